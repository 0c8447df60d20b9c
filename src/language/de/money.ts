import type { MoneyWords } from '../money.js'

export const money: MoneyWords = {
  style: 'full',
  groups: { '.': '’' },
  currencies: {
    $: ['Dollar'],
    CHF: ['Franken'],
    EUR: ['Euro'],
    GBP: ['Pfund Sterling'],
    HUF: ['Forint'],
    JPY: ['Yen'],
    PLN: ['Zloty'],
    RUB: ['Rubel'],
    Rs: ['Rupien'],
    dinars: ['Dinar'],
    dirhams: ['Dirham', 'Dirhams'],
    kr: ['Kronen'],
    pesos: ['Peso', 'Pesos'],
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
