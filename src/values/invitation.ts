import * as words from '../language/en/questions.js'
import { oneOf } from '../language/pattern.js'
import type { QuestionKind } from './question-kind.js'
import { kindOfWh } from './wh-question.js'

/** The kind of an invitation to talk, "Can you walk me through …", "I wonder why …"; undefined for other sentences. */
export function kindOfInvitation(sentence: string, isAsked: boolean): QuestionKind | undefined {
  const leave = askLeave.exec(sentence)
  if (leave) return kindOfEmbedded(sentence.slice(leave[0].length)) ?? 'closed'
  const idea = knowing.exec(sentence)
  if (idea && isAsked) return kindOfEmbedded(sentence.slice(idea[0].length)) ?? 'closed'
  const wished = kindOfWish(sentence)
  if (wished) return wished
  const asked = sentence.replace(request, '')
  const told = asked.replace(softened, '')
  const found = invitation.exec(told) ?? (asked === sentence ? null : talking.exec(told))
  if (!found || addressedToOthers.test(told)) return undefined
  const embedded = kindOfEmbedded(told.slice(found[0].length))
  if (embedded === 'open-why') return 'open'
  return embedded === undefined || (embedded === 'fact' && explaining.test(found[0])) ? 'open' : embedded
}

const askLeave = new RegExp(
  `^${oneOf(words.leaveAuxiliaries)} (?:i|we) (?:${oneOf(words.leaveSofteners)} )*ask(?: you)?\\b`,
  'i',
)
const knowing = new RegExp(`^${oneOf(words.ideas)}\\b`, 'i')
const request = new RegExp(`^${oneOf(words.requestAuxiliaries)} (?:you|i|we)(?: all| both)?,? `, 'i')
const softened = new RegExp(`^(?:${oneOf(words.softeners)} )*`, 'i')
const invitation = new RegExp(
  `^(?:${oneOf(words.invitations)}\\b|say(?:ing)?(?= ${oneOf(words.saidThings)}\\b))`,
  'i',
)
const talking = new RegExp(`^${oneOf(words.talking)}\\b`, 'i')
const addressedToOthers = new RegExp(
  [
    `^\\S+ ${oneOf(words.otherObjects)}\\b`,
    `\\bto ${oneOf(words.possessives)} ${oneOf(words.otherPeople)}\\b`,
    `^share the ${oneOf(words.sharedBurdens)}`,
    `\\b${oneOf(words.concessions)}\\b.*\\b${oneOf(words.concessionSizes)}\\b`,
  ].join('|'),
  'i',
)
/** "Help me understand where the number comes from" asks for an explanation, "tell me where it is" for a fact. */
const explaining = new RegExp(`\\b${oneOf(words.explaining)}`, 'i')

const wish = new RegExp(
  `^(?:i|we)(?:${oneOf(words.wishEndings)}| ${oneOf(words.wishAuxiliaries)})? ?(?:${oneOf(words.wishAdverbs)} )*${oneOf(words.wishes)}\\b(?: (?:to|in)? ?${oneOf(words.learning)})?`,
  'i',
)
const openWish = new RegExp(`${oneOf(words.openLearning)}$`, 'i')

function kindOfWish(sentence: string): QuestionKind | undefined {
  const found = wish.exec(sentence)
  if (!found) return undefined
  const isOpen = !/\bneed\b/i.test(found[0]) && openWish.test(found[0])
  return kindOfEmbedded(sentence.slice(found[0].length)) ?? (isOpen ? 'open' : undefined)
}

const embedding = new RegExp(
  `^[\\s,]*(?:${oneOf(words.beforeClause)}[\\s,]+)*(${oneOf(words.clauseWords)})\\b`,
  'i',
)

/** The kind of the clause after "tell me", "I wonder" and the like; undefined when no clause follows. */
function kindOfEmbedded(rest: string): QuestionKind | undefined {
  const found = embedding.exec(rest)
  const word = found?.[1]
  if (!found || word === undefined) return undefined
  if (/^(?:if|whether)$/i.test(word)) return 'closed'
  const kind = kindOfWh(rest.slice(found[0].length - word.length), true)
  return kind === 'proposal' ? 'open' : kind
}
