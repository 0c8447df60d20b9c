import type { MoneyWords } from '../money.js'

export const money: MoneyWords = {
  style: 'short',
  currencies: {
    $: ['Dollar', 'Dollars', 'dollar', 'dollars'],
    AUD: ['Australian Dollars', 'Australian dollars'],
    CAD: ['Canadian Dollars', 'Canadian dollars'],
    CHF: ['Franc', 'Francs', 'Swiss Francs', 'Swiss francs', 'franc', 'francs'],
    EUR: ['Euro', 'Euros', 'euro', 'euros'],
    GBP: ['British pounds'],
    INR: ['Indian rupees'],
    JPY: ['yen'],
    Rs: ['rupee', 'rupees'],
    USD: ['American Dollars', 'American dollars', 'US Dollar', 'US Dollars', 'US dollar', 'US dollars'],
    '£': ['pound', 'pounds'],
  },
  beforeCurrency: [],
  vat: {
    taxes: ['BTW', 'GST', 'VAT', 'sales tax', 'sales taxes', 'tax', 'taxes'],
    without: [
      'before',
      'ex',
      'ex.',
      'excl',
      'excl.',
      'excluding',
      'exclusive of',
      'net of',
      'plus',
      'without',
    ],
    with: ['incl', 'incl.', 'including', 'inclusive of', 'with'],
    net: ['net'],
    gross: ['gross'],
    notBefore: ['of'],
    inBrackets: ['before', 'ex', 'excl', 'gross', 'incl', 'net', 'plus', 'without'],
  },
}
