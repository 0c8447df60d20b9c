/** Verdicts that are about people only. */
export const traits: readonly string[] = [
  'abrasive',
  'aggressive[ly]',
  'argumentative',
  'arrogant',
  'bad-mannered',
  'bad-tempered',
  'bossy',
  'charming',
  'choleric',
  'co[-]operative',
  'cold-hearted',
  'combative',
  'condescending',
  'confrontational',
  'cunning',
  'distrustful',
  'dominant',
  'domineering',
  'easy[-]going',
  'egocentric',
  'egotistical',
  'friendly',
  'grumpy',
  'hard[-]headed',
  'hard[-]nosed',
  'headstrong',
  'hostile',
  'hot-headed',
  'hot-tempered',
  'ill-tempered',
  'impatient',
  'impulsive',
  'inflexible',
  'intimidating',
  'lazy',
  'manipulative',
  'moody',
  'narrow-minded',
  'nitpicky',
  'obstinate',
  'open-minded',
  'overconfident',
  'passive-aggressive',
  'pedantic',
  'petty',
  'pushy',
  'risk-averse',
  'rude',
  'ruthless',
  'self-important',
  'short-tempered',
  'shy',
  'sly',
  'sneaky',
  'stubborn',
  'suspicious',
  'thin-skinned',
  'timid',
  'touchy',
  'trustworthy',
  'two-faced',
  'un[-]cooperative',
  'unfriendly',
  'unreliable',
  'untrustworthy',
  'vain',
]

/** Verdicts that are about other things too. */
export const ambiguousTraits: readonly string[] = [
  'analytical',
  'anxious',
  'blunt',
  'calm',
  'cautious',
  'cold',
  'competitive',
  'controlling',
  'defensive',
  'demanding',
  'difficult',
  'distant',
  'emotional',
  'evasive',
  'formal',
  'hard',
  'insecure',
  'nervous',
  'nice',
  'pleasant',
  'proud',
  'quiet',
  'reserved',
  'sceptical',
  'skeptical',
  'slippery',
  'soft',
  'tough',
  'warm',
  'weak',
]

/** Before a verdict. */
export const degrees: readonly string[] = [
  'a bit',
  'a little',
  'also',
  'always',
  'both',
  'extremely',
  'fairly',
  'famously',
  'generally',
  'known to be',
  'notoriously',
  'often',
  'quite',
  'rather',
  'really',
  'so',
  'too',
  'usually',
  'very',
]

/** Who is judged. */
export const subjects: readonly string[] = [
  '(He|he)',
  '(She|she)',
  '(They|they)',
  '(Who|who)',
  'boss',
  'buyer[s]',
  'head',
  'lawyer',
  'manager',
  'owner',
  'team',
]

/** Words with a capital before a verdict that are no names. */
export const notNames: readonly string[] = ['It', 'That', 'There', 'This', 'What']

/** Before a verdict about somebody. */
export const isWords: readonly string[] = [
  ' (is|are|was|were|seem[s]|appear[s]|can be|get[s]|become[s]|comes across as|look[s]|act[s]|remain[s]|stay[s])',
  "'s",
]

/** Between two verdicts. */
export const joints: readonly string[] = [' and', ' but', ',']

/** Behind a verdict: `a tough negotiator`. */
export const persons: readonly string[] = [
  'bargainer[s]',
  'boss',
  'buyer[s]',
  'character[s]',
  'client[s]',
  'counterpart[s]',
  'customer[s]',
  'guy',
  'lawyer',
  'man',
  'manager',
  'negotiator[s]',
  'opponent[s]',
  'people',
  'person[s]',
  'personality',
  'seller[s]',
  'temper',
  'type[s]',
  'woman',
]

/** Behind what something is for somebody. */
export const toOrFor: readonly string[] = ['for', 'to']

/** Behind a verdict that ends there. */
export const andOrBut: readonly string[] = ['and', 'but']

/** Says that it is about how we are to be. */
export const ourStyle: readonly string[] = [
  'approach',
  'avoid',
  'being',
  'i',
  'keep',
  'me',
  'my',
  'never',
  'no',
  'nor',
  'not',
  'our',
  'remain',
  'sound[ing]',
  'stay',
  'us',
  'we',
  'without',
]

/** The same unless a verb stands before it. */
export const be: readonly string[] = ['be']

/** Before `be` of somebody else. */
export const beforeBe: readonly string[] = ['can', 'could', 'may', 'to', 'will']

/** At the end of a verb that is denied. */
export const denial: readonly string[] = ["n't"]

/** Says what somebody did or said. */
export const proof: readonly string[] = [
  'according to',
  'answered',
  'as seen',
  'asked',
  'asks',
  'because',
  'called',
  'calls',
  'colleague[s]',
  'complained',
  'cut off',
  'demanded',
  'e.g.',
  'earlier',
  'example',
  'heard from',
  'in (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)',
  'insisted',
  'interrupted',
  'last (time|year|month|week|round|spring|summer|autumn|winter|meeting)',
  'left',
  'once',
  'opened',
  'previous',
  'raised',
  'reference',
  'refused',
  'rejected',
  'reminded',
  'reported',
  'said',
  'saying',
  'says',
  'seen (in|at)',
  'sent',
  'shouted',
  'showed',
  'since',
  'source',
  'tells',
  'threatened',
  'times',
  'told',
  'turned down',
  'twice',
  'used to',
  'walked out',
  'writes',
  'wrote',
  'yelled',
  'yesterday',
]

