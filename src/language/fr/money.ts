import type { MoneyWords } from '../money.js'

export const money: MoneyWords = {
  style: 'full',
  groups: { ',': '\u00a0', '.': '\u00a0' },
  currencies: {
    $: ['dollar', 'dollars'],
    CHF: ['franc', 'francs'],
    EUR: ['euro', 'euros'],
    XOF: ['CFA', 'F CFA', 'FCFA', 'Fcfa', 'franc CFA', 'francs CFA'],
  },
  beforeCurrency: ["d'", 'de'],
  vat: {
    taxes: ['TVA'],
    without: ['hors'],
    with: [],
    net: ['HT'],
    gross: ['TTC', 'TVA incluse', 'brut', 'bruts'],
    notBefore: [],
    inBrackets: ['HT', 'TTC'],
  },
}
