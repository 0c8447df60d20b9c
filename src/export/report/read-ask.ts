import type { Level } from '../../brief/analyses/authority-levels.js'
import { gain } from '../../brief/analyses/scale.js'
import { findValues, plain } from '../../markdown/outline.js'
import { type RichText, richText, strong } from '../../picture/rich-text.js'
import { type Message, msg } from '../../text/message.js'
import { formatValue } from '../../values/value.js'
import { readAlternative } from './read-numbers.js'
import type { Ask } from './report.js'
import { type Teller, tidy } from './teller.js'

/** What is to be decided: the mandate. Undefined if the brief names no limit and nobody who may accept. */
export function readAsk(teller: Teller): Ask | undefined {
  const { say } = teller.writer
  const items = [...limit(teller), ...otherLimits(teller), ...authority(teller), ...redLines(teller)]
  if (items.length === 0) return undefined
  return {
    heading: say(msg`What we ask you to decide`),
    items: items.map((message): RichText => richText(say(message))),
    words: {
      yes: say(msg`yes`),
      no: say(msg`no`),
      remarks: say(msg`Remarks`),
      date: say(msg`Date`),
      signature: say(msg`Signature`),
    },
  }
}

function limit(teller: Teller): readonly Message[] {
  const { main, figures } = teller
  const point = main?.points.walkAway
  if (point === undefined || figures === undefined) return []
  const { label, written } = point.position
  const amount = written && tidy(teller, label.value.text.slice(written.span.start, written.span.end), 60)
  const value = strong(amount ?? figures.range(point))
  const [alternative = ''] = readAlternative(teller).split(/[,;]\s|\.\s|\s[(–—]/, 1)
  return [
    alternative === ''
      ? msg`Our limit is ${value}.`
      : msg`Our limit is ${value}. Without a deal: ${alternative}.`,
  ]
}

/** The limits of the other points of the deal, `Payment 60 days`. */
function otherLimits(teller: Teller): readonly Message[] {
  const { negotiables, writer } = teller
  const limits = negotiables.slice(1).flatMap(({ name, points: { walkAway } }) => {
    const value = walkAway?.position.value
    if (value === undefined || name === undefined) return []
    return [`${tidy(teller, name.replace(/:$/, ''), 40)} ${strong(formatValue(value, writer.language))}`]
  })
  return limits.length === 0 ? [] : [msg`Our limits on other points: ${limits.slice(0, 6).join(', ')}.`]
}

function authority(teller: Teller): readonly Message[] {
  const { main, brief } = teller
  const [own, ...beyond] = main?.levels ?? []
  if (own?.who !== undefined && own.to !== undefined && figuresAt(teller, own) !== undefined) {
    const who = tidy(teller, own.who, 40)
    const amount = strong(figuresAt(teller, own) ?? '')
    const rest = beyond.map(({ text }) => tidy(teller, text, 160)).join('; ')
    const isDown = main?.scale.direction === 'more'
    if (rest === '')
      return [
        isDown ? msg`${who} accepts alone down to ${amount}.` : msg`${who} accepts alone up to ${amount}.`,
      ]
    return [
      isDown
        ? msg`${who} accepts alone down to ${amount}; ${rest}.`
        : msg`${who} accepts alone up to ${amount}; ${rest}.`,
    ]
  }
  const lines = brief.facts.authority.filter(({ isNobody }) => !isNobody)
  const text = lines.map(({ words }) => tidy(teller, plain(words), 200)).join('; ')
  return text === '' ? [] : [msg`Who may accept: ${text}.`]
}

function figuresAt({ figures }: Teller, { to }: Level): string | undefined {
  return to && figures?.exact(to)
}

function redLines(teller: Teller): readonly Message[] {
  const text = findValues(teller.brief, 'redLines')
    .map(({ value }) => tidy(teller, plain(value)))
    .filter(text => text !== '')
    .join('; ')
  return text === '' ? [] : [msg`Red lines: ${text}.`]
}

/** Whoever must agree to a price that the first level may not accept alone; undefined if nobody is named. */
export function deciderOf({ main }: Teller, price: Level['to']): string | undefined {
  if (main === undefined || price === undefined) return undefined
  const index = main.levels.findIndex(({ to }) => to === undefined || gain(main.scale, price, to).gte(0))
  return index > 0 ? main.levels[index]?.who : undefined
}
