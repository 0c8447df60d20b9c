import type { MoneyWords } from '../money.js'

export const money: MoneyWords = {
  style: 'full',
  currencies: {
    $: ['dólares'],
    BOB: ['bolivianos'],
    BRL: ['reales'],
    CHF: ['francos'],
    CRC: ['colones'],
    EUR: ['euro', 'euros'],
    GBP: ['libras esterlinas'],
    GTQ: ['quetzales'],
    HNL: ['lempiras'],
    JPY: ['yenes'],
    PEN: ['soles'],
    PYG: ['guaraníes'],
    Rs: ['rupias'],
    dinars: ['dinares'],
    dirhams: ['dirhams'],
    kr: ['coronas'],
    pesos: ['peso', 'pesos'],
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
