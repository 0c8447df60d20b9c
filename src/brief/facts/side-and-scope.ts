import { anyHead, anySignal } from '../../language/any-language.js'
import { byLanguage } from '../../language/by-language.js'
import type { KeyName } from '../../language/keys.js'
import { inEveryLanguage } from '../../language/languages.js'
import { normaliseName } from '../../language/normalise-name.js'
import { noLetterAfter, noLetterBefore, oneOf } from '../../language/pattern.js'
import { isConditional } from '../../language/read-section-cue.js'
import { countWords } from '../../markdown/label.js'
import { allSections, type LabelledValue, plain, type Section, type Words } from '../../markdown/outline.js'
import { letter, letters } from '../../text/letters.js'
import { knownUnit } from '../../values/units.js'
import type { Note } from '../note.js'
import type { Side } from '../readings.js'
import { findCounterparties } from './counterparty.js'
import { findHeader, headerText } from './header.js'
import type { PartyNames } from './party-names.js'
import { type Direction, readRole } from './role.js'

/** Whose and about what a labelled value is. */
export interface SideAndScope {
  readonly side: Side
  /** The words that say the side; undefined if nothing does. */
  readonly owner: Words | undefined
  /** As written, `3-year term`; undefined for the whole deal. */
  readonly scope: string | undefined
}

/** Decides side and scope of the labelled values of a note. `theirNames` are the names of people and of the other side. */
export class SideReader {
  /** Whole names come before their parts. */
  readonly #names: readonly string[]
  readonly #roles: Partial<Roles>
  /** Beside `Our position`, that of somebody else is theirs. */
  readonly #hasOwnPosition: boolean
  /** The names of both sides, and the roles where they tell the sides. */
  readonly #parties: readonly PartyPattern[]
  /** What is said about sides and scopes depends on it besides the text. */
  readonly #conventions: Readonly<Record<'label' | 'row' | 'heading' | 'party' | 'scope', string>>
  readonly #headings = new Map<Section, ReadonlySet<Words | undefined>>()

  constructor(
    private readonly note: Note,
    theirNames: readonly string[],
    named: PartyNames,
  ) {
    const parties = findCounterparties(note).filter(name => firstName.test(name))
    const first = parties.flatMap(name => firstName.exec(name)?.[0] ?? [])
    this.#names = [...new Set([...parties, ...theirNames, ...first, ...named.theirs])]
    const role = readOwnRole(note)
    const lines = role === 'less' ? [] : note.text.slice(0, longestHead).split('\n')
    const isOfWorkers = lines.some(line => note.reader.holds(saysWorkers, line))
    this.#roles = role === undefined ? {} : rolesIf[role]
    this.#hasOwnPosition = headingsOf(note).some(text => note.reader.holds(isOwnPosition, text))
    this.#parties = partyPatterns(this.#names, named.ours, this.#roles, isOfWorkers)
    const known = [...this.#names, '', ...named.ours, isOfWorkers].join(' ')
    const inKind = (kind: string) => `${kind} ${role ?? ''} ${this.#hasOwnPosition} ${known}`
    this.#conventions = {
      label: inKind('label'),
      row: inKind('row'),
      heading: inKind('heading'),
      party: inKind('party'),
      scope: inKind('scope'),
    }
  }

