/** Verbs before what somebody is. */
export const being: readonly string[] = [
  "'s",
  'a',
  'an',
  'are',
  'been',
  'being',
  'is',
  'openly',
  'seems',
  'was',
  'who is',
]

/** Between the verb and the trait. */
export const beingHow: readonly string[] = [
  'a',
  'again',
  'also',
  'an',
  'chronically',
  'currently',
  'devout',
  'five',
  'four',
  'heavily',
  'month[s]',
  'now',
  'of',
  'often',
  'openly',
  'practi(s|c)ing',
  'seriously',
  'severely',
  'six',
  'strictly',
  'three',
  'very',
  'visibly',
]

/** Sensitive traits. */
export const traits: readonly string[] = [
  '[very |deeply ]religious',
  'a jew',
  'a muslim',
  'a[n] alcoholic',
  'alcoholic',
  'atheist',
  'autistic',
  'bipolar',
  'bisexual',
  'buddhist',
  'catholic',
  'christian',
  'depressed',
  'devout',
  'diabetic',
  'disabled',
  'epileptic',
  'evangelical',
  'gay',
  'hindu',
  'hiv(-| )positive',
  'homosexual',
  'ill',
  'in (therapy|rehab|hospital|remission)',
  'jewish',
  'lesbian',
  'mormon',
  'muslim',
  'on medication',
  'pregnant',
  'protestant',
  'queer',
  'sikh',
  'trans',
  'transgender',
]

/** After a trait that is not one of a person: `a Catholic school`. */
export const institutions: readonly string[] = [
  'academy',
  'association',
  'bank',
  'business',
  'care',
  'charit(y|ies)',
  'church',
  'community',
  'foundation',
  'friday',
  'hospital[s]',
  'hour',
  'label',
  'market',
  'museum',
  'network',
  'press',
  'school[s]',
  'space',
  'university',
]

/** After a trait that means something else here: `ill at ease`. */
export const notTraits: readonly string[] = [
  'about',
  'advised',
  'at ease',
  'board',
  'box',
  'list',
  'of late',
  'paper',
  'pause',
  'prepared',
  'with envy',
]

/** Verbs before what somebody has. */
export const having: readonly string[] = [
  'after',
  'battling',
  'because of',
  'diagnosed with',
  'fighting',
  'for',
  'had',
  'has',
  'have',
  'having',
  'her',
  'his',
  'recover(ed|ing) from',
  'suffer[s] from',
  'suffered',
  'suffering from',
  'survived',
  'their',
  'treat(ed|ment) for',
]

/** Negates an illness. */
export const noIllness: readonly string[] = ['no']

/** Illnesses and other conditions. */
export const illnesses: readonly string[] = [
  'a slipped disc',
  'a stroke',
  'addiction',
  'adhd',
  'anxiety',
  'asthma',
  'back (pain|surgery|problems)',
  'bad (back|heart|knee|health)',
  'burn[-]out',
  'cancer',
  'depression[s]',
  'diabetes',
  'disability',
  'disease',
  'epilepsy',
  'health (problem[s]|issue[s]|condition|scare|reasons)',
  'heart (attack|condition|disease|surgery|trouble|problem[s])',
  'hiv',
  'illness',
  'mental (health|illness|breakdown)',
  'migraine[s]',
  'multiple sclerosis',
  'nervous breakdown',
  'panic attacks',
  "parkinson['s]",
  'poor health',
  'surgery',
  'tumo[u]r',
]

/** After an illness that is not one of a person: `cancer research`. */
export const notIllnesses: readonly string[] = [
  'business',
  'care',
  'center[s]',
  'centre[s]',
  'charity',
  'clinic',
  'device[s]',
  'division',
  'drug[s]',
  'insurance',
  'insurer',
  'medication',
  'patient[s]',
  'program',
  'programme',
  'research',
  'unit',
]

/** Sensitive by themselves, in any context. */
export const privateFacts: readonly string[] = [
  '(fasts|fasting|prays|praying)( (in|during|five|at))',
  '(religious|his|her) (faith|belief[s]|religion)',
  '(sensitive|serious|chronic) illness',
  'alcoholism',
  'burn(ed|t) out (last|in|and)',
  'burn[-]out',
  'chemo[therapy]',
  'church-goer',
  'churchgoer',
  'closeted',
  'coming out as',
  'depression',
  'drinking problem',
  'drinks too much',
  'ethnic (origin|background|minority|turk|russian)',
  'goes to (church|mosque|synagogue|temple|mass)',
  'homosexual[ity]',
  'in rehab',
  'ivf',
  'keeps (kosher|halal)',
  'maternity leave',
  'miscarriage',
  'pregnancy',
  'racial origin',
  'same-sex (partner|marriage)',
  'sexual orientation',
  'sick leave',
  'skin colo[u]r',
  'wears a (headscarf|hijab|turban|kippa[h]|cross)',
]

/** Before a religion. */
export const convertedTo: readonly string[] = ['converted to']

