import type { NumberWords } from '../numbers.js'

export const numbers: NumberWords = {
  scales: {
    thousand: ['mil'],
    million: ['millones'],
    billion: [],
    lakh: [],
    crore: [],
  },
  closeScales: ['mil'],
  percent: ['por ciento'],
  percentagePoints: [],
  basisPoints: [],
  approximate: ['alrededor de', 'aprox', 'aprox.', 'aproximadamente', 'cerca de', 'unos'],
  until: ['hasta'],
  ownUntil: ['a'],
  between: ['entre'],
  clock: [],
  numberedThings: [],
  beforeYear: ['desde', 'en', 'trimestre', 'trimestre de'],
  notAfterYear: [],
  plus: [],
  minus: [],
  times: [],
  shareOf: [],
}