  read(label: LabelledValue, section: Section): SideAndScope {
    const headings = this.#headingsOf(section)
    // "If they leave" is about what we do then, and as a heading about what we want then.
    const isTold = (words: Words) =>
      !isConditional(words.text) || (!withoutDeal.has(label.name) && !headings.has(words))
    const told = [label.key, ...label.above.toReversed()].filter(isTold)
    const said = label.isSaidOfUs ? told.filter(words => words !== label.key) : told
    if (label.name === 'batna' && this.#isForThem(label.key.text))
      return { side: 'theirs', owner: label.key, scope: undefined }
    for (const words of said) {
      const side = headings.has(words)
        ? this.ofHeading(words.text)
        : words === label.row?.name
          ? this.ofRow(words.text)
          : this.ofLabel(words.text)
      if (side !== undefined) return { side, owner: words, scope: this.#scopeOf(label, section, headings) }
    }
    const side = section.key === 'personality' && !label.isSaidOfUs ? 'theirs' : 'ours'
    return { side, owner: undefined, scope: this.#scopeOf(label, section, headings) }
  }

  /** Whether a key ends with words such as `for him`, in `Plan B for him`. */
  #isForThem(text: string): boolean {
    const whom = forWhom.exec(text)?.[1]
    return whom !== undefined && (hasWord(theirWords, whom) || this.#names.some(name => whom.includes(name)))
  }

  #headingsOf(section: Section): ReadonlySet<Words | undefined> {
    const known = this.#headings.get(section)
    if (known !== undefined) return known
    const words = new Set([section, ...section.subsections].map(({ heading }) => heading?.words))
    this.#headings.set(section, words)
    return words
  }

  /** The side that a key, the head of a row or column, or an item says. */
  ofLabel(text: string): Side | undefined {
    return this.#recall('label', text, () => this.#ofLabel(text))
  }

  #ofLabel(text: string): Side | undefined {
    if (theirHead.test(normaliseName(text))) return 'theirs'
    const rest = text.replace(bracket, ' ')
    const inBrackets = [...text.matchAll(bracket)].map(([, inner = '']) => inner)
    // Who estimates does not say whose number it is: `Company's limit (our estimate)`.
    const said = inBrackets.filter(inner => !estimated.test(inner))
    for (const inner of said) {
      const side = this.#inWords(inner)
      if (side !== undefined) return side
    }
    const isEstimated =
      said.length < inBrackets.length || said.some(inner => estimateAlone.test(inner.trim()))
    return (
      this.#inWords(rest) ??
      (this.#isOfSomebody(text) || (isEstimated && this.#hasOtherOwner(rest)) ? 'theirs' : undefined)
    )
  }

  /** Whether somebody who is not known to be ours owns a key: nobody estimates a limit of his own, `Schmerzgrenze Altmatt`. */
  #hasOtherOwner(text: string): boolean {
    const name = otherOwner.exec(text)?.slice(1).find(Boolean)
    return name !== undefined && this.partyIn(name) !== 'ours'
  }

  /** Whether a key has an owner who may be the other side, by role or by name: `Ceiling of the tenant`, `Belvoir's limit`. */
  mayBeOfOther(text: string): boolean {
    const rest = text.replace(bracket, ' ')
    if (this.#roles.ours !== undefined && hasOwner(this.#roles.ours, rest)) return false
    const name = ownerByName.exec(rest)?.slice(1).find(Boolean)
    return (
      hasOwner(more, rest) || hasOwner(less, rest) || (name !== undefined && this.partyIn(name) !== 'ours')
    )
  }

  /** Whether somebody who is not known to be ours is the subject of a key: `Where Marlow stops`. */
  #isOfSomebody(text: string): boolean {
    const name = somebodyDoes.exec(text)?.[1]
    return name !== undefined && this.partyIn(name) !== 'ours'
  }

  /** The side after which a row is named: `Us`, `Their position (est.)`; a point such as `Machines we own` has none. */
  ofRow(text: string): Side | undefined {
    return this.#recall('row', text, () => this.#ofRow(text))
  }

  #ofRow(text: string): Side | undefined {
    const unnamed = this.#names.reduce((left, name) => left.replaceAll(name, ' '), text.replace(bracket, ' '))
    const rest = [theirWords, ourWords, this.#roles.theirs, this.#roles.ours, sideNouns].reduce(
      (left, words) => (words === undefined ? left : left.replace(words, ' ')),
      unnamed,
    )
    return /[\p{L}\p{N}]{3}/u.test(rest) ? undefined : this.ofLabel(text)
  }

  /** The side that a heading says; names and roles count only as owner or subject. */
  ofHeading(text: string): Side | undefined {
    return this.#recall('heading', text, () => this.#ofHeading(text))
  }

