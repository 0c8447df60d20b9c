/**
 * The words that decide the kind of an English question. Phrases are in the notation of `oneOf`.
 */

/** Auxiliary verbs, with which closed questions begin: `do you`. */
export const auxiliaries: readonly string[] = [
  'am',
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
  'may',
  'might',
  'must',
  'shall',
  'should',
  'was',
  'were',
  'will',
  'would',
]

/** Verb stems before `n't` that are not auxiliaries, `wo` in `won't`. */
export const negatedStems: readonly string[] = ['ai', 'ca', 'need', 'sha', 'wo']

/** Forms of "be" that make a question of the words after "how" and the like: `how are you`. */
export const formsOfBe: readonly string[] = ['am', 'are', 'is', 'was', 'were']

/** Auxiliaries that make a question of the words after "how" and the like: `how do you`. */
export const invertedAuxiliaries: readonly string[] = [
  'can',
  'could',
  'did',
  'do',
  'does',
  'has',
  'have',
  'should',
  'will',
  'would',
]

/** Auxiliaries after `or` that begin a second question: `or is it`. */
export const clauseAuxiliaries: readonly string[] = [
  'are',
  'can',
  'could',
  'did',
  'do',
  'does',
  'has',
  'have',
  'is',
  'should',
  'will',
  'would',
]

