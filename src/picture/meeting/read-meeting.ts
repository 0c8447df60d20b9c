import { type Negotiable, negotiablesOf } from '../../brief/analyses/negotiable.js'
import { type Answer, answerTo, type NextStep, nextStep, withOwnLines } from '../../brief/analyses/offered.js'
import { middleOf } from '../../brief/analyses/scale.js'
import { isUnsaid } from '../../brief/analyses/unsaid.js'
import { askedFor } from '../../brief/asked-for.js'
import type { Brief } from '../../brief/brief.js'
import { openNameOf } from '../../brief/copies/open-name.js'
import { isMeeting } from '../../brief/facts/meetings.js'
import { findPosition } from '../../brief/facts/positions.js'
import { notesOf } from '../../features/meeting/notes.js'
import { askedQuestions } from '../../features/meeting/questions.js'
import { findValues, plain, type Words } from '../../markdown/outline.js'
import { capitalize } from '../../text/capitalize.js'
import { type Message, msg, type Translate } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import type { IsoDay } from '../../values/day.js'
import { formatPer } from '../../values/value.js'
import type { AxisData, Pin } from '../axis/axis-data.js'
import { letterOf } from '../axis/axis-reader.js'
import { compareWithFloor, readAxis } from '../axis/read-axis.js'
import { type Figures, figuresOf } from '../figures.js'
import { packageTerms } from '../issues/read-packages.js'
import { plainly, richText, strong } from '../rich-text.js'
import { type Writer, writerFor } from '../writer.js'
import type { Gift, MeetingData, MeetingNumber, MeetingWords, ShownOffer } from './meeting-data.js'

/**
 * What helps at the table on a day, in the language of the reader. `hidden` are the places that a copy for the other side
 * leaves out.
 */
export function readMeeting(
  brief: Brief,
  today: IsoDay,
  t: Translate,
  hidden: readonly Span[] = [],
): MeetingData {
  const writer = writerFor(brief, t)
  const all = negotiablesOf(brief)
  const readers = isUnsaid(all) ? [] : all.map(one => readerOf(withOwnLines(brief, one), writer))
  const [reader] = readers
  const next = reader && nextStep(reader.negotiable)
  const questions = askedQuestions(brief)
  const asked = questions.filter(({ isDone }) => isDone).length
  return {
    name: plainly(openNameOf(brief)).slice(0, 200),
    day: writer.weekday(today),
    questions: questions.map(({ place, ...question }, index) => ({
      ...question,
      text: question.id.text.replace(/(?<=\S) ?\[[^[\]]{1,40}\]$/, ''),
      openText: openPart(brief.facts.questions[index]?.words, hidden),
      hasBox: place !== undefined,
    })),
    count: writer.say(msg`${asked} of ${questions.length}`),
    numbers: readers.length === 0 ? [noNumber] : readers.map(one => readNumber(brief, one, today, hidden)),
    give: giftsOf(brief, reader, next),
    packages: brief.facts.packages
      .slice(0, 4)
      .map(one => ({ name: plainly(one.name).slice(0, 100), terms: packageTerms(brief, one) })),
    noDeal: noDealOf(brief, reader),
    notes: notesOf(brief, today),
    agenda: brief.facts.issues
      .map(({ nameWords }) => openPart(nameWords, hidden).slice(0, 100))
      .filter(name => name !== '')
      .slice(0, 12),
    nextMeeting: nextMeeting(brief, today, writer),
    words: wordsOf(writer),
  }
}

const noNumber: MeetingNumber = {
  id: '',
  name: '',
  openName: '',
  offer: undefined,
  per: '',
  axis: undefined,
  distances: [],
  answers: [],
}

