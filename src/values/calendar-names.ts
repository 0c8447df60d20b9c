/** The number of a month name, 1 to 12, in English, German, French or Spanish; undefined for another word. */
export function monthOf(word: string): number | undefined {
  const month = months.get(word.toLowerCase())
  return month !== undefined && needsCapital.test(word) ? undefined : month
}

/** The number of a weekday name, 1 = Monday; short names other than English ones only in their language. */
export function weekdayNumber(word: string, language = 'en'): number | undefined {
  return rowOf(word, language)?.number
}

/** The name of a weekday, 1 = Monday, in the language and length of another name: `Tue` for 2 like `Mon`. */
export function weekdayName(weekday: number, like: string, language = 'en'): string | undefined {
  const name = rowOf(like, language)?.row[weekday - 1]
  return name && like[0] === like[0]?.toLowerCase() ? name.toLowerCase() : name
}

const monthNames = [
  'january jan januar jänner janvier janv enero ene',
  'february feb februar février fevrier févr fév febrero',
  'march mar märz maerz mrz mär mars marzo',
  'april apr avril avr abril abr',
  'may mai mayo',
  'june jun juni juin junio',
  'july jul juli juillet juil julio',
  'august aug août aout agosto',
  'september sept sep septembre septiembre',
  'october oct oktober okt octobre octubre',
  'november nov novembre noviembre',
  'december dec dezember dez décembre decembre déc diciembre dic',
]
const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.split(' ').map(name => [name, index + 1] as const)),
)
/** Whether the name of a month stands in a text as a word of its own. */
export function hasMonth(text: string): boolean {
  // The first search finds nearly all texts without one, and is much quicker.
  return monthStart.test(text) && monthName.test(text)
}

/** The first three letters of a month name, anywhere. */
export const monthStart = new RegExp(
  [...new Set(Array.from(months.keys(), name => name.slice(0, 3)))].join('|'),
  'i',
)
/** Sources for the ends of a word. */
export const noLetterBefore = '(?<!\\p{L})'
export const noLetterAfter = '(?!\\p{L})'
const monthName = new RegExp(`${noLetterBefore}(?:${[...months.keys()].join('|')})${noLetterAfter}`, 'iu')

/** English words that are months only with a capital: "you may 3 times". */
const needsCapital = /^(?:may|march|mar)$/

interface Row {
  readonly languages: RegExp
  readonly isShort: boolean
  readonly names: readonly string[]
}

const weekdayRows: readonly Row[] = [
  row(/^/, false, 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  row(/^/, true, 'Mon Tue Wed Thu Fri Sat Sun'),
  row(/^/, true, 'Mon Tues Weds Thurs Fri Sat Sun'),
  row(/^/, true, 'Mon Tue Wed Thur Fri Sat Sun'),
  row(/^/, false, 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'),
  row(/^/, false, 'Montag Dienstag Mittwoch Donnerstag Freitag Sonnabend Sonntag'),
  row(/^/, false, 'Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche'),
  row(/^/, false, 'Lunes Martes Miércoles Jueves Viernes Sábado Domingo'),
  row(/^de/i, true, 'Mo Di Mi Do Fr Sa So'),
  row(/^fr/i, true, 'Lun Mar Mer Jeu Ven Sam Dim'),
  row(/^es/i, true, 'Lun Mar Mié Jue Vie Sáb Dom'),
]

function row(languages: RegExp, isShort: boolean, names: string): Row {
  return { languages, isShort, names: names.split(' ') }
}

/** Short names need a capital or their own language: in "2026-12-03 sat with Ines" no weekday stands. */
function rowOf(word: string, language: string): { row: readonly string[]; number: number } | undefined {
  const isCapital = word[0] !== word[0]?.toLowerCase()
  const name = `${word[0]?.toUpperCase()}${word.slice(1).toLowerCase()}`
  const isAllowed = (row: Row) =>
    row.languages.test(language) && (!row.isShort || isCapital || isLowerCase.test(language))
  const found = weekdayRows.find(row => row.names.includes(name) && isAllowed(row))
  return found && { row: found.names, number: found.names.indexOf(name) + 1 }
}

/** Languages that write weekdays without a capital. */
const isLowerCase = /^(?:fr|es)/i
