import type { ComposedKey, KeyName, KeySpellings } from './keys.js'
import type { Language } from './language.js'
import { allNames, type Names } from './names.js'

/** The spellings of a key in one language; the first is the one to write. */
export function knownSpellings(key: KeyName, { keys }: Language): readonly string[] {
  const plain: { readonly [Key in KeyName]?: Names } = keys.plain
  return composeSpellings(key, keys, name => {
    const names = plain[name]
    return names === undefined ? [] : allNames(names)
  })
}

/** The spellings that `plain` gives for a key, and those composed from another key's, such as `their` and its name. */
export function composeSpellings(
  key: KeyName,
  how: Pick<KeySpellings, 'theirs' | 'value'>,
  plain: (key: KeyName) => readonly string[],
): readonly string[] {
  if (!isComposed(key)) return plain(key)
  const [kind, from] = composedKeys[key]
  const bases = composeSpellings(from, how, plain)
  const composed = allNames(how[kind]).flatMap(pattern =>
    bases.map(name => pattern.replace('*', pattern.startsWith('*') ? name : inside(name))),
  )
  return [...plain(key), ...composed]
}

/** How each composed key is formed, and from which key. */
const composedKeys: {
  readonly [Key in ComposedKey]: readonly [kind: 'theirs' | 'value', from: KeyName]
} = {
  batnaValue: ['value', 'batna'],
  theirOpening: ['theirs', 'opening'],
  theirTarget: ['theirs', 'target'],
  theirWalkAway: ['theirs', 'walkAway'],
  theirBatna: ['theirs', 'batna'],
  theirBatnaValue: ['theirs', 'batnaValue'],
}

function isComposed(key: KeyName): key is ComposedKey {
  return Object.hasOwn(composedKeys, key)
}

/** A name inside a longer one: in lower case, except `BATNA`. */
function inside(name: string): string {
  return /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
}