function readNumber(brief: Brief, reader: Reader, today: IsoDay, hidden: readonly Span[]): MeetingNumber {
  const { negotiable } = reader
  const last = negotiable.dance.moves.at(-1)
  const answer = last && answerTo(negotiable, last.price)
  const id = negotiable.name ?? ''
  const issue = brief.facts.issues.find(({ name }) => name === id)
  const { kind, per } = negotiable.scale.unit
  return {
    id,
    name: plainly(id).slice(0, 100),
    openName: openPart(issue?.nameWords, hidden).slice(0, 100),
    offer: readOffer(reader, today),
    // An amount of money says its currency by itself, and an offer that is shown its unit.
    per:
      kind === 'money'
        ? formatPer(per, brief.language).trim()
        : last === undefined
          ? reader.figures.unit
          : '',
    axis: axisWithOffers(reader),
    distances: answer && last ? distancesOf(reader, answer, last.price) : [],
    answers: answersOf(reader, answer, nextStep(negotiable)),
  }
}

/** A text without the places that stay hidden. */
function openPart(words: Words | undefined, hidden: readonly Span[]): string {
  if (words === undefined) return ''
  const { text, span } = words
  const shown = hidden.reduce((left, { start, end }) => {
    const [from, to] = [Math.max(start, span.start), Math.min(end, span.end)]
    return from < to
      ? left.slice(0, from - span.start) + '\u0000'.repeat(to - from) + left.slice(to - span.start)
      : left
  }, text)
  return plainly(plain({ text: shown.replaceAll('\u0000', '') })).trim()
}

interface Reader {
  readonly negotiable: Negotiable
  readonly writer: Writer
  readonly figures: Figures
}

function readerOf(negotiable: Negotiable, writer: Writer): Reader {
  return { negotiable, writer, figures: figuresOf(negotiable.scale, writer.language) }
}

function readOffer(reader: Reader, today: IsoDay): ShownOffer | undefined {
  const { negotiable, figures, writer } = reader
  const { moves } = negotiable.dance
  const [last, before] = [moves.at(-1), moves.at(-2)]
  if (last === undefined) return undefined
  return {
    who: last.who,
    value: figures.exact(last.price),
    before: before === undefined ? '' : writer.say(said(reader, before, today)),
  }
}

type Move = Negotiable['dance']['moves'][number]

function said({ figures, writer }: Reader, { who, price, offer }: Move, today: IsoDay): Message {
  const value = figures.exact(price)
  const day = offer.date?.kind === 'day' ? offer.date.day : undefined
  const time = /(?<!\d)\d{1,2}:\d{2}(?!\d)/.exec(offer.note?.text ?? '')?.[0]
  const when = day === undefined ? '' : day === today ? (time ?? '') : writer.shortDay(day)
  if (when === '') return who === 'us' ? msg`before: you ${value}` : msg`before: they ${value}`
  return who === 'us' ? msg`before: you ${value}, ${when}` : msg`before: they ${value}, ${when}`
}

/** The bar with what both sides said last, and without its lanes. */
function axisWithOffers({ negotiable, writer, figures }: Reader): AxisData {
  const axis = readAxis(negotiable, writer)
  const { moves } = negotiable.dance
  const pinOf = (who: Move['who']): readonly Pin[] => {
    const kind = who === 'us' ? 'opening' : 'theirOpening'
    const move = moves.findLast(other => other.who === who)
    if (move === undefined) return axis.pins.filter(pin => pin.kind === kind)
    const name = writer.say(who === 'us' ? msg`You now` : msg`They now`)
    const { span } = move.offer
    return [
      {
        id: kind,
        kind,
        position: kind,
        name,
        value: figures.exact(move.price),
        at: Number(move.price),
        isLikely: false,
        span,
        sentence: name,
        before: '',
      },
    ]
  }
  const others = axis.pins.filter(({ kind }) => kind !== 'opening' && kind !== 'theirOpening')
  return {
    ...axis,
    pins: [...others, ...pinOf('us'), ...pinOf('them')],
    scenarios: [],
    plan: undefined,
    levels: [],
    steps: [],
    offers: [],
    middle: undefined,
  }
}

