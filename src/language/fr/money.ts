import type { MoneyWords } from '../money.js'

export const money: MoneyWords = {
  style: 'full',
  groups: { ',': '\u00a0', '.': '\u00a0' },
}
