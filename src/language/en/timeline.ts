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
