export type Side = 'ours' | 'theirs'
