/** Marks of open points. */
export const toDo: readonly string[] = ['FIXME', 'TODO']

/** Marks of open points that count in lower case too. */
export const toBeDecided: readonly string[] = ['TBA', 'TBC', 'TBD', 'tba', 'tbc', 'tbd']

/** Dummy text. */
export const filler: readonly string[] = ['lorem ipsum']

/** An audience on the other side. */
export const readers: readonly string[] = [
  '[the ]other side',
  'both[ sides]',
  'counterpart[y|ies|s]',
  'everyone',
  'external',
  'public',
  'share',
]

/** An audience that may include the other side, unless `amongUs` follows. */
export const shared: readonly string[] = ['shared']

/** After `shared`: shared among us only. */
export const amongUs: readonly string[] = ['drive', 'folder', 'in-house', 'internally']

/** Adverbs before a mark at the start of a line: `strictly confidential`. */
export const strictly: readonly string[] = ['company ', 'strictly ', 'team ']

/** Marks a line as confidential. */
export const lineMarks: readonly string[] = [
  'confidential',
  'do not (forward|share)',
  'internal (only|use)',
  'privileged',
]

/** Correct words that resemble a key. */
export const realWords: readonly string[] = [
  'author',
  'authors',
  'basic',
  'basis',
  'batch',
  'chances',
  'change',
  'changes',
  'course',
  'courses',
  'current',
  'currently',
  'currents',
  'dates',
  'faces',
  'facts',
  'force',
  'limited',
  'market',
  'markets',
  'matter',
  'matters',
  'notes',
  'object',
  'objects',
  'offer',
  'offers',
  'order',
  'orders',
  'other',
  'others',
  'owned',
  'owners',
  'ownership',
  'phase',
  'price',
  'prices',
  'ranking',
  'reach',
  'reason',
  'reasons',
  'reserved',
  'results',
  'risks',
  'stage',
  'stages',
  'state',
  'states',
  'stats',
  'status',
  'subjects',
  'tenders',
  'terms',
  'there',
  'these',
  'three',
  'topics',
  'update',
  'updates',
  'where',
  'whole',
]

/** Possessives before a key. */
export const owners: readonly string[] = ['my', 'our', 'the']
