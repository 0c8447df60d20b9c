/** Words for a meeting. */
export const meetings: readonly string[] = ['call[s]', 'meeting[s]', 'session[s]', 'talk[s]', 'visit[s]']

/** Words for several meetings. */
export const several: readonly string[] = [
  'calls',
  'each',
  'every',
  'meetings',
  'monthly',
  'sessions',
  'talks',
  'visits',
  'weekly',
]

/** Other words for a meeting. */
export const alike: readonly string[] = [
  'coffee',
  'dinner',
  'follow-up',
  'hearing',
  'lunch',
  'mediation',
  'meet[s|ing]',
  'negotiation[s]',
  'round',
  'tasting',
  'workshop',
]

/** Says that a step is past. */
export const happened: readonly string[] = [
  'announced',
  'asked',
  'began',
  'came',
  'ended',
  'expired',
  'gave',
  'had',
  'happened',
  'lapsed',
  'met',
  'opened',
  'ran out',
  'refused',
  'rejected',
  'since',
  'started',
  'told',
  'took place',
  'was',
  'were',
]

/** Headings above steps that are past. */
export const past: readonly string[] = ['already', 'done', 'history', 'past', 'so far', 'what happened']
