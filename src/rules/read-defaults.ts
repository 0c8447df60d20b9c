import { readCurrencyName, readDateOrder, readWeekendDays } from '../brief/facts/header.js'
import { readRole, roleWords } from '../brief/facts/role.js'
import { type DefaultKey, defaultKeys } from '../brief/note.js'
import { type JsonValue, readText, readTexts } from './json-value.js'

export function isDefaultKey(key: string): key is DefaultKey {
  return defaultKeys.some(name => name === key)
}

/** The team's default for that key. Reports an invalid value and returns undefined. */
export function readDefault(key: DefaultKey, value: JsonValue): readonly string[] | undefined {
  const { mayBeList, isValid, expected } = defaultForms[key]
  const text = readText(value)?.trim()
  const values = text ? [text] : mayBeList ? readTexts(value) : undefined
  if (values !== undefined && isValid(values)) return values
  value.report(`"${key}" expects ${expected}`)
  return undefined
}

interface DefaultForm {
  readonly mayBeList?: true
  isValid(values: readonly string[]): boolean
  /** In words. */
  readonly expected: string
}

const defaultForms: { readonly [Key in DefaultKey]: DefaultForm } = {
  team: { mayBeList: true, isValid: () => true, expected: 'a name or a list of names' },
  role: {
    isValid: ([text = '']) => readRole(text) !== undefined,
    expected: `one of ${roleWords.join(', ')}`,
  },
  currency: {
    isValid: ([text = '']) => readCurrencyName(text) !== undefined,
    expected: 'a currency, as "EUR"',
  },
  unit: { isValid: () => true, expected: 'a text, as "per year"' },
  language: {
    isValid: ([text = '']) => /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(text),
    expected: 'a language, as "en"',
  },
  dateOrder: {
    isValid: ([text = '']) => readDateOrder(text) !== undefined,
    expected: 'dmy, mdy or ymd',
  },
  weekend: {
    mayBeList: true,
    isValid: values => readWeekendDays(values) !== undefined,
    expected: 'days of the week, as "fri-sat", or "none"',
  },
}
