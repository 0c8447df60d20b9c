import type { Span } from '../text/span.js'

/** How a question works on the person asked; a label ("It seems like …") asks without a question mark. */
export type QuestionKind =
  | 'leading'
  | 'open'
  | 'open-why'
  | 'label'
  | 'fact'
  | 'proposal'
  | 'closed'
  | 'choice'
  | 'not-a-question'

/** The class of one item of a question list and the sentence that decided it, `What happened?`. */
export interface Question {
  readonly kind: QuestionKind
  readonly span: Span
}

/**
 * The class of one question, given with or without its list mark, quotes and trailing `[tag]`.
 * Undefined when `language` is not English. Only the first 1,000 characters are judged.
 */
export function classifyQuestion(
  text: string,
  { language = 'en' }: { readonly language?: string | undefined } = {},
): Question | undefined {
  if (!/^en(?:[-_]|$)/i.test(language)) return undefined
  const judged = sentences(text.slice(0, maxLength)).map(({ span, words }) => ({
    span,
    isAsked: /\?/.test(words),
    kind: kindOfSentence(words),
  }))
  const leading = judged.find(sentence => sentence.kind === 'leading')
  const asked = judged.findLast(sentence => sentence.isAsked)
  const told = judged.find(sentence => sentence.kind !== 'not-a-question')
  const { span, kind } = leading ?? asked ?? told ?? judged[0] ?? emptySentence
  return { kind, span }
}

/** Whether a kind invites the other side to talk at length. */
export function isOpenQuestion(kind: QuestionKind): kind is 'open' | 'open-why' {
  return kind === 'open' || kind === 'open-why'
}

/** Whether a kind counts in the share of open questions; labels, proposals and non-questions do not. */
export function isCountedQuestion(kind: QuestionKind): boolean {
  return kind !== 'label' && kind !== 'proposal' && kind !== 'not-a-question'
}

interface Sentence {
  readonly span: Span
  readonly words: string
}

const maxLength = 1000
const emptySentence = { kind: 'not-a-question', span: { start: 0, end: 0 } } as const
const listMark = /^\s*(?:(?:[-*+•]|\d{1,3}[.)])\s+)?(?:\[[ xX]\]\s+)?/
const trailingTag = /\s*\[[^\][]{1,40}\]\s*$/
const sentenceEnd = /[.?!]+["'”’»)*_]*(?=\s|$)/g
const wrapping = /^[\s"'“”‘’«»„(*_]+|[\s"”“«»)*_]+$/g

function sentences(text: string): readonly Sentence[] {
  const start = listMark.exec(text)?.[0].length ?? 0
  const tag = trailingTag.exec(text)
  const end = tag && tag.index > start ? tag.index : text.length
  const cuts = [...text.slice(start, end).matchAll(sentenceEnd)].map(
    match => start + match.index + match[0].length,
  )
  const ends = [...cuts.filter(cut => cut < end), end]
  return ends
    .map((cut, index) => trimmed(text, ends[index - 1] ?? start, cut))
    .filter(sentence => sentence.words !== '')
}

function trimmed(text: string, from: number, to: number): Sentence {
  const whole = text.slice(from, to)
  const words = whole.replace(wrapping, '')
  const start = from + whole.indexOf(words)
  return { span: { start, end: start + words.length }, words: words.replace(/[’‘]/g, "'") }
}

const auxiliary =
  '(?:am|is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)'
const subject =
  '(?:you|we|they|he|she|it|i|this|that|these|those|there|the|your|our|their|his|her|my|a|an|any|anyone|anybody|everyone|everybody|someone|somebody|people|both|all)'
