/** Introduces what triggers a scenario. */
export const trigger: readonly string[] = [
  'as soon as',
  'he',
  'if',
  'in case',
  'once',
  'she',
  'should they',
  'they',
  'when',
]

/** Introduces our response. */
export const response: readonly string[] = [
  'I',
  'We',
  'You',
  'our (answer|reply|response)',
  'then',
  'we',
  'you',
]

/** Tells the outcome. */
export const outcome: readonly string[] = [
  'accept*',
  'agree*',
  'agreement*',
  'close*',
  'counter*',
  'deal*',
  'hold*',
  'leave*',
  'outcome*',
  'result*',
  'settle*',
  'sign*',
  'stay*',
  'take*',
  'walk*',
]

/** Values of `exclusive:`. */
export const notExclusive: readonly string[] = ['false', 'no']

/** The label `exclusive:`. */
export const exclusive: readonly string[] = ['exclusive']

/** Says that scenarios may happen together. */
export const mayOverlap: readonly string[] = ['may overlap', 'not [mutually ]exclusive']

/** Between the ends of a range. */
export const rangeWords: readonly string[] = ['to']

/** Between the numbers of odds. */
export const oddsWords: readonly string[] = ['in']