/** Before a verb in the past. */
export const who: readonly string[] = ['he', 'she', 'they', 'who']

/** Ends a verb in the past. */
export const pastEnding: readonly string[] = ['ed']

/** The label. */
export const evidence: readonly string[] = ['evidence']

/** Before an amount that somebody may sign. */
export const upTo: readonly string[] = [
  'above',
  'below',
  'beyond',
  'down to',
  'limit[ed] (of|to)',
  'over',
  'under',
  'up to',
]

/** Before an amount. */
export const about: readonly string[] = ['about']

/** Behind an amount. */
export const amountUnits: readonly string[] = [
  'chf',
  'dollar[s]',
  'eur',
  'euro[s]',
  'gbp',
  'k',
  'm',
  'million',
  'pound[s]',
  'usd',
]

/** Adjectives that end the search for reasons. */
export const labels: readonly string[] = [
  'a nutcase',
  'brainless',
  'clueless',
  'corrupt',
  'crazy',
  'delusional',
  'deranged',
  'despicable',
  'dishonest',
  'dumb',
  'evil',
  'foolish',
  'greedy',
  'hysterical',
  'idiotic',
  'ignorant',
  'impossible',
  'incompetent',
  'insane',
  'irrational[ly]',
  'mad',
  'moronic',
  'narcissistic',
  'nasty',
  'nuts',
  'paranoid',
  'pathetic',
  'psychopathic',
  'ridiculous',
  'shameless',
  'stupid',
  'toxic',
  'unhinged',
  'unreasonable',
]

/** Nouns that do. */
export const labelNouns: readonly string[] = [
  'asshole[s]',
  'bastard[s]',
  'bull(y|ies)',
  'cheat[s]',
  'clown[s]',
  'crook[s]',
  'fool[s]',
  'idiot[s]',
  'imbecile[s]',
  'jerk[s]',
  'liar[s]',
  'lunatic[s]',
  'madm(a|e)n',
  'maniac[s]',
  'moron[s]',
  'narcissist[s]',
  'nutcase[s]',
  'psycho[s]',
  'psychopath[s]',
  'scumbag[s]',
  'snake[s]',
  'sociopath[s]',
  'thie(f|ves)',
]

/** Labels only of what somebody is. */
export const weakLabels: readonly string[] = ['crazy', 'evil', 'ignorant', 'impossible', 'mad', 'nuts']

/** Short for is. */
export const is: readonly string[] = ["'s"]

/** Before a weak label. */
export const isLabel: readonly string[] = [
  'a[n]',
  'are',
  'be',
  'being',
  'completely',
  'is',
  'just',
  'seem[s]',
  'simply',
  'so',
  'totally',
  'was',
  'were',
]

/** Behind a weak label that is none. */
export const aboutWhat: readonly string[] = ['about', 'for', 'if', 'in', 'with']

/** Behind a label of things. */
export const to: readonly string[] = ['to']

/** Behind `to` where it is about people. */
export const toPeople: readonly string[] = ['deal', 'everybody', 'everyone', 'me', 'negotiat', 'us', 'work']

/** Between a label and something else. */
export const links: readonly string[] = [
  'about',
  'and',
  'at',
  'but',
  'in',
  'on',
  'or',
  'over',
  'when',
  'with',
]

/** What is no person. */
export const things: readonly string[] = [
  'amount[s]',
  'asset[s]',
  'budget',
  'clause[s]',
  'contract[s]',
  'cost[s]',
  'deadline[s]',
  'delay[s]',
  'demand[s]',
  'hours',
  'idea[s]',
  'market[s]',
  'material[s]',
  'mistake[s]',
  'number[s]',
  'offer[s]',
  'plan[s]',
  'position[s]',
  'price list',
  'price[s]',
  'question[s]',
  'rent',
  'request[s]',
  'risk[s]',
  'rule[s]',
  'schedule[s]',
  'situation',
  'target[s]',
  'task',
  'term[s]',
  'traffic',
  'waste',
  'weather',
  'week[s]',
  'workload',
  'year[s]',
]

/** Who is called something. */
export const roles: readonly string[] = [
  'boss',
  'buyer',
  'client',
  'counterpart[y|ies]',
  'customer',
  'director',
  'he',
  'landlord',
  'lawyer',
  'manager',
  'mayor',
  'minister',
  'negotiator',
  'other side',
  'owner',
  'seller',
  'she',
  'supplier',
  'tenant',
  'they',
  'vendor',
  'who',
]

/** Before a name, in lower case. */
export const titles: readonly string[] = ['dr', 'mr', 'mrs', 'ms']

