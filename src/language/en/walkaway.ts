/** Refers to those who are to do something. */
export const theySubjects: readonly string[] = [
  'he',
  'she',
  'the bank',
  'the buyer',
  'the client',
  'the customer',
  'the employer',
  'the insurer',
  'the landlord',
  'the management',
  'the other side',
  'the seller',
  'the supplier',
  'the tenant',
  'the union',
  'the vendor',
  'they',
]

/** Says what they will, must or should do. */
export const theyWill: readonly string[] = [
  ' (are|is) going to',
  " can't",
  ' cannot',
  ' has to',
  ' have to',
  ' may',
  ' might',
  ' must',
  ' need[s] to',
  ' should',
  ' will',
  " won't",
  ' would',
  "'ll",
]

/** Marks something as a hope. */
export const hopes: readonly string[] = ['convince', 'hop(e|ing|efully)', 'persuade', 'talk them']

/** Verbs for what we can do without the other side. */
export const ourActs: readonly string[] = [
  'accept (the|our|another)',
  'advertise',
  'appeal',
  'apply',
  'approach',
  'arbitrat*',
  'ask (another|the other)',
  'bring',
  'build',
  'buy',
  'call (the|a|our)',
  'cancel',
  'carry on',
  'change to',
  'close',
  'continue',
  'court',
  'cover',
  'develop',
  'do without',
  'end',
  'enforce',
  'engage',
  'extend',
  'file',
  'fill',
  'find',
  'finish',
  'fix',
  'freelance',
  'fund',
  'give notice',
  'go (back|on|to|with|ahead)',
  'hire',
  'hold',
  'import',
  'insource',
  'invest',
  'join',
  'keep',
  'launch',
  'lease',
  'leave',
  'let',
  'litigat*',
  'look',
  'make',
  'manage',
  'merge',
  'migrate',
  'move',
  'negotiate with',
  'offer [it|them][ ]to',
  'open',
  'order',
  'organi(s|z)e',
  'outsource',
  'place',
  'postpone',
  'print',
  'produce',
  'publish',
  'pull',
  'pursue',
  'qualify',
  'refinance',
  'remain',
  'renew',
  'rent',
  'repair',
  'replace',
  'report',
  'resign',
  'retain',
  'return',
  'run',
  'sell',
  'serve',
  'settle for',
  'ship',
  'sign',
  'source',
  'split',
  'start',
  'stay',
  'stop',
  'store',
  'strike',
  'sublet',
  'sue',
  'switch',
  'take',
  'teach',
  'tender',
  'terminate',
  'train',
  'transfer',
  'trial',
  'try',
  'turn',
  'use',
  'vote',
  'wait',
  'walk',
  'withdraw',
  'work',
]

/** Endings of these verbs. */
export const actEndings: readonly string[] = ['ing', 's']

/** Before what we do. */
export const weWill: readonly string[] = ["(i|we)('ll| can| shall| will)"]

/** Begins another clause. */
export const clauseStarts: readonly string[] = [
  'and',
  'else',
  'meanwhile',
  'otherwise',
  'then',
  'until',
  'while',
]

/** Marks a limit as a condition. */
export const conditions: readonly string[] = [
  '(fewer|less|more) than',
  'at least',
  'at most',
  'must',
  'never',
  'no',
  'not',
  'only if',
  'only with',
  'unless',
  'until',
  'without',
]

/** Before what we do not do, which is no condition by itself. */
export const weDoNot: readonly string[] = [
  "(we|i)['(ll|d)] (do not|don't|will not|won't|would not|wouldn't|must not|mustn't|should not|never|cannot|can't|must)",
]

/** Before a quality that we reject, which is no condition by itself. */
export const noSuch: readonly string[] = ['(never|not) (a|any)', 'must be[ a]', 'no']

/** Such qualities. */
export const qualities: readonly string[] = [
  'acceptable',
  'bad',
  'crazy',
  'decent',
  'fair',
  'good',
  'poor',
  'reasonable',
  'silly',
  'stupid',
  'terrible',
  'unfair',
  'worse',
]