function distancesOf(
  { negotiable, figures, writer }: Reader,
  { toFloor, toTarget }: Answer,
  price: Move['price'],
): readonly string[] {
  const target = negotiable.points.target && middleOf(negotiable.points.target)
  const distances: readonly (Message | undefined)[] = [
    toFloor && (compareWithFloor({ negotiable, figures }, price) ?? msg`at your limit`),
    target && toTarget && compareWithTarget(figures, price, target, toTarget.gt(0)),
  ]
  return distances.flatMap(message => (message === undefined ? [] : [capitalize(writer.say(message))]))
}

function compareWithTarget(figures: Figures, price: Move['price'], target: Move['price'], isBetter: boolean) {
  if (figures.round(price).eq(figures.round(target))) return msg`at your target`
  const difference = figures.difference(price, target)
  return isBetter ? msg`${difference} better than your target` : msg`${difference} short of your target`
}

function answersOf(
  reader: Reader,
  answer: Answer | undefined,
  next: NextStep | undefined,
): MeetingNumber['answers'] {
  const { say } = reader.writer
  const who = answer && authorityOf(reader, answer)
  const scenario = answer && scenarioOf(reader, answer)
  const step = agreedIn(reader) ?? (next && stepOf(reader, next))
  const rows: readonly (readonly [Message, Message | undefined])[] = [
    [msg`Who`, who],
    [msg`Scenario`, scenario],
    [msg`Your step`, step],
  ]
  return rows.flatMap(([name, text]) =>
    text === undefined ? [] : [{ name: say(name), text: richText(say(text)) }],
  )
}

/** Both sides said the same last. */
function agreedIn({ negotiable: { dance }, figures, writer }: Reader): Message | undefined {
  const last = dance.moves.at(-1)
  if (last === undefined || dance.gap?.eq(0) !== true) return undefined
  const both = strong(writer.say(msg`You both said ${figures.exact(last.price)}`))
  return msg`${both}. Once the rest is settled too, run “Write Debrief”.`
}

/** Who may accept it, and up to what. */
function authorityOf({ negotiable, figures, writer }: Reader, answer: Answer): Message | undefined {
  const { authority } = answer
  const { direction } = negotiable.scale
  const nobody = strong(writer.say(msg`Nobody should accept this`))
  if (authority === undefined) return undefined
  if (authority === 'nobody')
    return answer.isPastFloor
      ? msg`${nobody}: leaving is better.`
      : msg`${nobody} without asking: it is beyond everybody's authority.`
  const { level, before } = authority
  const name = plainly(level.who ?? level.text).slice(0, 100)
  const limitOf = (to: Move['price']) =>
    direction === 'more' ? msg`down to ${figures.exact(to)}` : msg`up to ${figures.exact(to)}`
  if (before?.to !== undefined) {
    const first = plainly(before.who ?? before.text).slice(0, 100)
    const only = strong(writer.say(msg`Only ${name} may accept this`))
    return before.who === undefined ? msg`${only}.` : msg`${only}: ${first} may go ${limitOf(before.to)}.`
  }
  if (level.who === undefined || level.to === undefined) return msg`${strong(name)}`
  return msg`${strong(writer.say(msg`${name} may accept this alone`))}, ${limitOf(level.to)}.`
}

function scenarioOf({ negotiable, figures }: Reader, { nearest }: Answer): Message | undefined {
  if (nearest === undefined) return undefined
  const { scenario, outcome, isLeaving } = nearest.prospect
  const { letter, name } = letterOf(plainly(scenario.name), nearest.index)
  const { points } = negotiable
  const shown = isLeaving ? (points.batnaValue ?? points.batna ?? outcome) : outcome
  const value = shown === undefined ? '' : figures.range(shown)
  const title = strong(`${letter}, ${name.slice(0, 100)}`)
  const response =
    scenario.response === undefined ? '' : sentence(plainly(plain(scenario.response)).slice(0, 400))
  return msg`Closest to ${title} (${value}). ${response}`
}