/** First words of a subject: `your`, `everybody`. */
export const subjects: readonly string[] = [
  'a',
  'all',
  'an',
  'any',
  'anybody',
  'anyone',
  'both',
  'everybody',
  'everyone',
  'he',
  'her',
  'his',
  'i',
  'it',
  'my',
  'our',
  'people',
  'she',
  'somebody',
  'someone',
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

/** Subjects of a tag question: `aren't you`. */
export const pronouns: readonly string[] = [
  'he',
  'i',
  'it',
  'she',
  'that',
  'there',
  'they',
  'this',
  'we',
  'you',
]

/** Subjects before `not`, as in `do you not`. */
export const negatedPronouns: readonly string[] = [
  'everybody',
  'everyone',
  'he',
  'i',
  'it',
  'she',
  'that',
  'they',
  'this',
  'we',
  'you',
]

/** Subjects after an auxiliary that ask even without a question mark. */
export const closedSubjects: readonly string[] = [
  'he',
  'it',
  'our',
  'she',
  'their',
  'there',
  'they',
  'we',
  'you',
  'your',
]

/** Subjects after an auxiliary that ask in the middle of a sentence. */
export const innerSubjects: readonly string[] = ['i', 'it', 'there', 'they', 'we', 'you']

/** Words before a question that can be dropped: `one last question`. */
export const openers: readonly string[] = [
  '(last|one last|one more|quick) question',
  '[just ]to be clear',
  'again',
  'alright',
  'also',
  'and',
  'approximately',
  'but',
  'exactly',
  'finally',
  'first',
  'frankly',
  'great',
  'hello',
  'hi',
  'honestly',
  'in short',
  'just curious',
  'lastly',
  'let me ask[ you][ this]',
  'my question is',
  'next',
  'now',
  'ok',
  'okay',
  'one more thing',
  'or',
  'please',
  'plus',
  'roughly',
  'so',
  'thanks',
  'then',
  'well',
]

/** Words at the end that ask for agreement, `right` in `that is fair, right?`. */
export const tags: readonly string[] = [
  'agreed',
  'am i right',
  'correct',
  "don't you think",
  'eh',
  'huh',
  "isn't that (right|so|true)",
  'no',
  'ok',
  'okay',
  'right',
  'true',
  "wouldn't you (agree|say)",
  'yes',
]

/** Irregular negated auxiliaries of such tags. */
export const tagAuxiliaries: readonly string[] = ["can't", "shan't", "won't"]

/** Auxiliaries after "or" that offer the alternative: `is it, or is it not?`. */
export const orAuxiliaries: readonly string[] = ['are', 'do', 'does', 'is', 'will', 'would']

/** First words that leave no choice of answer. */
export const obvious: readonly string[] = [
  '(are|is) (he|she|they|this|you) (really|seriously)',
  '(i|we) (assume|suppose|take it)',
  "(they|you) (do not|don't) (believe|think|trust)",
  '(they|you) (expect|want) (me|us) to',
  "(they|you)('d| would) (admit|agree)",
  "(they|you)('re| are) (asking (me|us) to|claiming|saying|suggesting|telling (me|us)|trying to say)",
  'clearly',
  'obviously',
  'of course',
  'you (admit|agree|mean|would have us believe)',
]

/** Subjects of these verbs in a label. */
export const labelSubjects: readonly string[] = ['it', 'that', 'there', 'this']

/** Verbs of labels, `it seems`. */
export const labelVerbs: readonly string[] = ['appears', 'feels', 'looks', 'seems', 'sounds']

/** Words after these verbs that approve: `sounds good`. */
export const approvals: readonly string[] = ['fine', 'good', 'great']

/** Other beginnings of labels. */
export const labels: readonly string[] = [
  '(i|we) get the (feeling|impression|sense)',
  '(i|we) hear that',
  '(i|we) sense',
  'that must (be|have)',
  'you (appear|look|seem|sound)',
]

/** Words between a request and its verb. */
export const softeners: readonly string[] = [
  'also',
  'be (able|open|so kind as|willing) to',
  'briefly',
  'care to',
  'go ahead and',
  'just',
  'kindly',
  'like to',
  'maybe',
  'mind',
  'perhaps',
  'please',
  'possibly',
  'quickly',
  'take a moment to',
]

/** Verbs that invite the other side to talk. */
export const invitations: readonly string[] = [
  '(brief|draw|educat|enlighten|paint|teach|updat)[(e|ing)] (me|us)',
  '(bring|guid|lead|run|tak|talk|walk)[(e|ing)] (me|us) (over|through|up to)',
  '(clarify|describ|explain|outlin|summaris|summariz)[(e|ing)]',
  '(giv|offer|provid)(e|ing) (me|us) (a|an|example|examples|feedback|insight|insights|more|one|some|the|your)',
  'elaborat(e|ing)',
  'expand[ing] on',
  'fill (me|us) in',
  'help[ing] (me|us) [(better|to) ][(better|to) ](appreciate|get|grasp|know|learn|make sense|out|picture|see|understand)',
  'let[ting] (me|us) know',
  'list[ing] (the|your)',
  'remind[ing] (me|us)',
  'shar(e|ing) (a|about|an|any|details|example|examples|her|his|how|information|insight|insights|more|one|some|the|their|two|what|why|with me|with us|your)',
  'show[ing] (me|us)',
  'tak(e|ing) (me|us) [back ](behind|inside|into|to)',
  'talk[ing] (to|with) (me|us) [(a bit|a little|some) ][more ]about',
  'tell[ing] (me|us)',
  'think[ing] of (a|an|another|any) (case|deal|example|moment|project|situation|time)[s]',
]

/** What follows "say" in an invitation. */
export const saidThings: readonly string[] = [
  'a (bit|few words|little|word)',
  'how',
  'if',
  'more',
  'something about',
  'what',
  'when',
  'where',
  'whether',
  'which',
  'who',
  'why',
]

/** An invitation only after "can you" and the like. */
export const talking: readonly string[] = ['talk[ing] [(a bit|a little|some) ][more ]about']

/** Verbs that ask for an explanation: "help me understand where it comes from", unlike "tell me where it is". */
export const explaining: readonly string[] = [
  'describe',
  'explain',
  'guide',
  'lead',
  'learn',
  'make sense',
  'see',
  'take',
  'talk',
  'think',
  'understand',
  'walk',
]

/** Words after the verb of a request that is not an invitation: `tell them`. */
export const otherObjects: readonly string[] = ['her', 'him', 'it to', 'nothing', 'our', 'them']

/** Words before the people to whom somebody else is to talk, `your board`. */
export const possessives: readonly string[] = ['her', 'his', 'the', 'their', 'your']

/** People to whom somebody else talks, `board` in `to your board`. */
export const otherPeople: readonly string[] = [
  'board',
  'boss',
  'colleagues',
  'committee',
  'customer[s]',
  'members',
  'people',
  'shareholders',
  'staff',
  'team',
  'union',
]

/** What people share without talking, `share the risk`. */
export const sharedBurdens: readonly string[] = [
  'burden',
  'cost',
  'expense',
  'load',
  'profit[s]',
  'risk',
  'saving[s]',
]

/** What a request asks for more or less of: `give us a bit more discount`. */
export const concessions: readonly string[] = ['days', 'discount', 'money', 'months', 'price', 'rebate']

/** What follows in such a request: `10% off`. */
export const concessionSizes: readonly string[] = ['extra', 'more', 'off']

/** Auxiliaries that begin a request: `could you`. */
export const requestAuxiliaries: readonly string[] = ['can', 'could', 'do', 'may', 'might', 'will', 'would']

/** Auxiliaries that ask leave to ask: `may I ask`. */
export const leaveAuxiliaries: readonly string[] = ['can', 'could', 'may', 'might']

/** Words between such an auxiliary and "ask": `may I just ask`. */
export const leaveSofteners: readonly string[] = ['also', 'just', 'maybe', 'perhaps']

/** What is joined to `I` before a wish, `I'd love`. */
export const wishEndings: readonly string[] = ["'d", "'m", "'re"]

/** Auxiliaries between `I` and a wish: `I would love`. */
export const wishAuxiliaries: readonly string[] = ['am', 'are', 'would']

/** Adverbs before a wish: `I would really like`. */
export const wishAdverbs: readonly string[] = ['also', 'just', 'much', 'really', 'very']

/** Words for a wish, `love` in `I would love to hear`. */
export const wishes: readonly string[] = [
  '(was|were) wondering',
  '[be ]curious',
  '[be ]interested',
  'appreciate',
  'be keen',
  'hope',
  'keen',
  'like',
  'love',
  'need',
  'try[ing]',
  'want',
  'wonder[ing]',
]

/** What somebody wishes to do: `I would love to hear`. */
export const learning: readonly string[] = [
  'find out',
  'get a (feel|sense)',
  'hear',
  'know',
  'learn',
  'see how',
  'understand',
]

/** Ends of a wish that is an open question even without a clause. */
export const openLearning: readonly string[] = [
  'feel',
  'find out',
  'hear',
  'know',
  'learn',
  'sense',
  'understand',
]

/** Beginnings that ask whether somebody knows. */
export const ideas: readonly string[] = ['(do you have|have you) any idea', 'any idea']

/** Words before the clause in `tell me more about how you decide`. */
export const beforeClause: readonly string[] = [
  '[your ]thoughts',
  'a bit',
  'a little',
  'about',
  'again',
  'exactly',
  'for',
  'in',
  'in your own words',
  'more',
  'of',
  'on',
  'please',
  'roughly',
  'to hear',
  'to know',
  'your view',
]

/** Words that such a clause begins with. */
export const clauseWords: readonly string[] = [
  'how',
  'if',
  'in what way',
  'to what extent',
  "what's",
  'what[s]',
  'when',
  'where',
  'whether',
  'which',
  'who[m]',
  'whose',
  'why',
]

/** Words before a question word, `by` in `by when`. */
export const prepositions: readonly string[] = [
  'about',
  'against',
  'at',
  'by',
  'during',
  'for',
  'from',
  'in',
  'of',
  'on',
  'over',
  'since',
  'through',
  'till',
  'to',
  'under',
  'until',
  'up',
  'with',
  'within',
]

/** Words that a wh-question begins with. */
export const questionWords: readonly string[] = [
  'how',
  "how'd",
  "how's",
  'what',
  "what'd",
  "what're",
  "what's",
  'when',
  "when'll",
  "when's",
  'where',
  "where's",
  'which',
  "who'd",
  "who'll",
  "who's",
  'who[m]',
  'whose',
  'why',
  "why's",
]

/** Words after `in what` and the like that ask for no fact: `in what way`. */
export const manners: readonly string[] = [
  'are[a|as]',
  'assumption[s]',
  'bases',
  'basis',
  'can',
  'case[s]',
  'circumstance[s]',
  'condition[s]',
  'context',
  'could',
  'criteria',
  'degree',
  'did',
  'do',
  'does',
  'extent',
  'ground[s]',
  'is',
  'manner',
  'purpose',
  'reason[s]',
  'regard',
  'respect[s]',
  'sense',
  'situation[s]',
  'terms',
  'way[s]',
  'will',
  'would',
]

/** Words between a question word and its verb. */
export const beforeAuxiliary: readonly string[] = ['else', 'exactly', 'specifically']

/** Words after an open "how" other than verbs and subjects. */
export const howWords: readonly string[] = [
  'actually',
  'best',
  'currently',
  'differently',
  'else',
  'exactly',
  'from',
  'generally',
  'ideally',
  'if',
  'in',
  'internally',
  'normally',
  'personally',
  'precisely',
  'really',
  'specifically',
  'then',
  'to',
  'typically',
  'usually',
  'when',
]

/** What is counted, measured or looked up: "what" before one of these asks for a fact. */
export const measured: readonly string[] = [
  'address',
  'age',
  'amount',
  'brand',
  'budget',
  'budgets',
  'capacity',
  'certificate',
  'certificates',
  'certification',
  'certifications',
  'city',
  'color',
  'colour',
  'companies',
  'company',
  'cost',
  'costs',
  'country',
  'currency',
  'date',
  'dates',
  'day',
  'days',
  'deadline',
  'discount',
  'distance',
  'document',
  'documents',
  'duration',
  'end date',
  'fee',
  'fees',
  'figure',
  'figures',
  'frequency',
  'growth rate',
  'headcount',
  'hour',
  'hours',
  'income',
  'industry',
  'interest rate',
  'language',
  'lead time',
  'length',
  'level',
  'licence',
  'licences',
  'license',
  'licenses',
  'limit',
  'margin',
  'material',
  'minimum order',
  'model',
  'month',
  'months',
  'name',
  'notice period',
  'number',
  'order size',
  'payment term',
  'payment terms',
  'percent',
  'percentage',
  'percentages',
  'phone number',
  'price',
  'prices',
  'product',
  'products',
  'proportion',
  'quantities',
  'quantity',
  'range',
  'rate',
  'region',
  'rent',
  'revenue',
  'role',
  'salary',
  'sector',
  'share',
  'site',
  'sites',
  'size',
  'software',
  'stage',
  'start date',
  'sum',
  'supplier',
  'system',
  'time',
  'time frame',
  'time line',
  'timeframe',
  'timeline',
  'times',
  'title',
  'tool',
  'turnover',
  'version',
  'volume',
  'volumes',
  'week',
  'weeks',
  'weight',
  'year',
  'years',
]

/** Determiners before what is measured: `your budget`. */
export const determiners: readonly string[] = [
  'a',
  'an',
  'her',
  'his',
  'its',
  'my',
  'our',
  'that',
  'the',
  'their',
  'this',
  'your',
]

/** Words that cannot qualify what is measured: `of`. */
export const notQualifiers: readonly string[] = [
  'about',
  'at',
  'behind',
  'between',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'to',
  'with',
]

/** Words before what is measured. */
export const sizes: readonly string[] = ['exact', 'maximum', 'minimum', 'target', 'total']

/** Words that make something measured general: `what level of concern`. */
export const sortsOf: readonly string[] = ['kind', 'of', 'sort']

/** What follows such a word: `what level of concern`. */
export const generalThings: readonly string[] = ['concern[s]', 'thing[s]']

/** Verbs after "what" before what is measured. */
export const whatVerbs: readonly string[] = ['are', 'is', 'was', 'were', 'will be', 'would be']

/** Nouns after what is measured that change nothing: `order size limit`. */
export const measuredEnds: readonly string[] = [
  'figure[s]',
  'level[s]',
  'limit[s]',
  'quantity',
  'range',
  'requirement[s]',
]

/** Words that may follow what is measured. */
export const afterMeasured: readonly string[] = [
  'after',
  'and',
  'at',
  'before',
  'by',
  'for',
  'from',
  'if',
  'in',
  'next',
  'now',
  'of',
  'on',
  'per',
  'right',
  'they',
  'this',
  'to',
  'today',
  'until',
  'we',
  'when',
  'with',
  'you',
]

/** Verbs that make "what about" an open question. */
export const aboutVerbs: readonly string[] = [
  'appeal[s]',
  'are',
  'bother[s]',
  'concern[s]',
  'could',
  'did',
  'do',
  'does',
  'drive[s]',
  'feel[s]',
  'has',
  'have',
  'is',
  'keep[s]',
  'look[s]',
  'make[s]',
  'matter[s]',
  'seem[s]',
  'stand[s]',
  'trouble[s]',
  'was',
  'will',
  'work[s]',
  'worries',
  'worry',
  'would',
]

/** What people play in a decision: `what role does she play`. */
export const playedParts: readonly string[] = ['part', 'role']

/** Words in `why don't you just admit`. */
export const insistence: readonly string[] = ['just', 'simply']

/** Verbs after such a word that press for agreement. */
export const admissions: readonly string[] = ['accept', 'admit', 'agree', 'say', 'sign']

/** Verbs after `why don't you` that ask for a reason; others propose something. */
export const statesOfMind: readonly string[] = [
  'accept',
  'agree',
  'believe',
  'feel',
  'have',
  'know',
  'like',
  'need',
  'see',
  'think',
  'trust',
  'use',
  'want',
]

/** Auxiliaries of a question for an opinion: `do you think`. */
export const opinionAuxiliaries: readonly string[] = ['can', 'did', 'do', 'will', 'would']

/** Subjects of such a question. */
export const opinionSubjects: readonly string[] = ['he', 'she', 'they', 'you']

/** Verbs of such a question. */
export const opinionVerbs: readonly string[] = [
  'believe',
  'expect',
  'feel',
  'foresee',
  'imagine',
  'see',
  'think',
]

/** Words with which "which" asks for a judgement. */
export const weighing: readonly string[] = [
  '(concern|concerns|keep|keeps) (them|you)',
  'biggest (concern|problem|worry)',
  'hardest',
  'matter[s]',
  'most (critical|difficult|important|useful|valuable)',
  'toughest',
  'worries',
  'worry',
]

/** The same as first words. */
export const weighedThings: readonly string[] = [
  'case[s]',
  'circumstances',
  'conditions',
  'respect[s]',
  'situation[s]',
  'way[s]',
]

/** Question words after "and" that ask for more than the choice. */
export const reasonWords: readonly string[] = ['how', 'what', 'why']

/** Auxiliaries after such a word: `and how do`. */
export const reasonAuxiliaries: readonly string[] = [
  'are',
  'can',
  'could',
  'did',
  'do',
  'does',
  'is',
  'will',
  'would',
]

/** Words after "or" that offer no alternative: `or so`. */
export const notChoices: readonly string[] = [
  'above',
  'any',
  'anyone',
  'anything',
  'below',
  'better',
  'earlier',
  'else',
  'even',
  'higher',
  'later',
  'less',
  'lower',
  'more',
  'no',
  'not',
  'other[s]',
  'otherwise',
  'over',
  'so',
  'something',
  'sooner',
  'three',
  'two',
  'under',
  'worse',
]

/** Words before "or" that name nothing yet. */
export const unspecific: readonly string[] = ['any', 'anybody', 'anyone', 'anything', 'one']

/** Verbs before such a word: `do you need a`. */
export const wantedVerbs: readonly string[] = [
  'ask[ed] for',
  'get',
  'have',
  'know',
  'need',
  'provide',
  'send',
  'sent',
]

/** Determiners before two nouns that share a verb: `is the tool or service`. */
export const articles: readonly string[] = ['a', 'an', 'our', 'the', 'their', 'your']

/** Comparatives that do not end in "er". */
export const comparatives: readonly string[] = ['less', 'more']

/** Words of comparison that do not end in "er" or "est". */
export const comparisons: readonly string[] = ['best', 'better', 'least', 'less', 'more', 'most']

/** Words that ask for a preference: `would you rather`. */
export const preferences: readonly string[] = ['prefer', 'rather']

/** Prepositions repeated before both alternatives: `for one or for two`. */
export const rivalPrepositions: readonly string[] = ['at', 'by', 'for', 'from', 'in', 'on', 'through', 'with']

/** Verbs after "which" in a clause that asks nothing. */
export const relativeVerbs: readonly string[] = ['are', 'has', 'have', 'is', 'was', 'were']

/** Question words in the middle of a sentence. */
export const innerWords: readonly string[] = ['how', 'what', 'when', 'where', 'which', 'who', 'why']

/** Auxiliaries that begin a question in the middle of a sentence. */
export const innerAuxiliaries: readonly string[] = [
  'are',
  'can',
  'could',
  'did',
  'do',
  'does',
  'have',
  'is',
  'should',
  'will',
  'would',
]

/** What `how` asks for as a fact. */
export const amounts: readonly string[] = ['long', 'many', 'much']

/** Question words at the end of a sentence. */
export const lastWords: readonly string[] = [
  'how',
  'how many',
  'how much',
  'what',
  'when',
  'where',
  'which',
  'who',
  'why',
]

/** Auxiliaries of a request that can be asked openly: `can you`. */
export const requests: readonly string[] = ['can', 'could', 'will', 'would']

/** Adverbs in such a request: `can you please`. */
export const requestAdverbs: readonly string[] = ['also', 'ever', 'please', 'still']

/** What a request asks them to do, if "what would it take to" can stand before it: `move the delivery`. */
export const moves: readonly string[] = [
  '(agree|commit|stick) to',
  '(bring|put) (forward|together)',
  'accept',
  'add',
  'allow',
  'bear',
  'bring',
  'change',
  'commit',
  'cover',
  'cut',
  'decide',
  'deliver',
  'drop',
  'extend',
  'finish',
  'fix',
  'freeze',
  'go (down|up)',
  'grant',
  'guarantee',
  'hold',
  'include',
  'increase',
  'invest',
  'keep',
  'live with',
  'lower',
  'match',
  'meet',
  'move',
  'offer',
  'order',
  'pay',
  'postpone',
  'prepay',
  'promise',
  'raise',
  'reduce',
  'release',
  'renew',
  'replace',
  'reserve',
  'shift',
  'ship',
  'shorten',
  'sign',
  'speed up',
  'split',
  'start',
  'supply',
  'take',
  'wait',
  'waive',
  'work',
]

/** Words that judge something, so that one can ask what makes it so: `important`, `too late`. */
export const judgements: readonly string[] = [
  '(so|too|very)[ very] *',
  'acceptable',
  'attractive',
  'bad',
  'better',
  'clear',
  'critical',
  'difficult',
  'easier',
  'easy',
  'enough',
  'essential',
  'expensive',
  'fair',
  'fine',
  'good',
  'hard[er]',
  'helpful',
  'important',
  'impossible',
  'interesting',
  'necessary',
  'ok[ay]',
  'painful',
  'possible',
  'realistic',
  'reasonable',
  'risky',
  'sensitive',
  'strong',
  'unfair',
  'urgent',
  'useful',
  'valuable',
  'worse',
  'wrong',
]

/** What may follow such a word: `important to you`. */
export const afterJudgements: readonly string[] = ['for', 'in', 'now', 'on', 'this', 'to', 'today', 'with']

/** Words that a subject begins with which can be asked about openly. */
export const demonstratives: readonly string[] = ['our', 'that', 'the', 'these', 'this', 'those', 'your']

/** Subjects of which nothing can be asked openly. */
export const notSubjects: readonly string[] = ['he', 'it', 'she', 'that', 'there', 'this']

/** Questions that want agreement. */
export const agreement: readonly string[] = ["(do|would)n't you (agree|feel|find|say|think)[ that]"]

/** Verbs of such a question after a singular: `don't you think the price is fair`. */
export const singularVerbs: readonly string[] = ['is', 'looks', 'seems', 'sounds']

/** The same after a plural. */
export const pluralVerbs: readonly string[] = ['are', 'look', 'seem', 'sound']
