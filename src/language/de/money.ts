import type { MoneyWords } from '../money.js'

export const money: MoneyWords = {
  style: 'full',
  groups: { '.': '’' },
  currencies: {
    $: ['Dollar'],
    CHF: ['Franken'],
    EUR: ['Euro'],
  },
  beforeCurrency: [],
  vat: {
    taxes: ['MwSt', 'USt'],
    without: ['exkl', 'exkl.', 'ohne', 'zzgl', 'zzgl.'],
    with: ['inkl', 'inkl.', 'mit'],
    net: ['netto'],
    gross: ['brutto'],
    notBefore: [],
    inBrackets: ['inkl', 'zzgl'],
  },
}
