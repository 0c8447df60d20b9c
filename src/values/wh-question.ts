import * as words from '../language/en/questions.js'
import { oneOf } from '../language/pattern.js'
import type { QuestionKind } from './question-kind.js'

/** The kind of a question that begins with "what", "how" and the like; undefined for other questions. */
export function kindOfWh(question: string, isAsked: boolean): QuestionKind | undefined {
  const found = whHead.exec(question)
  if (!found) return undefined
  const [, preposition = '', head = '', rest = ''] = found
  const after = rest.replace(/^[\s,]+/, '')
  if (!isAsked && !head.includes("'") && !inverted.test(after)) return undefined
  const word = head.toLowerCase().replace(/'.*/, '')
  if (word === 'how') return kindOfHow(after)
  if (word === 'what' && preposition !== '') return manner.test(after) ? 'open' : 'fact'
  if (word === 'what') return kindOfWhat(head.includes("'") ? `is ${after}` : rest.trimStart())
  if (word === 'why') return kindOfWhy(after)
  return kindOfWho(word, head, after)
}

const auxiliary = oneOf(words.auxiliaries)
const subject = oneOf(words.subjects)
const whHead = new RegExp(
  `^((?:${oneOf(words.prepositions)} ){0,2})(?:exactly )?(${oneOf(words.questionWords)})\\b(.*)$`,
  'is',
)
const inverted = new RegExp(
  `^(?:${oneOf(words.beforeAuxiliary)} )?(?:${oneOf(words.invertedAuxiliaries)}\\s|${oneOf(words.formsOfBe)} ${subject}\\b)`,
  'i',
)
/** In "in what way" and "on what basis" the words before "what" do not ask for a fact. */
const manner = new RegExp(`^${oneOf(words.manners)}\\b`, 'i')

const howOpen = new RegExp(`^(?:${auxiliary}|${oneOf(words.howWords)}|${subject}|[A-Z]\\w*)\\b`)

function kindOfHow(after: string): QuestionKind {
  if (/^about\b/i.test(after)) return 'proposal'
  if (/^come\b/i.test(after)) return 'open-why'
  if (/,? and why\s*\?*$/i.test(after)) return 'open'
  return howOpen.test(after) || !/^[a-z]/i.test(after) ? 'open' : 'fact'
}

const aboutWithVerb = new RegExp(`^about\\b.+\\s${oneOf(words.aboutVerbs)}\\b`, 'i')
const partPlayed = new RegExp(`^${oneOf(words.playedParts)}\\b.* plays?\\b`, 'i')

function kindOfWhat(after: string): QuestionKind {
  if (/^if any(?:thing)?\b/i.test(after) || partPlayed.test(after)) return 'open'
  if (/^if\b/i.test(after)) return 'proposal'
  if (/^about\b/i.test(after)) return aboutWithVerb.test(after) ? 'open' : 'proposal'
  return isMeasured(after) ? 'fact' : 'open'
}

const measured: ReadonlySet<string> = new Set(words.measured)
const whatIs = new RegExp(`^${oneOf(words.whatVerbs)} ${oneOf(words.determiners)} `, 'i')
const sizeBefore = new RegExp(`^${oneOf(words.sizes)} `, 'i')
const sortAfter = new RegExp(`^ ${oneOf(words.sortsOf)} ${oneOf(words.generalThings)}`, 'i')
/** A word between determiner and noun, `current` in `your current budget`. */
const qualifier = new RegExp(`^(?!${oneOf(words.notQualifiers)}\\b)[\\w/-]+ `, 'i')
const mostQualifiers = 3
const endOfMeasured = new RegExp(
  `^(?: ${oneOf(words.measuredEnds)})?(?=\\s*\\?|\\s*$|,| ${oneOf(words.afterMeasured)}\\b)`,
  'i',
)

/** Whether the question asks for something measured: "target price", "is your current allocated budget". */
function isMeasured(after: string): boolean {
  const head = whatIs.exec(after)
  if (!head)
    return [after, after.replace(sizeBefore, '')].some(text =>
      hasMeasured(text, rest => !sortAfter.test(rest)),
    )
  let rest = after.slice(head[0].length)
  for (let count = 0; count < mostQualifiers && !hasMeasured(rest, endsThere); count++) {
    const word = qualifier.exec(rest)
    if (!word) return false
    rest = rest.slice(word[0].length)
  }
  return hasMeasured(rest, endsThere)
}

/** Whether the text begins with something measured, in one or two words, and an accepted rest. */
function hasMeasured(text: string, isRest: (rest: string) => boolean): boolean {
  const [two = '', one = ''] = /^(\w+)(?: \w+)?/.exec(text.toLowerCase()) ?? []
  return [one, two].some(name => measured.has(name) && isRest(text.slice(name.length)))
}

function endsThere(rest: string): boolean {
  return endOfMeasured.test(rest)
}

const insisting = new RegExp(
  `^don't (?:you|we) ${oneOf(words.insistence)} ${oneOf(words.admissions)}\\b`,
  'i',
)
const offered = new RegExp(`^don't (?:you|we|i) (?!${oneOf(words.statesOfMind)})\\w`, 'i')

function kindOfWhy(after: string): QuestionKind {
  if (insisting.test(after)) return 'leading'
  return /^not\s+\w/i.test(after) || offered.test(after) ? 'proposal' : 'open-why'
}

const opinion = new RegExp(
  `\\b${oneOf(words.opinionAuxiliaries)} ${oneOf(words.opinionSubjects)} ${oneOf(words.opinionVerbs)}\\b`,
  'i',
)
const weighing = new RegExp(`\\b${oneOf(words.weighing)}\\b|^${oneOf(words.weighedThings)}\\b`, 'i')
const andReason = new RegExp(`,? and ${oneOf(words.reasonWords)} ${oneOf(words.reasonAuxiliaries)}\\b`, 'i')
const auxiliaryFirst = new RegExp(`^${auxiliary}(?:n't)?\\b`, 'i')

function kindOfWho(word: string, head: string, after: string): QuestionKind | undefined {
  if (opinion.test(after)) return 'open'
  if (word === 'which' && (weighing.test(after) || andReason.test(after))) return 'open'
  const isClause = (word === 'when' || word === 'where') && !head.includes("'") && /,/.test(after)
  return isClause && !auxiliaryFirst.test(after) ? undefined : 'fact'
}
