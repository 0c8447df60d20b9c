export type SectionKey =
  | 'context'
  | 'personality'
  | 'timeline'
  | 'scenarios'
  | 'walkAway'
  | 'questions'
  | 'issues'
  | 'packages'
  | 'concessions'
  | 'offers'
  | 'interests'
  | 'team'
  | 'sources'
  | 'notes'

/** The six sections that a brief needs, in their canonical order. */
export const requiredSections = [
  'context',
  'personality',
  'timeline',
  'scenarios',
  'walkAway',
  'questions',
] as const satisfies readonly SectionKey[]

export type RequiredSection = (typeof requiredSections)[number]

export type KeyName =
  | 'counterparty'
  | 'role'
  | 'currency'
  | 'unit'
  | 'deadline'
  | 'status'
  | 'updated'
  | 'confidentiality'
  | 'audience'
  | 'team'
  | 'subject'
  | 'ourInterests'
  | 'theirInterests'
  | 'history'
  | 'evidence'
  | 'assumption'
  | 'approach'
  | 'owner'
  | 'trigger'
  | 'response'
  | 'outcome'
  | 'probability'
  | 'opening'
  | 'target'
  | 'walkAway'
  | 'batna'
  | 'batnaValue'
  | 'theirOpening'
  | 'theirTarget'
  | 'theirWalkAway'
  | 'theirBatna'
  | 'theirBatnaValue'
  | 'authority'
  | 'redLines'

export interface SectionWords {
  /** The heading that snippets and fixes write. */
  readonly name: string
  /** Further headings, lower case. */
  readonly aliases: readonly string[]
}

export interface KeyWords {
  /** The key that completion and fixes write. */
  readonly name: string
  /** Further spellings, lower case. */
  readonly aliases: readonly string[]
  /** Where the key has this meaning. */
  readonly sections: readonly SectionKey[]
}

/** The names of sections and keys in one language, as data. */
export interface VocabularyWords {
  readonly sections: { readonly [Key in SectionKey]: SectionWords }
  readonly keys: { readonly [Key in KeyName]: KeyWords }
}

/** The names of sections and keys, ready for look-ups by normalised name. */
export interface Vocabulary extends VocabularyWords {
  readonly sectionByName: ReadonlyMap<string, SectionKey>
  readonly keysByName: ReadonlyMap<string, readonly KeyName[]>
}

const walkAway: readonly SectionKey[] = ['walkAway']
const context: readonly SectionKey[] = ['context', 'interests']
const scenarios: readonly SectionKey[] = ['scenarios']

const limitAliases = [
  'walkaway',
  'walk away',
  'walk-away point',
  'walk-away price',
  'walkaway point',
  'walk away point',
  'limit',
  'floor',
  'ceiling',
  'reserve',
  'reservation value',
  'reservation price',
  'reservation point',
  'bottom line',
  'minimum',
  'maximum',
]
const openingAliases = ['opening offer', 'first offer', 'opening position', 'anchor', 'ask']
const targetAliases = ['goal', 'aspiration', 'objective']
const batnaAliases = ['best alternative', 'plan b', 'no-deal plan', 'no deal plan']