function stepOf({ figures, writer }: Reader, next: NextStep): Message {
  if (next.kind === 'end') return msg`You are at the end of your ladder.`
  const value = figures.exact(next.step.price)
  if (next.kind === 'wait')
    return msg`${strong(writer.say(msg`Wait`))}: what they offer is no worse than your next step, ${value}.`
  const asked = plainly(askedFor(next.step.concession)).slice(0, 200)
  return asked === ''
    ? msg`${strong(value)}, but only for something in return.`
    : msg`${strong(value)}, only against ${strong(asked)}.`
}

function giftsOf(brief: Brief, reader: Reader | undefined, next: NextStep | undefined): readonly Gift[] {
  const { concessions, ladders } = brief.facts
  const coming = next === undefined || next.kind === 'end' ? undefined : next.step.concession
  return [...concessions, ...ladders].slice(0, 8).map(concession => {
    const step = reader?.negotiable.steps.find(one => one.concession === concession)
    const { give } = concession
    return {
      give: reader && step ? reader.figures.exact(step.price) : plainly(plain(give)).slice(0, 100),
      get: plainly(askedFor(concession)).slice(0, 200),
      isNext: concession === coming,
    }
  })
}

function noDealOf(brief: Brief, reader: Reader | undefined): string {
  const batna = findPosition(brief.facts.positions, 'batna')?.label ?? findValues(brief, 'batna')[0]
  const text = batna === undefined ? '' : plainly(plain(batna.value)).slice(0, 300)
  const points = reader?.negotiable.points
  const worth = points?.batnaValue ?? points?.batna
  const said = /\p{L}{3}/u.test(text) ? sentence(text) : ''
  if (reader === undefined || worth === undefined || worth === points?.batna) return said
  const per = formatPer(reader.negotiable.scale.unit.per, brief.language)
  const value = reader.figures.range(worth) + per
  return `${said} ${reader.writer.say(msg`Worth ${value}.`)}`.trim()
}

/** The day of the next meeting after today. */
function nextMeeting(brief: Brief, today: IsoDay, writer: Writer): string {
  const { facts, language } = brief
  const days = [...facts.milestones, ...facts.toldSteps].flatMap(milestone => {
    const date = facts.dated(milestone.date, today)
    const isNext = date.kind === 'day' && date.day > today && !milestone.isDone
    return isNext && isMeeting(milestone, language) ? [date.day] : []
  })
  const [next] = days.toSorted()
  return next === undefined ? '' : writer.weekday(next)
}

function sentence(text: string): string {
  return capitalize(text.replace(/[.\s]*$/, '.'))
}

function wordsOf({ say }: Writer): MeetingWords {
  return {
    asked: say(msg`Ask and listen`),
    heard: say(msg`what they said …`),
    heardFor: say(msg`What they said to "${'{0}'}"`),
    noted: say(msg`noted`),
    offers: say(msg`Offers`),
    whichNumber: say(msg`Which number`),
    theySaid: say(msg`They said`),
    youSaid: say(msg`You said`),
    amount: say(msg`amount, then Enter`),
    noAmount: say(msg`That is no amount of this deal.`),
    notedAt: say(msg`Noted at ${'{0}'}.`),
    notes: say(msg`Notes`),
    inTheirWords: say(msg`In their words …`),
    giveOnly: say(msg`Give only against`),
    packages: say(msg`Packages, shown together`),
    noDeal: say(msg`No deal`),
    agenda: say(msg`Agenda`),
    nextMeeting: say(msg`Next meeting`),
    onScreen: say(msg`Your numbers are on the screen`),
    pause: say(msg`Break`),
    cover: say(msg`Cover`),
    uncover: say(msg`Uncover`),
    coversAtOnce: say(msg`Esc covers at once, from any field`),
    saved: say(msg`Saved ${'{0}'}`),
    notSaved: say(msg`Not saved yet`),
    better: say(msg`better for you →`),
  }
}
