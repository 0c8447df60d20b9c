import { type Message, msg } from '../text/message.js'

const known: ReadonlyMap<string, Message> = new Map(
  [msg`year`, msg`quarter`, msg`month`, msg`week`, msg`day`, msg`hour`, msg`unit`, msg`piece`].map(name => [
    name.template,
    name,
  ]),
)

/** What an amount is counted in, `per seat per year`. Units that people made up keep their name. */
export function nameUnits([first = '', ...others]: readonly string[]): Message {
  const name = (unit: string) => known.get(unit) ?? unit
  return others.length === 0
    ? msg`per ${name(first)}`
    : msg`per ${name(first)} per ${name(others.join(' per '))}`
}