const lead =
  /^(?:(?:and|so|but|or|then|now|well|ok|okay|also|plus|finally|first|lastly|next|please|great|alright|hi|hello|thanks|again|honestly|frankly|roughly|approximately|exactly|just curious|in short|quick question|one more question|one more thing|one last question|last question|just to be clear|to be clear|let me ask(?: you)?(?: this)?|my question is|tell (?:me|us)(?=\s*[,:–—-]))(?![\w'])[\s,:;–—-]*)+/i
const negatedHead = new RegExp(
  `^(?:${auxiliary.slice(0, -1)}|ca|wo|sha|ai|need)n't|cannot)\\s|^${auxiliary}\\s+(?:you|we|they|he|she|it|i|this|that|everyone|everybody)\\s+not\\s|^surely\\b`,
  'i',
)
const tag = new RegExp(
  `[,–—-]\\s*(?:right|correct|yes|no|ok|okay|agreed|true|huh|eh|isn't that (?:so|right|true)|am i right|don't you think|wouldn't you (?:say|agree)|(?:${auxiliary}(?:n't)?|can't|won't|shan't) (?:you|we|they|he|she|it|i|this|that|there))\\s*\\?+$`,
  'i',
)

function kindOfSentence(sentence: string): QuestionKind {
  const isAsked = /\?/.test(sentence)
  if (isAsked && tag.test(sentence) && !/\bor (?:is|are|do|does|will|would) \w+\s*\?/i.test(sentence))
    return 'leading'
  const words = sentence.replace(lead, '')
  if (isAsked && /^(?:obviously|clearly|of course)\b/i.test(words)) return 'leading'
  const label = isLabel(words)
  if (label && !isAsked) return 'label'
  const kind = label ? undefined : kindOfHead(words, isAsked)
  return kind ?? kindAfterPause(words, isAsked) ?? (label ? 'label' : kindOfRest(words, isAsked))
}

const labelHead =
  /^(?:(?:it|this|that|there) )?(?:seems|sounds|looks|feels|appears)\b(?! (?:good|great|fine)[.!]?$)|^you (?:seem|sound|look|appear)\b|^that must (?:be|have)\b|^(?:i|we) (?:sense|hear that|get the (?:sense|feeling|impression))\b/i

function isLabel(words: string): boolean {
  return labelHead.test(words)
}

/** The kind that the first words decide; undefined when they decide nothing. */
function kindOfHead(words: string, isAsked: boolean): QuestionKind | undefined {
  if (/^surely\b/i.test(words)) return 'leading'
  if (negatedHead.test(words)) return isAsked ? 'leading' : undefined
  return kindOfInvitation(words, isAsked) ?? kindOfWh(words, isAsked) ?? kindOfAuxiliary(words, isAsked)
}

const softener =
  '(?:please |perhaps |maybe |possibly |kindly |briefly |quickly |just |also |be able to |be willing to |be so kind as to |be open to |mind |care to |like to |go ahead and |take a moment to )*'
const invitingVerb = [
  'tell(?:ing)? (?:me|us)\\b',
  'let(?:ting)? (?:me|us) know\\b',
  'say(?:ing)?(?= (?:what|how|why|when|who|which|where|if|whether|more|something about|a (?:bit|little|few words|word))\\b)',
  'remind(?:ing)? (?:me|us)\\b',
  'tak(?:e|ing) (?:me|us) (?:back )?(?:to|into|behind|inside)\\b',
  '(?:walk|talk|tak|bring|guid|lead|run)(?:e|ing)? (?:me|us) (?:through|up to|over)\\b',
  'talk(?:ing)? (?:to|with) (?:me|us) (?:a (?:bit|little) |some )?(?:more )?about\\b',
  'help(?:ing)? (?:me|us) (?:to |better )*(?:understand|see|learn|grasp|get|make sense|picture|know|appreciate|out)\\b',
  'show(?:ing)? (?:me|us)\\b',
  '(?:describ|outlin|clarify|summari[sz]|explain)(?:e|ing)?\\b',
  'elaborat(?:e|ing)\\b',
  'think(?:ing)? of (?:a|an|any|another) (?:case|time|situation|moment|example|deal|project)s?\\b',
  'expand(?:ing)? on\\b',
  'shar(?:e|ing) (?:with (?:me|us)|your|how|what|why|a|an|some|any|more|one|two|examples?|details|insights?|information|the|his|her|their|about)\\b',
  '(?:giv|offer|provid)(?:e|ing) (?:me|us) (?:a|an|some|more|your|the|one|examples?|feedback|insights?)\\b',
  '(?:paint|draw|educat|teach|brief|updat|enlighten)(?:e|ing)? (?:me|us)\\b',
  'fill (?:me|us) in\\b',
  'list(?:ing)? (?:your|the)\\b',
].join('|')
const addressedToOthers =
  /^\S+ (?:nothing|our|them|him|her|it to)\b|\bto (?:your|the|his|her|their) (?:board|boss|team|members|committee|shareholders|customers?|colleagues|staff|union|people)\b|^share the (?:cost|risk|burden|savings?|profits?|expense|load)|\b(?:money|discount|price|rebate|days|months)\b.*\b(?:off|more|extra)\b/i
/** "Help me understand where the number comes from" asks for a story, "tell me where it is" for a place. */
const explaining = /\b(?:think|understand|see|learn|make sense|explain|describe|walk|talk|take|guide|lead)/i
const invitation = new RegExp(`^(?:${invitingVerb})`, 'i')
const talking = /^talk(?:ing)? (?:a (?:bit|little) |some )?(?:more )?about\b/i
const softened = new RegExp(`^${softener}`, 'i')
const request = /^(?:can|could|would|will|may|might|do) (?:you|i|we)(?: all| both)?,? /i
const wish =
  /^(?:i|we)(?:'d| would|'m| am| are|'re)? ?(?:really |also |just |very |much )*(?:love|like|want|need|keen|interested|curious|wonder|wondering|was wondering|were wondering|appreciate|be interested|be curious|be keen|try|trying|hope)\b(?: (?:to|in)? ?(?:hear|know|understand|learn|hearing|knowing|understanding|learning|find out|see how|get a (?:sense|feel)))?/i
const askLeave = /^(?:can|could|may|might) (?:i|we) (?:just |also |maybe |perhaps )*ask(?: you)?\b/i
const knowing = /^(?:any idea|do you have any idea|have you any idea)\b/i

function kindOfInvitation(words: string, isAsked: boolean): QuestionKind | undefined {
  const leave = askLeave.exec(words)
  if (leave) return kindOfEmbedded(words.slice(leave[0].length)) ?? 'closed'
  const idea = knowing.exec(words)
  if (idea && isAsked) return kindOfEmbedded(words.slice(idea[0].length)) ?? 'closed'
  const wished = kindOfWish(words)
  if (wished) return wished
  const asked = words.replace(request, '')
  const told = asked.replace(softened, '')
  const found = invitation.exec(told) ?? (asked === words ? null : talking.exec(told))
  if (!found || addressedToOthers.test(told)) return undefined
  const embedded = kindOfEmbedded(told.slice(found[0].length))
  if (embedded === 'open-why') return 'open'
  return embedded === undefined || (embedded === 'fact' && explaining.test(found[0])) ? 'open' : embedded
}

function kindOfWish(words: string): QuestionKind | undefined {
  const found = wish.exec(words)
  if (!found) return undefined
  const embedded = kindOfEmbedded(words.slice(found[0].length))
  return (
    embedded ??
    (!/\bneed\b/i.test(found[0]) &&
    /(?:hear|know|understand|learn|hearing|knowing|learning|find out|feel|sense)$/i.test(found[0])
      ? 'open'
      : undefined)
  )
}

const embedding =
  /^[\s,]*(?:(?:please|more|a bit|a little|again|exactly|roughly|about|on|of|for|in|your view|your thoughts|thoughts|in your own words|to hear|to know)[\s,]+)*(if|whether|why|how|what|whats|what's|who|whom|whose|when|where|which|to what extent|in what way)\b/i

/** The kind of the clause after "tell me", "I wonder" and the like; undefined when no clause follows. */
function kindOfEmbedded(rest: string): QuestionKind | undefined {
  const found = embedding.exec(rest)
  const word = found?.[1]
  if (!found || word === undefined) return undefined
  if (/^(?:if|whether)$/i.test(word)) return 'closed'
  const clause = rest.slice(found[0].length - word.length)
  const kind = kindOfWh(clause, true)
  return kind === 'proposal' ? 'open' : kind
}

const whHead =
  /^((?:(?:by|for|to|at|from|with|in|on|until|till|since|under|about|of|up|within|through|against|over|during) ){0,2})(?:exactly )?(what's|what're|what'd|how's|how'd|who's|who'd|who'll|when's|when'll|where's|why's|what|how|why|who|whom|whose|when|where|which)\b(.*)$/is

function kindOfWh(words: string, isAsked: boolean): QuestionKind | undefined {
  const found = whHead.exec(words)
  if (!found) return undefined
  const [, preposition = '', head = '', rest = ''] = found
  const after = rest.replace(/^[\s,]+/, '')
  if (!isAsked && !isInverted(head, after)) return undefined
  const word = head.toLowerCase().replace(/'.*/, '')
  if (word === 'how') return kindOfHow(after)
  if (word === 'what' && preposition !== '') return manner.test(after) ? 'open' : 'fact'
  if (word === 'what') return kindOfWhat(head.includes("'") ? `is ${after}` : rest.trimStart())
  if (word === 'why') return kindOfWhy(after)
  return kindOfWho(word, head, after)
}

/** In "in what way" and "on what basis" the words before "what" do not ask for a fact. */
const manner =
  /^(?:extent|ways?|degree|basis|bases|conditions?|circumstances?|cases?|situations?|respects?|manner|terms|regard|grounds?|purpose|reasons?|context|areas?|sense|assumptions?|criteria|do|does|did|is|are|would|will|can|could)\b/i
const auxiliaryFirst = new RegExp(`^${auxiliary}(?:n't)?\\b`, 'i')
const inverted = new RegExp(
  `^(?:else |exactly |specifically )?(?:(?:do|does|did|can|could|will|would|should|has|have)\\s|(?:is|are|was|were|am) ${subject}\\b)`,
  'i',
)

function isInverted(head: string, after: string): boolean {
  return head.includes("'") || inverted.test(after)
}

const howOpen = new RegExp(
  `^(?:${auxiliary}|to|else|exactly|precisely|specifically|actually|currently|typically|usually|normally|generally|really|ideally|personally|internally|differently|best|then|in|from|if|when|${subject}|[A-Z]\\w*)\\b`,
)

function kindOfHow(after: string): QuestionKind {
  if (/^about\b/i.test(after)) return 'proposal'
  if (/^come\b/i.test(after)) return 'open-why'
  if (/,? and why\s*\?*$/i.test(after)) return 'open'
  return howOpen.test(after) || !/^[a-z]/i.test(after) ? 'open' : 'fact'
}

const measured: ReadonlySet<string> = new Set(
  `
  date, dates, time, times, day, days, month, months, year, years, week, weeks, hour, hours, price,
  prices, budget, budgets, company, companies, percent, percentage, percentages, proportion, share,
  quantity, quantities, volume, volumes, number, amount, size, currency, discount, rate, rent,
  salary, fee, fees, cost, costs, deadline, version, country, city, site, sites, address, name,
  title, role, turnover, revenue, income, headcount, lead time, time frame, timeframe, timeline,
  time line, start date, end date, payment term, payment terms, notice period, minimum order,
  order size, limit, margin, interest rate, growth rate, phone number, supplier, software, system,
  tool, model, industry, sector, level, colour, color, language, brand, material, frequency, length,
  duration, region, stage, capacity, distance, weight, age, range, certificate, certificates,
  certification, certifications, figure, figures, sum, document, documents, licence, licences,
  license, licenses, product, products
  `
    .split(',')
    .map(name => name.trim()),
)
const determiner = '(?:your|the|their|our|its|his|her|this|that|a|an|my)'
/** Words between determiner and noun, `current allocated` in `your current allocated budget`. */
const qualifier = /^(?!(?:of|for|behind|about|with|to|on|in|at|between|from|by)\b)[\w/-]+ /i
const mostQualifiers = 3
const sizeBefore = /^(?:exact |total |maximum |minimum |target )/i
const sortAfter = /^ (?:of|kind|sort) (?:things?|concerns?)/i
const whatIs = new RegExp(`^(?:is|was|are|were|will be|would be) ${determiner} `, 'i')
const endOfMeasured =
  /^(?: quantity| levels?| range| requirements?| figures?| limits?)?(?=\s*\?|\s*$|,| (?:for|of|per|in|on|at|this|next|today|now|right|by|until|with|and|to|from|you|we|they|when|if|before|after)\b)/i
const aboutWithVerb =
  /^about\b.+\s(?:matters?|makes?|worr(?:y|ies)|concerns?|bothers?|appeals?|works?|is|are|was|do|does|did|would|could|will|has|have|feels?|seems?|looks?|stands?|drives?|troubles?|keeps?)\b/i

function kindOfWhat(after: string): QuestionKind {
  if (/^(?:if any(?:thing)?\b|role\b.* plays?\b|part\b.* plays?\b)/i.test(after)) return 'open'
  if (/^if\b/i.test(after)) return 'proposal'
  if (/^about\b/i.test(after)) return aboutWithVerb.test(after) ? 'open' : 'proposal'
  return isMeasured(after) ? 'fact' : 'open'
}

/** Whether something is asked that is measured: "target price", "is your current allocated budget". */
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

/** Whether it begins with one or two words for what is measured, with a rest that will do. */
function hasMeasured(text: string, isRest: (rest: string) => boolean): boolean {
  const [two = '', one = ''] = /^(\w+)(?: \w+)?/.exec(text.toLowerCase()) ?? []
  return [one, two].some(name => measured.has(name) && isRest(text.slice(name.length)))
}

function endsThere(rest: string): boolean {
  return endOfMeasured.test(rest)
}

function kindOfWhy(after: string): QuestionKind {
  if (/^don't (?:you|we) (?:just|simply) (?:admit|accept|agree|sign|say)\b/i.test(after)) return 'leading'
  if (/^not\s+\w/i.test(after)) return 'proposal'
  const offered =
    /^don't (?:you|we|i) (?!like|want|trust|think|know|believe|need|have|agree|see|accept|use|feel)\w/i
  return offered.test(after) ? 'proposal' : 'open-why'
}

const opinion =
  /\b(?:do|did|would|will|can) (?:you|they|he|she) (?:think|see|expect|feel|believe|imagine|foresee)\b/i
const weighing =
  /\b(?:matters?|hardest|toughest|most (?:difficult|important|valuable|useful|critical)|worr(?:y|ies)|concerns? (?:you|them)|keeps? (?:you|them)|biggest (?:problem|worry|concern))\b|^(?:way|ways|situations?|cases?|circumstances|respect|respects|conditions)\b/i

function kindOfWho(word: string, head: string, after: string): QuestionKind | undefined {
  if (opinion.test(after)) return 'open'
  if (
    word === 'which' &&
    (weighing.test(after) ||
      /,? and (?:how|what|why) (?:do|does|did|would|could|can|will|is|are)\b/i.test(after))
  )
    return 'open'
  const isClause = (word === 'when' || word === 'where') && !head.includes("'") && /,/.test(after)
  return isClause && !auxiliaryFirst.test(after) ? undefined : 'fact'
}

const auxiliaryHead = new RegExp(`^${auxiliary}(?:/\\w+)?\\s+\\S`, 'i')
const auxiliarySubject = new RegExp(`^${auxiliary}\\s+(?:you|we|they|he|she|it|there|your|our|their)\\b`, 'i')

function kindOfAuxiliary(words: string, isAsked: boolean): QuestionKind | undefined {
  if (!(isAsked ? auxiliaryHead : auxiliarySubject).test(words)) return undefined
  return isChoice(words) ? 'choice' : 'closed'
}

const either =
  /\bor\b(?! (?:not|so|less|more|later|earlier|two|three|other|others|otherwise|something|anything|anyone|any|better|else|even|worse|higher|lower|above|below|sooner|under|over|no)\b)/i
const unspecific =
  /^(?:is|are|was|were) there\b|\b(?:any|anything|anyone|anybody|one) \b|\b(?:have|need|ask for|asked for|know|provide|get|sent|send) an? (?:\w+ ){1,3}$/i

const comparedPair = /\b(?:\w{2,}er|more|less) or (?:\w{2,}er|more|less)\b/i
const comparison = /\b(?:more|most|less|least|better|best|\w{2,}er|\w{3,}est)\b/i
/** "Is the tool or service still needed?" asks one thing. */
const sharedSubject = new RegExp(`^${auxiliary} (?:the|your|our|their|a|an) \\w+ or \\w+ \\w`, 'i')

/** "Would you rather have … or …", "for one supplier or for two". */
const rivals = /\b(?:rather|prefer)\b.*\sor\b|\b(for|by|with|in|on|at|from|through)\b.*\sor \1\b/i

function isChoice(words: string): boolean {
  if (comparedPair.test(words) || rivals.test(words)) return true
  const found = either.exec(words)
  if (!found || (sharedSubject.test(words) && !comparison.test(words))) return false
  const clauseFollows = /^or (?:is|are|do|does|did|will|would|can|could|should|has|have)\b/i.test(
    words.slice(found.index),
  )
  return clauseFollows || !unspecific.test(words.slice(0, found.index))
}

const pause = /[,;:–—]\s*|\s-\s/g
const relative = /^which (?:is|are|was|were|has|have)\b/i

/** The kind of what stands after the first comma, dash or colon that begins a question. */
function kindAfterPause(words: string, isAsked: boolean): QuestionKind | undefined {
  if (!isAsked) return undefined
  for (const match of words.matchAll(pause)) {
    const rest = words.slice(match.index + match[0].length).replace(lead, '')
    const kind = relative.test(rest) ? undefined : kindOfHead(rest, true)
    if (kind) return kind
  }
  return undefined
}

const innerQuestion = new RegExp(
  `\\s((?:what|how|why|who|when|where|which)(?: else)? ${auxiliary}\\b.*|what's .*|how (?:many|much|long)\\b.*|(?:can|could|would|will|do|does|did|are|is|have|should) (?:you|we|they|it|i|there)\\b.*)$`,
  'is',
)
const wordAtEnd = /\b(what|when|who|where|which|why|how|how much|how many)\s*\?+$/i

function kindOfRest(words: string, isAsked: boolean): QuestionKind {
  if (!isAsked) return 'not-a-question'
  const inner = innerQuestion.exec(words)?.[1]
  const kind = inner === undefined ? undefined : kindOfHead(inner, true)
  if (kind) return kind
  const last = wordAtEnd.exec(words)?.[1]?.toLowerCase()
  if (last) return last === 'why' ? 'open-why' : last === 'what' || last === 'how' ? 'open' : 'fact'
  return isChoice(words) ? 'choice' : 'closed'
}