/** Between somebody and a label. */
export const isSomething: readonly string[] = [
  'act[s]',
  'are',
  'behave[s]',
  'can be',
  'has been',
  'have been',
  'is',
  'look[s]',
  'seem[s]',
  'was',
  'were',
]

/** Behind it. */
export const being: readonly string[] = [' being']

/** Before a label. */
export const article: readonly string[] = ['a[n] ', 'such a[n] ', 'the ']

/** Ends an adverb before a label. */
export const adverbEnding: readonly string[] = ['ly ']

/** Before a label. */
export const adverbs: readonly string[] = [
  'a bit ',
  'always ',
  'born ',
  'just ',
  'often ',
  'quite ',
  'rather ',
  'real ',
  'so ',
  'total ',
  'very ',
]

/** Before what is no label of ours: it is denied, or what others think. */
export const excuses: readonly string[] = [
  'appear[s]',
  'avoid',
  'call[s]',
  'called',
  'consider[s]',
  'far from',
  'find',
  'finds',
  'found',
  'hardly',
  'i',
  'instead of',
  'look[s]',
  'me',
  'neither',
  'never',
  'no',
  'nor',
  'not',
  'our',
  'rather than',
  'seem[s]',
  'sound[s]',
  'think[s]',
  'treat',
  'us',
  'we',
  'without',
]

/** Before what somebody seems. */
export const seems: readonly string[] = ['appear[s]', 'look[s]', 'seem[s]', 'sound[s]']

/** Behind what somebody seems, before an explanation. */
export const explains: readonly string[] = ['at first', 'because', 'but', 'if', 'to us', 'until', 'when']

/** The head of how we deal with somebody. */
export const howWe: readonly string[] = [
  '(deal|handle|treat|work) with',
  'handling',
  'how (i|to|we)',
  'our (answer|line|move|plan|style|tactic[s]|way)',
]

/** Says how we present our terms. */
export const approach: readonly string[] = [
  "(i|we)( shall| should| will|'ll)",
  'approach',
  'so (i|we)',
  'therefore',
]

/** Before a name. */
export const titlesOfPeople: readonly string[] = ['Dr', 'Mr', 'Mrs', 'Ms', 'Prof']

/** Begins no name of a person. */
export const groupNames: readonly string[] = [
  'A',
  'An',
  'Board',
  'Boss',
  'Buyer',
  'Client',
  'Customer',
  'Finance',
  'Its',
  'Legal',
  'Management',
  'Our',
  'Owner',
  'Procurement',
  'Team',
  'The',
  'Their',
]

/** Decides, signs or approves. */
export const deciding: readonly string[] = [
  '(final|last|the) (say|word|call)',
  'approv(e|es|ed|ing|al|als|er|ers)',
  'authori(ty|(s|z)e|(s|z)es|(s|z)ed|(s|z)ation)',
  'budget(-| )(holder|owner|responsib*)',
  'calls the shots',
  'can commit',
  'can say yes',
  'decid(e|es|ed|ing|er|ers)',
  'decision[s]',
  'decisionmaker[s]',
  'empowered',
  'go-ahead',
  'green[-]light[s]',
  'has to agree',
  'mandate',
  'may (commit|agree|accept)',
  'must agree',
  'power of attorney',
  'sanction[s|ed]',
  'say[s] yes',
  'veto',
]

/** Signs. */
export const signing: readonly string[] = ['sign[s|ed|ing|atory|atories|-off|er|ers]']

/** Behind what is a sign of something. */
export const signOf: readonly string[] = ['of', 'that']

/** Before a budget. */
export const holds: readonly string[] = ['control[s]', 'has', 'hold[s]', 'manage[s]', 'own[s]', 'run[s]']

/** Before a budget as well. */
export const whoseBudget: readonly string[] = ['her ', 'his ', 'own ', 'the ', 'their ']

/** Before no budget. */
export const noBudget: readonly string[] = ['no ']

/** What somebody holds who decides. */
export const budget: readonly string[] = ['budget', 'money', 'p&l', 'pen', 'purse']

/** Before an amount. */
export const spends: readonly string[] = [
  'accept[s]',
  'agree[s]',
  'clear[s]',
  'commit[s]',
  'grant[s]',
  'settle[s]',
  'spend[s]',
]

/** Directly before an amount. */
export const limits: readonly string[] = ['below', 'under', 'up to']

/** Before a verb that is denied. */
export const negation: readonly string[] = ['cannot', 'never', 'no', 'not', 'without']

/** Between a negation and the verb. */
export const betweenNot: readonly string[] = [
  'a',
  'actual',
  'any',
  'final',
  'formal',
  'has',
  'have',
  'her',
  'his',
  'own',
  'really',
  'the',
  'their',
  'to',
]

/** Behind a verb that is denied in part: `does not sign alone`. */
export const limited: readonly string[] = [
  'above',
  'alone',
  'anything',
  'before',
  'below',
  'beyond',
  'more',
  'over',
  'under',
  'unless',
  'until',
  'without',
]
