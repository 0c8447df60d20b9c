import type { NumberWords } from '../numbers.js'

export const numbers: NumberWords = {
  scales: {
    thousand: ['mille'],
    million: ['million', 'millions'],
    billion: ['md', 'mds', 'milliard', 'milliards'],
    lakh: [],
    crore: [],
  },
  closeScales: [],
  percent: ['pour cent'],
  percentagePoints: [],
  basisPoints: [],
  approximate: ['autour de', 'environ', 'près de'],
  until: ['à'],
  ownUntil: [],
  between: ['entre'],
  clock: [],
  numberedThings: [],
  beforeYear: ['depuis', 'en', 'trimestre', 'trimestre de'],
  notAfterYear: [],
  plus: ['plus'],
  minus: [],
  times: [],
  shareOf: [],
}
