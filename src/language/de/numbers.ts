import type { NumberWords } from '../numbers.js'

export const numbers: NumberWords = {
  scales: {
    thousand: ['tausend', 'tsd', 'tsd.'],
    million: ['millionen', 'mio', 'mio.'],
    billion: ['milliarde', 'milliarden', 'mrd', 'mrd.'],
    lakh: [],
    crore: [],
  },
  closeScales: [],
  percent: ['prozent'],
  percentagePoints: ['prozentpunkt', 'prozentpunkte'],
  basisPoints: [],
  approximate: ['ca', 'ca.', 'circa', 'etwa', 'knapp', 'rund', 'ungefähr'],
  until: ['bis'],
  ownUntil: [],
  between: ['zwischen'],
  clock: ['uhr'],
  numberedThings: ['din', 'nr.'],
  beforeYear: ['ab', 'bis', 'halbjahr', 'im', 'in', 'quartal', 'seit'],
  notAfterYear: [],
  plus: ['plus'],
  minus: ['minus'],
  times: [],
  shareOf: [],
}