  #recall(
    kind: 'label' | 'row' | 'heading' | 'party',
    text: string,
    read: () => Side | undefined,
  ): Side | undefined {
    return this.note.reader.sides.recall(text, read, this.#conventions[kind])
  }

  #ofHeading(text: string): Side | undefined {
    const rest = text.replace(bracket, ' ')
    const [isOurs, isTheirs] = [hasOwner(ourWords, text), hasOwner(theirWords, text)]
    if (isOurs || isTheirs) return isOurs && isTheirs ? undefined : isOurs ? 'ours' : 'theirs'
    if (this.#isOwner(rest)) return 'theirs'
    if (this.#hasOwnPosition && ownedPosition.test(rest)) return 'theirs'
    const name = normaliseName(text)
    const isWhole = (pattern: RegExp | undefined) =>
      pattern !== undefined && name.match(pattern)?.[0] === name
    return isWhole(this.#roles.theirs) ? 'theirs' : isWhole(this.#roles.ours) ? 'ours' : undefined
  }

  /**
   * Whether the words before a verb say that its subject is the other side: `She`, `The landlord`, `Marlow's last letter`,
   * `On the phone Mr Marlow`.
   */
  isThem(text: string): boolean {
    const told = text.replace(opinions, ' ')
    const unnamed = this.#names.reduce((left, name) => left.replaceAll(name, ' '), told)
    const rest = unnamed.replace(this.#roles.theirs ?? subjects, ' ').replace(subjects, ' ')
    if (rest !== told && !/[\p{L}\p{N}]/u.test(rest.replace(articles, ' '))) return true
    if (hedges.test(text)) return false
    return this.partyIn(text) === 'theirs' || (!hasWord(ourWords, told) && this.#namesThem(told))
  }

  /** Whether the other side is named, but not after `to`, `of` or the like. */
  #namesThem(text: string): boolean {
    const words = [theirWords, ...(this.#roles.theirs === undefined ? [] : [this.#roles.theirs])]
    if (words.some(pattern => hasOwner(pattern, text))) return true
    return this.#names.some(name => {
      const start = text.indexOf(name)
      if (start === -1 || /[\p{L}\p{N}]$/u.test(text.slice(0, start))) return false
      const before = text.slice(Math.max(0, start - 40), start)
      return !notOwner.test(before) && !ownerAfter.test(before)
    })
  }

  /** The side of which a text speaks last: `My guess is that Marlow's board`, `The company`. */
  partyIn(text: string): Side | undefined {
    return this.#recall('party', text, () => this.#partyIn(text))
  }

  #partyIn(text: string): Side | undefined {
    const told = text.replace(opinions, ' ').replace(/[«»"“”„]/g, ' ')
    const named = this.#parties.flatMap(({ pattern, side }) =>
      [...told.matchAll(pattern)].flatMap(({ 0: name, index }) => {
        const [before, after] = [told.slice(Math.max(0, index - 40), index), told.slice(index + name.length)]
        return speaks(before, after) ? [{ side, index, after }] : []
      }),
    )
    const last = named.toSorted((a, b) => b.index - a.index)[0]
    return last === undefined || hasWord(speakingWe(this.note.language), last.after) ? undefined : last.side
  }

  /** Whether a text begins with them; `Orgelbau Hefti` is not `Orgelbau Tschudin`. */
  beginsWithThem(text: string): boolean {
    const [start = ''] = /^[^.;:!?]{0,40}/.exec(text) ?? []
    const [, first, next] = twoNames.exec(start) ?? []
    const isOther = first !== undefined && next !== undefined && !this.#names.includes(next)
    return this.partyIn(start) === 'theirs' && !(isOther && this.#names.includes(first))
  }

  /** Whether a clause about a limit calls the other side by its name behind the amount: `more than €900 Marlow hardly has`. */
  isNamedIn({ name, isCued, isSaidOfUs, value }: LabelledValue): boolean {
    return (
      isCued === true && isSaidOfUs !== true && name === 'walkAway' && this.partyIn(value.text) === 'theirs'
    )
  }

  /** Whether a text says that we do without something that is not known to be the other side: `Without the pilot`. */
  isWithoutOther(text: string): boolean {
    const rest = without.exec(text)?.[1]
    if (rest === undefined) return false
    const title = this.note.title?.words.text ?? ''
    const isInTitle = rest.match(capitalised)?.some(name => title.includes(name)) === true
    const isThem = isInTitle || hasWord(theirWords, rest) || this.#names.some(name => rest.includes(name))
    return !isThem && (this.#roles.theirs === undefined || !hasWord(this.#roles.theirs, rest))
  }

  #inWords(text: string): Side | undefined {
    if (hasOwner(theirWords, text) || this.#isOwner(text)) return 'theirs'
    if (hasOwner(ourWords, text)) return 'ours'
    if (this.#roles.theirs !== undefined && hasOwner(this.#roles.theirs, text)) return 'theirs'
    return this.#roles.ours !== undefined && hasOwner(this.#roles.ours, text) ? 'ours' : undefined
  }

  /** The innermost of: brackets after the key, head of the row or column, item above, heading. */
  #scopeOf(
    label: LabelledValue,
    section: Section,
    headings: ReadonlySet<Words | undefined>,
  ): string | undefined {
    if (label.row !== undefined) {
      const row = plain(label.row.name).replace(bracket, ' ').replace(/\s+/g, ' ').trim()
      return row === '' || this.ofRow(label.row.name.text) !== undefined ? undefined : row
    }
    const inKey = [...label.key.text.matchAll(bracket)].map(([, inner = '']) => inner)
    const heads = label.above.toReversed().flatMap(words => {
      if (words === section.heading?.words) return restOfHeading(words.text)
      const isKey = headings.has(words) && this.#isName(words.text)
      return isKey ? [...words.text.matchAll(bracket)].map(([, inner = '']) => inner) : [plain(words)]
    })
    return [...inKey, ...heads]
      .map(text => withoutRemarks(text.replace(bracket, ' ')))
      .find(text => this.note.reader.scopes.recall(text, () => this.#isScope(text), this.#conventions.scope))
  }

  #isScope(text: string): boolean {
    if (text === '' || text.length > 60 || countWords(text) > longestScope || notScope.test(text))
      return false
    if (this.ofLabel(text) !== undefined || this.#isName(text) || reminder.test(text)) return false
    if (plainHead.test(normaliseName(text))) return false
    const isMoney = (part: string) => this.note.reader.unit(part.trim())?.kind === 'money'
    if (/^\p{L}+$/u.test(text)) return true
    const unit = this.note.reader.unit(text)
    // `Hall per month` counts no halls.
    const isThing = unit?.kind === 'quantity' && unit.per.length > 0 && knownUnit(unit.unit) === undefined
    return (unit === undefined || isThing) && !text.split(',').some(isMoney)
  }

  /** Whether a text names a section or a key. */
  #isName(text: string): boolean {
    const { names } = this.note
    return names.section(text)?.certainty === 'sure' || names.key(text, 'walkAway') !== undefined
  }

  /** Whether a name of theirs is owner or subject: alone, `Belvoir's limit`, `limit of Belvoir`, `where Belvoir stops`. */
  #isOwner(text: string): boolean {
    return this.#names.some(name => {
      const start = text.indexOf(name)
      if (start === -1 || /[\p{L}\p{N}]$/u.test(text.slice(0, start))) return false
      const [before, after] = [
        text.slice(0, start).slice(-40),
        text.slice(start + name.length, start + name.length + 40),
      ]
      const isAlone = before.trim() === '' && after.trim() === ''
      return (
        isAlone ||
        ownerEnd.test(after) ||
        subject.test(after) ||
        (after.trim() === '' && ownerAfter.test(before))
      )
    })
  }
}

const withoutDeal: ReadonlySet<KeyName | undefined> = new Set(['batna', 'batnaValue'])

/** `Our position`. */
function isOwnPosition(text: string): boolean {
  return hasOwner(ourWords, text) && hasWord(sideNouns, text)
}

function headingsOf(note: Note): readonly string[] {
  return allSections(note).flatMap(({ heading, subsections }) =>
    [...(heading === undefined ? [] : [heading]), ...subsections.map(part => part.heading)].map(
      ({ words }) => words.text,
    ),
  )
}

/** How much of a text says whose it is, in UTF-16 units. */
const longestHead = 4000
/** In words; what is longer is a remark. */
const longestScope = 6
const capitalised = /\p{Lu}[\p{L}\p{N}]{2,}/gu
const twoNames = /^[^\p{L}]*(?:\p{Ll}{1,4}['’\s]\s?)?(\p{Lu}[\p{L}-]+) (\p{Lu}[\p{L}-]+)/u
const firstName = /\p{Lu}[\p{L}\p{N}]{2,}/u
const bracket = /[([]([^()[\]]*)[)\]]/g

/** `Lot A` of `## Limits – Lot A` and of `## Limits (Lot A)`. */
function restOfHeading(text: string): readonly string[] {
  const brackets = [...text.matchAll(bracket)].map(([, inner = '']) => inner)
  const after = /(?:\s[–—-]|:)\s+(\S.*)$/.exec(text)?.[1]
  return after === undefined ? brackets : [...brackets, after]
}

const ourWords = wordsOf(inEveryLanguage(({ positions }) => positions.ours))
const theirWords = wordsOf(inEveryLanguage(({ positions }) => positions.theirs))
const sideNouns = wordsOf(inEveryLanguage(({ positions }) => positions.sideNouns))
const subjects = wordsOf(inEveryLanguage(({ positions }) => positions.subjects))
const articles = wordsOf(inEveryLanguage(({ phrases }) => phrases.determiners))
const determiners = inEveryLanguage(({ phrases }) => phrases.determiners)
const notOwner = new RegExp(
  `${noLetterBefore}${oneOf(inEveryLanguage(({ positions }) => positions.notOwner))}\\s+(?:${oneOf(determiners)}\\s+)?$`,
  'iu',
)
const estimated = new RegExp(`${noLetterBefore}${anySignal('estimate')}`, 'iu')
const estimateAlone = /^est\.?$/i
/** `Company's limit`, `Schmerzgrenze Altmatt`. */
const otherOwner = /(\p{Lu}[\p{L}.&-]+)['’]s?\s\p{Ll}|\p{L}[\s'’](\p{Lu}\p{Ll}[\p{L}.&-]+)\s*$/u

/** `Belvoir's limit`, `Maximum of Belvoir`; behind an article stand things too. */
const ownerByName = new RegExp(
  String.raw`(\p{Lu}[\p{L}.&-]+)['’]s?\s\p{Ll}|${noLetterBefore}${oneOf(inEveryLanguage(({ positions }) => positions.ownerAlone))}\s?(\p{Lu}[\p{L}.&-]+)\s*$`,
  'u',
)

const forWhom = new RegExp(
  `${noLetterBefore}${oneOf(inEveryLanguage(({ positions }) => positions.forWhom))}\\s+(.{1,40})$`,
  'iu',
)
const hedges = new RegExp(
  `${noLetterBefore}${oneOf(inEveryLanguage(({ positions }) => positions.hedges))}${noLetterAfter}`,
  'iu',
)
const without = new RegExp(
  `^\\s*(?:\\p{L}{1,3}\\s+)?${oneOf(inEveryLanguage(({ positions }) => positions.without))}\\s+(.*)$`,
  'iu',
)
const theirHead = new RegExp(`^${anyHead('theirs')}$`)
/** `Dernier mot : …` says nothing of what is below. */
const reminder = new RegExp(`^${oneOf(inEveryLanguage(({ numberCues }) => numberCues.reminders))}$`, 'iu')
const plainHead = new RegExp(
  `^${oneOf(inEveryLanguage(({ heads }) => [...heads.plain, ...heads.besidePackages]))}$`,
)
/**
 * A remark, also with a short word in front: `lo suponemos`; what must not be, `not for the minutes`; an appeal; and what
 * is no case because it is every one: `Whatever the length`.
 */
const notScope = new RegExp(
  `^(?:${letter}{1,3}\\s)?(?:${oneOf(inEveryLanguage(({ signals }) => [...signals.estimate, ...signals.source, ...signals.confidential]))}|est\\b|[^${letters}\\d]*$)` +
    `|^${oneOf(inEveryLanguage(({ cues }) => cues.denials))}\\s|!$` +
    `|^${oneOf(inEveryLanguage(({ positions }) => positions.everyCase))}${noLetterAfter}`,
  'iu',
)

/** `Lot A` of `Lot A, est.`. */
function withoutRemarks(text: string): string {
  const parts = text.split(/[,;]/).filter(part => !notScope.test(part.trim()))
  return parts.join(',').trim()
}

function wordsOf(words: readonly string[]): RegExp {
  return new RegExp(`${noLetterBefore}${oneOf(words)}${noLetterAfter}`, 'giu')
}

function hasWord(words: RegExp, text: string): boolean {
  return text.search(words) !== -1
}

/** Whether one of the words is in the text and not after `to`, `with` or the like. */
function hasOwner(words: RegExp, text: string): boolean {
  return [...text.matchAll(words)].some(
    ({ index }) => !notOwner.test(text.slice(Math.max(0, index - 40), index)),
  )
}

const ownerEnd = new RegExp(
  `^${oneOf(inEveryLanguage(({ positions }) => positions.ownerEnd))}${noLetterAfter}`,
  'iu',
)
const ownerAfter = new RegExp(
  `${noLetterBefore}${oneOf(inEveryLanguage(({ positions }) => positions.ownerAfter))}\\s*$`,
  'iu',
)
/** `Posición de la familia`, `The supplier's position`. */
const ownedPosition = new RegExp(
  String.raw`${sideNouns.source}\s+${oneOf(inEveryLanguage(({ positions }) => positions.ownerAfter))}\s+\p{L}|\p{L}${oneOf(inEveryLanguage(({ positions }) => positions.ownerEnd))}\s+${sideNouns.source}`,
  'iu',
)
const subject = new RegExp(
  `^\\s+${oneOf(inEveryLanguage(({ positions }) => positions.does))}${noLetterAfter}`,
  'iu',
)

/** `Where Marlow stops`, `Wo die Firma Höfer aufhört`. */
const somebodyDoes = new RegExp(
  `^\\p{Lu}?\\p{Ll}+\\s(?:\\p{Ll}+\\s)?(\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?)\\s(?:\\p{Ll}+\\s)?${oneOf(inEveryLanguage(({ positions }) => positions.does))}${noLetterAfter}`,
  'u',
)

/** `'s letter`, `'s board`: whoever owns it speaks. */
const ownSpeaker = new RegExp(
  `^${oneOf(inEveryLanguage(({ positions }) => positions.ownerEnd))}\\s+(?:(?:own|first|new|latest|last|erste|neue)\\s+)?${oneOf(inEveryLanguage(({ partyCues }) => [...partyCues.papers, ...partyCues.speakers]))}${noLetterAfter}`,
  'iu',
)
const owners = oneOf(inEveryLanguage(({ positions }) => positions.ownerAfter))
/** `rival of`; German articles only own behind a noun, `Rivale der`. */
const ownerAfterName = new RegExp(
  `(?:\\p{Lu}\\p{L}*\\s+${owners}|\\p{L}\\s+(?!de[rsmn]\\s)${owners})\\s+(?:${oneOf(determiners)}\\s+)?$`,
  'u',
)
/** `letter of` before a name. */
const paperOf = new RegExp(
  `${noLetterBefore}${oneOf(inEveryLanguage(({ partyCues }) => [...partyCues.papers, ...partyCues.speakers]))}\\s+(?:\\p{L}{1,4}\\s+|d['’])(?:${oneOf(determiners)}\\s+)?$`,
  'iu',
)
const opinions = wordsOf(inEveryLanguage(({ partyCues }) => partyCues.opinions))
const speakingWe = byLanguage(known => wordsOf(known.flatMap(({ partyCues }) => partyCues.we)))

/** Whether it is the one that a name between these texts calls that speaks, and not somebody or something of theirs. */
function speaks(before: string, after: string): boolean {
  if (ownerEnd.test(after) && !ownSpeaker.test(after)) return false
  return paperOf.test(before) || !(notOwner.test(before) || ownerAfterName.test(before))
}

interface PartyPattern {
  readonly pattern: RegExp
  readonly side: Side
}

function partyPatterns(
  theirs: readonly string[],
  ours: readonly string[],
  roles: Partial<Roles>,
  isOfWorkers: boolean,
): readonly PartyPattern[] {
  const named = (names: readonly string[], side: Side) =>
    names.length === 0
      ? []
      : [
          {
            side,
            pattern: new RegExp(
              `${noLetterBefore}(?:${names.map(literal).join('|')})(?:${noLetterAfter}|(?=s\\s))`,
              'gu',
            ),
          },
        ]
  const known = (pattern: RegExp | undefined, side: Side) =>
    pattern === undefined ? [] : [{ side, pattern }]
  return [
    ...named([...new Set(theirs)], 'theirs'),
    ...named(ours, 'ours'),
    ...known(roles.theirs, 'theirs'),
    ...known(roles.ours, 'ours'),
    ...(isOfWorkers ? [...known(employers, 'theirs'), ...known(unions, 'ours')] : []),
  ]
}

function literal(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

const employers = wordsOf(inEveryLanguage(({ partyCues }) => partyCues.employers))
const unions = wordsOf(inEveryLanguage(({ partyCues }) => partyCues.unions))
const workers = wordsOf(inEveryLanguage(({ partyCues }) => partyCues.workers))

function saysWorkers(text: string): boolean {
  return hasWord(workers, text)
}

interface Roles {
  readonly ours: RegExp
  readonly theirs: RegExp
}

/** What is better for us: by our role, or by the word under which the other side is named, `Landlord: …`. */
function readOwnRole(note: Note): Direction | undefined {
  const own = readRole(headerText(note, 'role'))
  if (own !== undefined) return own
  const party = readRole(findHeader(note, 'counterparty')?.key.text ?? '')
  return party && (party === 'more' ? 'less' : 'more')
}

/** The names of roles for which more, or less, is better. */
function rolesOf(direction: Direction): RegExp {
  return wordsOf(inEveryLanguage(({ roles }) => roles[direction]))
}

const more = rolesOf('more')
const less = rolesOf('less')
const rolesIf = { more: { ours: more, theirs: less }, less: { ours: less, theirs: more } } as const
