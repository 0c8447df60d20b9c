import type { SectionCues } from './cues.js'
import { inEveryLanguage } from './languages.js'
import { normaliseName } from './normalise-name.js'
import { noLetterAfter, noLetterBefore, oneOf } from './pattern.js'
import { type RequiredSection, requiredSections } from './sections.js'

/** Only letters without accents are compared. */
function sourceOf(cues: readonly string[]): string {
  return oneOf(cues.map(cue => cue.normalize('NFD').replace(/\p{M}/gu, '')))
}

function inWords(cues: readonly string[]): RegExp {
  return new RegExp(`${noLetterBefore}${sourceOf(cues)}${noLetterAfter}`, 'u')
}

const listed = (key: RequiredSection, list: keyof SectionCues) =>
  inEveryLanguage(({ cues }) => cues.sections[key][list])

const patterns = requiredSections.map(key => ({
  key,
  whole: new RegExp(`^${sourceOf(listed(key, 'whole'))}$`, 'u'),
  within: inWords(listed(key, 'within')),
  hints: inWords(listed(key, 'hints')),
}))

const condition = new RegExp(
  `^${sourceOf(inEveryLanguage(({ cues }) => cues.conditions))}${noLetterAfter}`,
  'u',
)
const failing = inWords(inEveryLanguage(({ cues }) => cues.failing))
const denial = inWords(inEveryLanguage(({ cues }) => cues.denials))

/** The section that a heading speaks of in its own words; undefined if it speaks of none or of several. */
export function readSectionCue(heading: string): RequiredSection | undefined {
  const name = normaliseName(heading)
  const whole = patterns.find(pattern => pattern.whole.test(name))
  if (whole !== undefined) return whole.key
  if (isFailing(name)) return 'walkAway'
  const [found, ...others] = patterns.filter(({ within }) => within.test(name))
  return others.length === 0 ? found?.key : undefined
}

/** Whether a heading such as `If it comes to nothing` says what is below it happens without a deal. */
export function isAboutFailing(heading: string): boolean {
  return isFailing(normaliseName(heading))
}

/** Whether a text has a word such as "no" or "nothing". */
export function denies(text: string): boolean {
  return denial.test(normaliseName(text))
}

/** Whether a heading is a condition that denies something, `If the dairy will not play`. */
export function isDenying(heading: string): boolean {
  const name = normaliseName(heading)
  return condition.test(name) && denial.test(name)
}

/** Whether a heading begins with a condition, `If they sit on their hands`, and so may be about anything that happens. */
export function isConditional(heading: string): boolean {
  return condition.test(normaliseName(heading))
}

function isFailing(name: string): boolean {
  return condition.test(name) && failing.test(name)
}

/** The sections that a heading hints at. */
export function readHints(heading: string): readonly RequiredSection[] {
  const name = normaliseName(heading)
  return patterns.filter(({ hints }) => hints.test(name)).map(({ key }) => key)
}

const outcome = new RegExp(`^${sourceOf(inEveryLanguage(({ cues }) => cues.outcomes))}$`, 'u')

/** Whether a label or heading names one of several things that may come. */
export function isOutcomeName(text: string): boolean {
  return outcome.test(normaliseName(text.split(betweenNameAndRest)[0] ?? ''))
}

/** `Branch A: better than planned`. */
const betweenNameAndRest = /[:(,–—]/
