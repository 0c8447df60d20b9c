import { type Argument, msg } from '../text/message.js'

const names = [
  msg`Monday`,
  msg`Tuesday`,
  msg`Wednesday`,
  msg`Thursday`,
  msg`Friday`,
  msg`Saturday`,
  msg`Sunday`,
]

/** The name of a weekday, 1 = Monday to 7 = Sunday. */
export function nameWeekday(weekday: number): Argument {
  return names[weekday - 1] ?? ''
}
