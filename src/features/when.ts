import { daysBetween, type IsoDay } from '../values/day.js'
import type { Translate } from './translate.js'

/** How far a day is from today: `tomorrow`, `in 8 days`, `3 days ago`. */
export function describeDay(day: IsoDay, today: IsoDay, t: Translate): string {
  const days = daysBetween(today, day)
  if (days === 0) return t('today')
  if (days === 1) return t('tomorrow')
  if (days === -1) return t('yesterday')
  return days > 0 ? t('in {0} days', days) : t('{0} days ago', -days)
}