/** Traits that are sensitive without a verb too. */
export const plainTraits: readonly string[] = [
  'alcoholic',
  'atheist',
  'autistic',
  'bipolar',
  'bisexual',
  'buddhist',
  'catholic',
  'diabetic',
  'epileptic',
  'hindu',
  'homosexual',
  'jewish',
  'lesbian',
  'mormon',
  'muslim',
  'pregnant',
  'protestant',
  'transgender',
]

/** After such a trait if it means something else. */
export const notPlainTraits: readonly string[] = ['beverage[s]', 'drink[s]', 'pause', 'product[s]']

/** Says that somebody uses a wheelchair. */
export const wheelchair: readonly string[] = ['[(in|uses) a ]wheelchair']

/** After a wheelchair that is not one of a person. */
export const notWheelchairs: readonly string[] = ['access', 'lift[s]', 'maker[s]', 'manufacturer', 'ramp']

/** Says that an illness or a birth is expected. */
export const expects: readonly string[] = [
  'expecting (a (baby|child)|twins)',
  'expecting (her|their) (first|second|third)',
  'has ms',
]

/** Labels of sensitive data. */
export const labels: readonly string[] = [
  'disability',
  'ethnic origin',
  'ethnicity',
  'health',
  'illness',
  'religion',
  'sexuality',
]

/** After such a label, if there is nothing to report. */
export const nothing: readonly string[] = ['none', 'not ', 'unknown']

/** The same, as a whole word. */
export const notKnown: readonly string[] = ['n[/]a']

/** Before an origin. */
export const beforeOrigin: readonly string[] = ['of']

/** Words for an origin that are not names of countries or peoples. */
export const origins: readonly string[] = ['african', 'arab', 'asian', 'foreign', 'jewish']

/** After the origin. */
export const descents: readonly string[] = ['ancestry', 'descent', 'heritage', 'origin', 'roots']

/** Says that somebody is in a union, without naming it. */
export const unionMember: readonly string[] = [
  '(is|was|are|active|organised|organized) (unioni(s|z)ed|[active ]in [the |a ][trade |labo[u]r ]union)',
  '[trade |labo[u]r ]union member[ship][s]',
  'trade unionist',
]

/** Before the name of a union. */
export const memberOf: readonly string[] = [
  '[(active|paid-up) ]member[s] of [a[n] |the ]',
  'belong[s] to [a |the ]',
]

/** Before the name of a union that is a single word. */
export const joined: readonly string[] = ['joined (a|the) ']

/** After its name. */
export const union: readonly string[] = ['union']

/** Quick reject: text without any of these parts of words has nothing sensitive. */
export const hints: readonly string[] = [
  'addiction',
  'adhd',
  'alcohol',
  'ancestry',
  'anxiety',
  'asthma',
  'atheist',
  'autis',
  'back (pain|prob|surg)',
  'belief',
  'bipolar',
  'breakdown',
  'buddhis',
  'burn',
  'cancer',
  'catholic',
  'chemo',
  'christian',
  'church',
  'closeted',
  'coming out',
  'converted',
  'depress',
  'descent',
  'devout',
  'diabet',
  'disab',
  'disease',
  'drink',
  'epilep',
  'ethnic',
  'evangelical',
  'expecting',
  'faith',
  'fast(ing|s)',
  'halal',
  'headscarf',
  'health',
  'heart ',
  'heritage',
  'hijab',
  'hindu',
  'illness',
  'in hospital',
  'jew',
  'kippa',
  'kosher',
  'lesbian',
  'maternity',
  'medication',
  'mental',
  'migraine',
  'miscarriage',
  'mormon',
  'mosque',
  'muslim',
  'origin',
  'panic',
  'parkinson',
  'pray',
  'pregnan',
  'protestant',
  'queer',
  'racial',
  'rehab',
  'religio',
  'remission',
  'roots',
  'same-sex',
  'sclerosis',
  'sexual',
  'sick leave',
  'sikh',
  'skin ',
  'slipped',
  'stroke',
  'surgery',
  'synagogue',
  'temple',
  'therap',
  'transgender',
  'tumo',
  'turban',
  'union',
  'wheelchair',
]

/** The same, as whole words. */
export const hintWords: readonly string[] = [
  'bad',
  'cross',
  'gay',
  'hiv',
  'ill',
  'ivf',
  'mass',
  'ms',
  'trans',
]

/** Roles in a negotiation with a union. */
export const unionRoles: readonly string[] = ['management', 'union']

/** Says that the negotiation is one with a union. */
export const bargaining: readonly string[] = [
  '(wage|pay|salary) (round|claim|talk[s]|negotiation[s]|dispute)',
  'bargaining',
  'collective',
  'industrial action',
  'labo[u]r union',
  'strike',
  'tariff round',
  'trade union',
  'works council',
]

/** Capitalised words that are not names. */
export const notNames: readonly string[] = [
  'Board',
  'Boss',
  'Both',
  'Buyer',
  'Finance',
  'Head',
  'Her',
  'His',
  'Its',
  'Legal',
  'Other',
  'Our',
  'Person',
  'Procurement',
  'Seller',
  'Team',
  'That',
  'The',
  'Their',
  'This',
  'Two',
  'Union',
  'Who',
]