/** Labels for who may agree. */
export const authorityKeys: readonly string[] = [
  'approv*',
  'authori*',
  'decid*',
  'decision',
  'empowered',
  'final say',
  'last word',
  'mandate',
  'sign[s|ed][-| ]off',
  'signator*',
  'who (may|can|signs)',
]

/** Names us as those who decide. */
export const we: readonly string[] = ['I', 'we']

/** Words that do not begin a name on our side. */
export const notUs: readonly string[] = ['Their', 'They']

/** Between two names. */
export const and: readonly string[] = ['and']

/** Adverbs before the verb. */
export const together: readonly string[] = ['alone ', 'both ', 'only ', 'together ']

/** A pronoun before the verb. */
export const who: readonly string[] = ['[,] who']

/** Says that somebody decides for us. */
export const decides: readonly string[] = [
  '(is|are|am) (authori(s|z)ed|allowed|empowered)',
  'approve[s]',
  'can (agree|sign|accept|settle|close|decide|approve)',
  'decide[s]',
  'may (agree|sign|accept|settle|go|close|decide)',
  'need[s] [the ]approval',
  'sign[s] (off|alone)',
]

/** Verbs before an authority. */
export const has: readonly string[] = ['ha(s|ve)']

/** Adjectives and articles before an authority. */
export const whole: readonly string[] = ['full ', 'sole ', 'the ']

/** Nouns for the power to decide. */
export const authority: readonly string[] = ['authority', 'final say', 'last word', 'mandate']

/** Refers to the other side. */
export const they: readonly string[] = ['their', 'they']

/** Vague, even with a number. */
export const always: readonly string[] = [
  '[it |that ]depends',
  'as (much|little|low|high|many|few|good) as (possible|we can)',
  'flexible',
  'somewhere',
  'to be seen',
  "we('ll| will| shall) see",
]

/** Vague without a number. */
export const withoutNumber: readonly string[] = [
  'acceptable',
  'best price',
  'decent',
  'fair',
  'good price',
  'market (rate|price|level)',
  'reasonable',
  'the usual',
]

/** Issues besides the price. */
export const trades: readonly string[] = [
  '(contract|notice|minimum) (term|period|length)',
  'apology',
  'bonus',
  'break clause',
  'case study',
  'confidentiality',
  'deliver(y|ies)',
  'deposit',
  'equity',
  'exclusiv*',
  'guarantee[s]',
  'holiday[s]',
  'home office',
  'hours',
  'index[ation| clause]',
  'insta[l]ment[s]',
  'lead time[s]',
  'maintenance',
  'marketing',
  'notice',
  'payment (term[s]|in|within|at)',
  'pension',
  'quality',
  'reference[s]',
  'remote',
  'renewal option',
  'rights',
  'roster[s]',
  'scope',
  'seats',
  'service level[s]',
  'shares',
  'slots',
  'start date',
  'storage',
  'support',
  'term[s] of',
  'title',
  'training',
  'volume[s]',
  'warrant(y|ies)',
]

/** Before a number of days. */
export const payIn: readonly string[] = ['pay[able|ment] in']

/** After the number of days. */
export const days: readonly string[] = ['days']

/** After a number: `24-month term`. */
export const terms: readonly string[] = ['(month|year) (contract|term)']

/** Introduces our alternative. */
export const batna: readonly string[] = [
  '(without|if there is no) [a ]deal[,] we',
  'batna',
  'best alternative',
  'no-deal plan',
  'plan b',
]

/** Possessives before an alternative of the other side. */
export const whose: readonly string[] = ['her', 'his', 'their']

/** Possessives of the other side. */
export const their: readonly string[] = ['their [own ]']

/** Nouns for the limit or the alternative of the other side. */
export const theirLimits: readonly string[] = [
  '[best ]alternative',
  'batna',
  'bottom line',
  'ceiling',
  'floor',
  'limit',
  'plan b',
  'reservation (price|point|value)',
  'walk[-]away',
]
