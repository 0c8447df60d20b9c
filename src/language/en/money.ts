import type { MoneyWords } from '../money.js'

export const money: MoneyWords = {
  style: 'short',
}