const englishWords: VocabularyWords = {
  sections: {
    context: { name: 'Context', aliases: ['background', 'situation', 'our case'] },
    personality: {
      name: 'Personality',
      aliases: [
        'personalities',
        'counterpart',
        'counterparts',
        'counterparty',
        'people',
        'stakeholders',
        'temperament',
        'who they are',
      ],
    },
    timeline: {
      name: 'Timeline',
      aliases: ['schedule', 'milestones', 'dates', 'calendar', 'process'],
    },
    scenarios: { name: 'Scenarios', aliases: ['options', 'what if', 'what-if', 'plays'] },
    walkAway: {
      name: 'Walk-away point',
      aliases: [
        'walk-away',
        'walk-away points',
        'walkaway',
        'walkaway point',
        'walk away',
        'walk away point',
        'bottom line',
        'limit',
        'limits',
        'reservation value',
        'reservation price',
        'reservation point',
        'batna',
        'red lines',
      ],
    },
    questions: {
      name: 'Listening questions',
      aliases: ['questions', 'questions to ask', 'calibrated questions', 'discovery', 'discovery questions'],
    },
    issues: { name: 'Issues', aliases: ['negotiable points'] },
    packages: { name: 'Packages', aliases: [] },
    concessions: { name: 'Concessions', aliases: ['concession plan', 'concession ladder'] },
    offers: { name: 'Offers', aliases: ['offer log', 'offers log'] },
    interests: { name: 'Interests', aliases: [] },
    team: { name: 'Team', aliases: [] },
    sources: { name: 'Sources', aliases: [] },
    notes: { name: 'Notes', aliases: [] },
  },
  keys: {
    counterparty: { name: 'Counterparty', aliases: ['counterpart', 'other side'], sections: context },
    role: { name: 'Role', aliases: ['our role', 'we are'], sections: context },
    currency: { name: 'Currency', aliases: [], sections: context },
    unit: { name: 'Unit', aliases: [], sections: context },
    deadline: { name: 'Deadline', aliases: ['due date'], sections: [...context, 'timeline'] },
    status: { name: 'Status', aliases: [], sections: context },
    updated: { name: 'Updated', aliases: ['last updated'], sections: context },
    confidentiality: { name: 'Confidentiality', aliases: [], sections: context },
    audience: { name: 'Audience', aliases: [], sections: context },
    team: { name: 'Team', aliases: ['our team'], sections: context },
    subject: { name: 'Subject', aliases: ['topic', 'matter'], sections: context },
    ourInterests: {
      name: 'Our interests',
      aliases: [
        'our interest',
        'my interests',
        'my interest',
        'interests',
        'what we want',
        'what we need',
        'we want',
        'we need',
      ],
      sections: context,
    },
    theirInterests: {
      name: 'Their interests',
      aliases: ['their interest', 'what they want', 'what they need', 'they want', 'they need'],
      sections: context,
    },
    history: { name: 'History', aliases: ['past', 'relationship'], sections: context },
    evidence: {
      name: 'Evidence',
      aliases: ['standards', 'standard', 'benchmark', 'benchmarks', 'sources', 'source', 'facts'],
      sections: [...context, 'personality'],
    },
    assumption: { name: 'Assumption', aliases: ['assumptions'], sections: context },
    approach: { name: 'Approach', aliases: ['our approach', 'so we'], sections: ['personality'] },
    owner: { name: 'Owner', aliases: ['who', 'responsible'], sections: ['timeline'] },
    trigger: { name: 'Trigger', aliases: ['if', 'when'], sections: scenarios },
    response: { name: 'Response', aliases: ['then', 'we do', 'our response'], sections: scenarios },
    outcome: { name: 'Outcome', aliases: ['result', 'decision'], sections: scenarios },
    probability: {
      name: 'Probability',
      aliases: ['likelihood', 'chance', 'chances', 'odds', 'prob', 'p', 'how likely'],
      sections: scenarios,
    },
    opening: { name: 'Opening', aliases: openingAliases, sections: walkAway },
    target: { name: 'Target', aliases: targetAliases, sections: walkAway },
    walkAway: { name: 'Walk-away', aliases: limitAliases, sections: walkAway },
    batna: { name: 'BATNA', aliases: batnaAliases, sections: walkAway },
    batnaValue: { name: 'BATNA value', aliases: composed(batnaAliases, '', ' value'), sections: walkAway },
    theirOpening: { name: 'Their opening', aliases: composed(openingAliases, 'their '), sections: walkAway },
    theirTarget: { name: 'Their target', aliases: composed(targetAliases, 'their '), sections: walkAway },
    theirWalkAway: { name: 'Their walk-away', aliases: composed(limitAliases, 'their '), sections: walkAway },
    theirBatna: { name: 'Their BATNA', aliases: composed(batnaAliases, 'their '), sections: walkAway },
    theirBatnaValue: {
      name: 'Their BATNA value',
      aliases: composed(batnaAliases, 'their ', ' value'),
      sections: walkAway,
    },
    authority: {
      name: 'Authority',
      aliases: ['mandate', 'approval', 'who may agree'],
      sections: [...walkAway, 'team'],
    },
    redLines: {
      name: 'Red lines',
      aliases: ['red line', 'deal breakers', 'deal breaker'],
      sections: walkAway,
    },
  },
}

