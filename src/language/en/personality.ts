/** Judgements that are made only about people. */
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

/** Judgements that are made about other things too. */
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

/** Adverbs of degree before a judgement. */
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

/** Subjects of a judgement. */
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

/** Capitalised words before a judgement that are not names. */
export const notNames: readonly string[] = ['It', 'That', 'There', 'This', 'What']

/** Verbs before a judgement about somebody. */
export const isWords: readonly string[] = [
  ' (is|are|was|were|seem[s]|appear[s]|can be|get[s]|become[s]|comes across as|look[s]|act[s]|remain[s]|stay[s])',
  "'s",
]

/** Between two judgements. */
export const joints: readonly string[] = [' and', ' but', ',']

/** Nouns after a judgement: `a tough negotiator`. */
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

/** After a judgement that is relative to somebody: `difficult for us`. */
export const toOrFor: readonly string[] = ['for', 'to']

/** After a judgement without a noun. */
export const andOrBut: readonly string[] = ['and', 'but']

/** Says that a judgement is about our own style. */
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

/** Says the same, unless `beforeBe` precedes it. */
export const be: readonly string[] = ['be']

/** Before a `be` that is about somebody else. */
export const beforeBe: readonly string[] = ['can', 'could', 'may', 'to', 'will']

/** The ending of a negated verb. */
export const denial: readonly string[] = ["n't"]

/** Shows that the text reports what somebody did or said. */
export const proof: readonly string[] = [
  'according to',
  'answered',
  'as seen',
  'asked',
  'asks',
  'because',
  'call(ed|s)',
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

/** Subjects before a verb in the past tense. */
export const who: readonly string[] = ['he', 'she', 'they', 'who']

/** The ending of a verb in the past tense. */
export const pastEnding: readonly string[] = ['ed']

/** The label `Evidence:`. */
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

/** After an amount. */
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

/** Adjectives that insult instead of explaining. */
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

/** Nouns that insult instead of explaining. */
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

/** Labels only after a word that says what somebody is. */
export const weakLabels: readonly string[] = ['crazy', 'evil', 'ignorant', 'impossible', 'mad', 'nuts']

/** Contractions of "is". */
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

/** After a weak label that is about a thing: `crazy about`. */
export const aboutWhat: readonly string[] = ['about', 'for', 'if', 'in', 'with']

/** After a label that is about a thing. */
export const to: readonly string[] = ['to']

/** After such a `to` if the label is about a person all the same. */
export const toPeople: readonly string[] = ['deal', 'everybody', 'everyone', 'me', 'negotiat', 'us', 'work']

/** After a label, where no noun for a thing follows. */
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

/** Nouns for things. */
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

/** Nouns for people who may be labelled. */
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

/** Titles before a name, in lower case. */
export const titles: readonly string[] = ['dr', 'mr', 'mrs', 'ms']

/** Verbs between a person and a label. */
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

/** After such a verb. */
export const being: readonly string[] = [' being']

/** Articles before a label. */
export const article: readonly string[] = ['a[n] ', 'such a[n] ', 'the ']

/** The ending of an adverb before a label. */
export const adverbEnding: readonly string[] = ['ly ']

/** Adverbs before a label. */
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

/** Before a label that we do not give ourselves: it is negated, or the opinion of others. */
export const excuses: readonly string[] = [
  'appear[s]',
  'avoid',
  'call[s]',
  'called',
  'consider[s]',
  'far from',
  'find[s]',
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

/** Verbs before how somebody seems. */
export const seems: readonly string[] = ['appear[s]', 'look[s]', 'seem[s]', 'sound[s]']

/** After how somebody seems, before an explanation. */
export const explains: readonly string[] = ['at first', 'because', 'but', 'if', 'to us', 'until', 'when']

/** Headings for how we deal with somebody. */
export const howWe: readonly string[] = [
  '(deal|handle|treat|work) with',
  'handling',
  'how (i|to|we)',
  'our (answer|line|move|plan|style|tactic[s]|way)',
  'what (i|to|we) (bring|do|say|show|try)',
]

/** Says how we present our terms. */
export const approach: readonly string[] = [
  "(i|we)( shall| should| will|'ll)",
  'approach',
  'so (ask|bring|give|let|send|show|tell) (her|him|them)',
  'so (i|we)',
  'therefore',
]

/** Titles before a name. */
export const titlesOfPeople: readonly string[] = ['Dr', 'Mr', 'Mrs', 'Ms', 'Prof']

/** Capitalised words that do not begin the name of a person. */
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

/** Says that somebody decides, signs or approves. */
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

/** Says that somebody signs. */
export const signing: readonly string[] = ['sign[s|ed|ing|atory|atories|-off|er|ers]']

/** After "sign" in its other meaning: `a sign of`. */
export const signOf: readonly string[] = ['of', 'that']

/** Verbs before a budget. */
export const holds: readonly string[] = ['control[s]', 'has', 'hold[s]', 'manage[s]', 'own[s]', 'run[s]']

/** Possessives and articles between such a verb and a budget. */
export const whoseBudget: readonly string[] = ['her ', 'his ', 'own ', 'the ', 'their ']

/** Negates the budget. */
export const noBudget: readonly string[] = ['no ']

/** Nouns for what a decision maker controls. */
export const budget: readonly string[] = ['budget', 'money', 'p&l', 'pen', 'purse']

/** Verbs before an amount that somebody may decide. */
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

/** Before a negated verb. */
export const negation: readonly string[] = ['cannot', 'never', 'no', 'not', 'without']

/** Between the negation and the verb. */
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

/** After a verb that is negated only in part: `does not sign alone`. */
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
