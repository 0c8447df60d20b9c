import { type Message, msg, type Translate } from '../../text/message.js'

/** What pictures say to "you", as "we" say it to others. */
const pairs: readonly (readonly [yours: Message, ours: Message])[] = [
  [msg`past your limit`, msg`past our limit`],
  [msg`better for you →`, msg`better for us →`],
  [msg`${0} better than your limit`, msg`${0} better than our limit`],
  [msg`${0} worse than your limit`, msg`${0} worse than our limit`],
  [
    msg`Your limit of ${0} is ${1} worse than your BATNA.`,
    msg`Our limit of ${0} is ${1} worse than our BATNA.`,
  ],
  [
    msg`No line says at what point no deal is better for you.`,
    msg`We have not written down yet at what point no deal is better for us.`,
  ],
  [
    msg`You would rather have no deal below ${0}. How far could they go? With an estimate you see the room between you.`,
    msg`We would rather have no deal below ${0}. We have no estimate yet of how far they could go.`,
  ],
  [
    msg`You would rather have no deal above ${0}. How far could they go? With an estimate you see the room between you.`,
    msg`We would rather have no deal above ${0}. We have no estimate yet of how far they could go.`,
  ],
  [msg`Your target keeps ${0} of it.`, msg`Our target keeps ${0} of it.`],
  [
    msg`Your target keeps ${0} of it if their limit is in the middle.`,
    msg`Our target keeps ${0} of it if their limit is in the middle.`,
  ],
  [
    msg`Your target asks for ${0} more than they could give.`,
    msg`Our target asks for ${0} more than they could give.`,
  ],
  [
    msg`Your target lies past their whole estimated range.`,
    msg`Our target lies past their whole estimated range.`,
  ],
  [
    msg`Your target asks for ${0} more than the middle of their range: they can agree in ${1} of it.`,
    msg`Our target asks for ${0} more than the middle of their range: they can agree in ${1} of it.`,
  ],
  [
    msg`nothing says whether more or less is better for you`,
    msg`nothing says whether more or less is better for us`,
  ],
]

const templates = new Map(pairs.map(([yours, ours]) => [yours.template, ours.template]))

/** Translates as before, but says "our limit" where a picture says "your limit". */
export function inOurVoice(t: Translate): Translate {
  return (template, ...args) => t(templates.get(template) ?? template, ...args)
}
