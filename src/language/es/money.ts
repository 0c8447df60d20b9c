import type { MoneyWords } from '../money.js'

export const money: MoneyWords = {
  style: 'full',
  currencies: {
    $: ['dólares'],
    CHF: ['francos'],
    EUR: ['euro', 'euros'],
  },
  beforeCurrency: ['de'],
  vat: {
    taxes: ['IVA'],
    without: ['más', 'sin'],
    with: ['con'],
    net: ['neto', 'netos'],
    gross: ['IVA incluido', 'bruto', 'brutos'],
    notBefore: [],
    inBrackets: [],
  },
}
