import type { MoneyWords } from '../money.js'

export const money: MoneyWords = {
  style: 'full',
  groups: { ',': '\u00a0', '.': '\u00a0' },
  currencies: {
    $: ['dollar', 'dollars'],
    CHF: ['franc', 'francs'],
    EUR: ['euro', 'euros'],
    GBP: ['livres sterling'],
    JPY: ['yens'],
    PLN: ['zlotys'],
    Rs: ['roupies'],
    XOF: ['CFA', 'F CFA', 'FCFA', 'Fcfa', 'franc CFA', 'francs CFA'],
    dinars: ['dinars'],
    dirhams: ['dirhams'],
    kr: ['couronnes'],
    pesos: ['pesos'],
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
