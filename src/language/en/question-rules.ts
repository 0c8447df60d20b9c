/** Question words for people. */
export const who: readonly string[] = ["who[(m|se|'s)]"]

/** Before a "who" that asks. */
export const beforeWho: readonly string[] = [
  'about',
  'and',
  'by',
  'from',
  'know',
  'me',
  'of',
  'on',
  'or',
  'to',
  'understand',
  'us',
  'with',
]

/** About how the other side decides. */
export const process: readonly string[] = [
  'agree[d|s] on',
  'approv*',
  'authori(s|z)*',
  'cabinet',
  'committee',
  'council',
  'decid*',
  'decision[s]',
  'internal steps',
  'mandate',
  'procedure',
  'process[es]',
  'sign[s|ed|ing|[-]off|atory|atories]',
  'vote[s|d]',
]

/** The same, except in `on board`. */
export const board: readonly string[] = ['board']

/** Before `board`. */
export const on: readonly string[] = ['on ']

/** Between two questions. */
export const joints: readonly string[] = ['&', 'and']

/** Between the joint and the second question. */
export const jointWords: readonly string[] = [' also', ' if not[,]', ' if so[,]', ' then']

/** Before a question word. */
export const prepositions: readonly string[] = ['at', 'by', 'for', 'from', 'of', 'to', 'until', 'with']

/** Question words. */
export const words: readonly string[] = ['how', 'what', 'when', 'where', 'which', 'who[m]', 'whose', 'why']

/** Question words that a noun may follow. */
export const whats: readonly string[] = ['what', 'which']

/** After a question word: `how often`. */
export const degrees: readonly string[] = ['else', 'exactly', 'far', 'long', 'many', 'much', 'often', 'soon']

/** Verbs that begin a question. */
export const auxiliaries: readonly string[] = [
  'are',
  'can',
  'could',
  'did',
  'do',
  'does',
  'had',
  'has',
  'have',
  'is',
  'might',
  'should',
  'was',
  'were',
  'will',
  'would',
]

/** Subjects of such a question. */
export const subjects: readonly string[] = [
  'he',
  'her',
  'his',
  'i',
  'it',
  'its',
  'our',
  'she',
  'that',
  'the',
  'their',
  'there',
  'these',
  'they',
  'this',
  'those',
  'we',
  'you',
  'your',
]

/** Before a question word at the start. */
export const openings: readonly string[] = ['and', 'but', 'so']

/** Asks for a comparison of two things in one question. */
export const compares: readonly string[] = [
  'balance',
  'between',
  'combine',
  'compare',
  'differ*',
  'link',
  'relate',
  'weigh',
]

/** Negated verbs. */
export const denied: readonly string[] = [
  "are(n't| not)",
  "can(n't| not)",
  "did(n't| not)",
  "do(n't| not)",
  "does(n't| not)",
  "is(n't| not)",
  'not',
  "was(n't| not)",
  "will(n't| not)",
  "would(n't| not)",
]

/** Says that both sides know a number. */
export const heard: readonly string[] = [
  'asked',
  'asking',
  'at present',
  'current[ly]',
  'last (year|time|offer)',
  'list price',
  'now',
  'offer[s|ed]',
  'paid',
  'pay[s]',
  'price list',
  'public[ly]',
  'published',
  'quote[s|d]',
  'since',
  'so far',
  'they (say|said|quoted|want)',
  'today',
]

/** Refers to us. */
export const we: readonly string[] = ['i', 'my', 'our', 'we']

/** Before our walking away: `below that we walk`. */
export const walkPast: readonly string[] = [
  '(above|below|beyond|less than|more than|over|past|under) (it|that|this|which)',
]

/** After `walkPast`. */
export const weWalk: readonly string[] = [
  "(i|we)[('d|'ll| have to| must| will| would)] (am out|are out|go elsewhere|leave|walk)",
]

/** Possessives before our limit. */
export const our: readonly string[] = ['my', 'our']

/** Adjectives between the possessive and the limit. */
export const limitAdjectives: readonly string[] = [
  'absolute ',
  'actual ',
  'final ',
  'hard ',
  'internal ',
  'lower ',
  'own ',
  'price ',
  'real ',
  'true ',
  'upper ',
]

/** Nouns for our limit. */
export const limits: readonly string[] = [
  'batna',
  'best alternative',
  'bottom line',
  'limit',
  'plan b',
  'red line[s]',
  'reservation (point|price|value)',
  'walk[-]away[ (point|price)]',
]

/** After a limit that is not one of the deal. */
export const otherLimits: readonly string[] = ['(of|on|to) liability', 'date', 'order', 'period']

/** Adjectives before `extremes`. */
export const extremeAdjectives: readonly string[] = ['absolute ', 'final ', 'highest ', 'lowest ', 'real ']

/** Nouns for the furthest number that we would accept. */
export const extremes: readonly string[] = [
  'ceiling',
  'floor',
  'maximum',
  'minimum',
  'number',
  'offer',
  'price',
]

/** Before `weGo`. */
export const furthest: readonly string[] = [
  '(highest|least|lowest|most) [(amount|number|price|rate) ][that ]',
]

/** Says how far we go. */
export const weGo: readonly string[] = [
  '(i|we) (can|could|may|will|would)[ ever] (accept|do|go|offer|pay|take)',
]

/** Says that we leave. */
export const otherwise: readonly string[] = ["otherwise (i|we)[('ll| have to| will)] walk"]
