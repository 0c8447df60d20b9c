/** Says that somebody wants or needs something. */
export const wishes: readonly string[] = [
  'aim[s]',
  "can't",
  'cannot',
  'care[s]',
  'concern[s]',
  'depend[s]',
  'expect[s]',
  'fear[s]',
  'goal[s]',
  'ha(ve|s) to',
  'hope[s]',
  'insist[s]',
  'interest[s]',
  'look[s] for',
  'looking for',
  'must',
  'need[s]',
  'needed',
  'objective[s]',
  'pain',
  'prefer[s]',
  'priorit(y|ies)',
  'relies',
  'rely',
  'seek[s]',
  'under pressure',
  'value[s]',
  'want[s]',
  'wanted',
  'worr(y|ies|ied)',
  'would like',
]

/** Says that we want or need something; used of ourselves only. */
export const ourWishes: readonly string[] = ['are to', 'is to', 'rather']

/** Who may be on the other side. */
export const parties: readonly string[] = [
  'agency',
  'association',
  'bank',
  'board[s]',
  'buyer[s]',
  'candidate',
  'ceo',
  'cfo',
  'chair',
  'city',
  'client[s]',
  'club',
  'compan(y|ies)',
  'contractor',
  'council',
  'couple',
  'customer[s]',
  'director',
  'employer[s]',
  'families',
  'family',
  'firm[s]',
  'foundation',
  'founder[s]',
  'fund',
  'group',
  'heirs',
  'hospital',
  'insurance',
  'insurer[s]',
  'investor[s]',
  'landlord[s]',
  'lender[s]',
  'manage(ment|r)',
  'ministry',
  'neighbor[s]',
  'neighbour[s]',
  'owner[s]',
  'partner[s]',
  'publisher',
  'school',
  'seller[s]',
  'shareholder[s]',
  'studio',
  'supplier[s]',
  'tenant[s]',
  'trustee[s]',
  'union[s]',
  'university',
  'vendor[s]',
]

/** Refers to the other side. */
export const they: readonly string[] = ['he', 'her', 'his', 'she', 'the other side', 'their', 'they']

/** Subjects of a wish that name no party: "everyone wants". */
export const notParties: readonly string[] = ['and', 'everybody', 'everyone', 'nobody', 'that', 'this', 'who']

/** Determiners before a party. */
export const whichParty: readonly string[] = ['both', 'most', 'the']

/** Refers to us. */
export const we: readonly string[] = ['both (of us|sides)', 'i', 'members', 'my', 'our', 'we']

/** Names us as those to whom something matters: `to us … matters`. */
export const toUs: readonly string[] = ['(for|to) (me|us)']

/** After `toUs`. */
export const matters: readonly string[] = ['matter[s]']

/** Says that something matters to us. */
export const matterToUs: readonly string[] = ['(important|matters) (for|to) (me|us)']

/** Says what a demand is for. */
export const reasons: readonly string[] = [
  'as (our|the|their|they|we)',
  'because',
  'due to',
  'for (a|an|our|the|their)',
  'in order',
  'otherwise',
  'since',
  'so that',
]

/** Says what a demand is for, before a verb. */
export const purpose: readonly string[] = ['to']

/** Who demands. */
export const persons: readonly string[] = ['he', 'i', 'she', 'they', 'we']

/** Adverbs before a demand. */
export const degree: readonly string[] = ['only ', 'really ']

/** Verbs of a demand. */
export const demands: readonly string[] = [
  'ask[s] for',
  'demand[s]',
  'expect[s]',
  'get[s]',
  'insist[s] on',
  'need[s]',
  'require[s]',
  'want[s]',
]

/** Before an amount that is demanded. */
export const amountWords: readonly string[] = [
  'a',
  'about',
  'an',
  'another',
  'around',
  'at least',
  'at most',
  'minus',
  'no (less|more) than',
  'plus',
  'the',
  'up to',
]

/** Nouns for a demanded amount. */
export const amountNames: readonly string[] = [
  'cut',
  'discount',
  'fee',
  'increase',
  'pay rise',
  'price',
  'raise',
  'rate',
  'reduction',
  'rent',
  'rise',
  'salary',
]

/** Between such a noun and the amount. */
export const amountOf: readonly string[] = ['of']

/** Something that the other side could check. */
export const evidence: readonly string[] = [
  'according to',
  'benchmark[s]',
  'comparable[s]',
  'index[es]',
  'indices',
  'invoice[s]',
  'per cent',
  'percent',
  'precedent[s]',
  'price list[s]',
  'quot(e|es|ed|ation|ations)',
  'source[s]',
  'statistics',
  'survey[s]',
  'tariff[s]',
]

/** Refers to past events. */
export const history: readonly string[] = [
  'history',
  'in the past',
  'last (time|year|round|contract|renewal|deal|changed|raised|met|signed)',
  'previous[ly]',
  'relationship',
  'renewed',
  'so far',
  'until now',
  'used to',
  'year[s] ago',
]

/** Before a year. */
export const since: readonly string[] = ['since']