/** Every section that has a name, the required ones first. */
export const sectionKeys: readonly SectionKey[] = Object.keys(englishWords.sections).filter(isSectionKey)

/** Every key that has a name. */
export const keyNames: readonly KeyName[] = Object.keys(englishWords.keys).filter(isKeyName)

function composed(aliases: readonly string[], before: string, after = ''): string[] {
  return aliases.map(alias => before + alias + after)
}

/** Further names of sections and keys, as a team writes them. */
export interface ExtraNames {
  readonly sections?: { readonly [Key in SectionKey]?: readonly string[] }
  readonly keys?: { readonly [Key in KeyName]?: readonly string[] }
}

/**
 * A vocabulary whose names are found in any case, with or without numbering, brackets and articles.
 * The names in `first` win over those in `words`.
 */
export function createVocabulary(words: VocabularyWords, first: ExtraNames = {}): Vocabulary {
  const sectionByName = new Map<string, SectionKey>()
  for (const key of sectionKeys)
    for (const name of first.sections?.[key] ?? []) sectionByName.set(normaliseName(name), key)
  for (const [key, name] of namesOf(words.sections))
    if (!sectionByName.has(name)) sectionByName.set(name, key)
  const keysByName = new Map<string, KeyName[]>()
  for (const key of keyNames)
    for (const alias of first.keys?.[key] ?? []) {
      const name = normaliseName(alias)
      keysByName.set(name, [...(keysByName.get(name) ?? []), key])
    }
  for (const [key, name] of namesOf(words.keys)) keysByName.set(name, [...(keysByName.get(name) ?? []), key])
  return { ...words, sectionByName, keysByName }
}

function* namesOf<Key extends string>(
  words: {
    readonly [K in Key]: { readonly name: string; readonly aliases: readonly string[] }
  },
): Generator<readonly [Key, string]> {
  for (const key in words) {
    yield [key, normaliseName(words[key].name)]
    for (const alias of words[key].aliases) yield [key, normaliseName(alias)]
  }
}

function isSectionKey(text: string): text is SectionKey {
  return Object.hasOwn(englishWords.sections, text)
}

function isKeyName(text: string): text is KeyName {
  return Object.hasOwn(englishWords.keys, text)
}

/** The section that a heading names, by the ways people write headings: `2. 🎯 The Limits (internal)`. */
export function readSectionKey(heading: string, vocabulary: Vocabulary): SectionKey | undefined {
  const name = normaliseName(heading)
  const first = name.split(/\s*(?:\band\b|[&/,:–—+]|\s-\s)\s*/)[0] ?? ''
  return vocabulary.sectionByName.get(name) ?? vocabulary.sectionByName.get(first)
}

/** The known key that a label names in that section: `Our plan B value (est.)`. */
export function readKeyName(
  label: string,
  section: SectionKey | undefined,
  vocabulary: Vocabulary,
): KeyName | undefined {
  if (section === undefined) return undefined
  const name = normaliseName(label)
  const keys =
    vocabulary.keysByName.get(name) ??
    vocabulary.keysByName.get(name.replace(/ (?:value|figure|amount)$/, ''))
  return keys?.find(key => vocabulary.keys[key].sections.includes(section))
}

/** Lower case, without numbering, emoji, brackets, an article or "our" in front. */
export function normaliseName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[\u2010-\u2012]/g, '-')
    .replace(
      /^[^\p{L}\p{N}]*(?:(?:section|part|step)\s+(?=\d))?(?:(?:\d+(?:\.\d+)*|[a-z]|[ivx]{1,4})[.):]\s+|\d+(?:\.\d+)*\s+|\p{No}|\d+\ufe0f?\u20e3)?[^\p{L}\p{N}]*/u,
      '',
    )
    .replace(/[^\p{L}\p{N})]+$/u, '')
    .replace(/^(?:the|our|my)\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

export const english = createVocabulary(englishWords)
