import { type Negotiable, negotiablesOf } from '../../brief/analyses/negotiable.js'
import { isUnsaid } from '../../brief/analyses/unsaid.js'
import type { Brief } from '../../brief/brief.js'
import { findHeader } from '../../brief/facts/header.js'
import type { Audience } from '../../brief/secrets.js'
import type { DealData } from '../../picture/deal-data.js'
import { figuresOf } from '../../picture/figures.js'
import { readDeal } from '../../picture/read-deal.js'
import { writerFor } from '../../picture/writer.js'
import { capitalize } from '../../text/capitalize.js'
import { type Message, msg, type Translate } from '../../text/message.js'
import { addDays, type IsoDay } from '../../values/day.js'
import { inOurVoice } from './our-voice.js'
import { readOurIssues, readQuestions } from './read-agenda.js'
import { readAsk } from './read-ask.js'
import { readDates } from './read-dates.js'
import { readNumbers } from './read-numbers.js'
import { readRisks, readUnknown, shortName } from './read-risks.js'
import { readScenarios } from './read-scenarios.js'
import type { DecideBy, Footer, Report } from './report.js'
import { type Teller, tidy } from './teller.js'

export interface ReportOptions {
  readonly audience: Audience
  readonly today: IsoDay
  readonly fileName: string
  /** When the brief was last brought up to date, if the report is read from a copy of a later day. */
  readonly updated?: string | undefined
  /** Says a text in the language of the brief. */
  readonly t: Translate
}

/** What a page says of a brief to whoever decides, in the voice of the team; to the other side only what is on the table. */
export function readReport(brief: Brief, options: ReportOptions): Report {
  const { audience, today, fileName, t } = options
  const ours = inOurVoice(t)
  const writer = writerFor(brief, ours)
  const { say } = writer
  const all = negotiablesOf(brief)
  const negotiables = isUnsaid(all) ? [] : all
  const [main] = negotiables
  const picture = readDeal(brief, today, ours)
  const teller: Teller = {
    brief,
    writer,
    today,
    negotiables,
    main,
    figures: main && figuresOf(main.scale, writer.language),
    time: picture.time,
  }
  const isOther = audience === 'other'
  return {
    language: brief.language,
    audience,
    kicker: say(kickerOf(audience, main)),
    title: titleOf(picture, fileName),
    decideBy: isOther ? undefined : readDecideBy(teller),
    ask: isOther ? undefined : readAsk(teller),
    deal: isOther
      ? undefined
      : {
          heading: say(msg`The deal in a picture`),
          lead: picture.lead.text,
          isAlert: picture.lead.isAlert,
          axis: picture.axes[0]?.data,
          words: picture.words,
          numbers: readNumbers(teller),
        },
    scenarios: isOther ? undefined : readScenarios(teller),
    issues: isOther ? readOurIssues(teller) : undefined,
    questions: isOther ? readQuestions(teller) : undefined,
    risks: isOther ? undefined : readRisks(teller),
    unknown: isOther ? undefined : readUnknown(teller),
    dates: readDates(teller),
    footer: footerOf(teller, options),
    more: say(msg`${'{0}'} more in the brief`),
  }
}

function kickerOf(audience: Audience, main: Negotiable | undefined): Message {
  if (audience === 'other') return msg`Agenda`
  const decider = audience === 'boss' && main !== undefined ? main.levels.slice(1).at(-1)?.who : undefined
  return decider === undefined ? msg`Negotiation summary` : msg`Negotiation summary for ${decider}`
}

function titleOf({ counterparty, subject }: DealData, fileName: string): string {
  const title = [counterparty.replace(/\s*\([^()]*\)/g, ''), subject].filter(text => text !== '').join(': ')
  return title === '' ? fileName.replace(/\.negotiation\.md$/i, '') : capitalize(title)
}

/** The day before the next meeting, or today. */
function readDecideBy(teller: Teller): DecideBy | undefined {
  const { writer, today, time } = teller
  const next = time?.rows.find(({ shape }) => shape === 'meeting')
  if (next === undefined) return undefined
  const before = addDays(next.day, -1)
  const day = before < today ? today : before
  const name = shortName(tidy(teller, next.name, 60))
  return {
    label: writer.say(msg`Decide by`),
    day: writer.day(day),
    reason: writer.say(day === before ? msg`the day before ${name}` : msg`before ${name}`),
  }
}

function footerOf({ brief, writer, today }: Teller, { fileName, updated: written }: ReportOptions): Footer {
  const { say } = writer
  const updated = written ?? findHeader(brief, 'updated')?.value.text
  const date = updated === undefined ? undefined : brief.reader.dates(updated)[0]
  const version = brief.frontMatter?.entries.find(({ key }) => key.text.toLowerCase() === 'version')?.value
    .text
  const asOf = date?.kind === 'day' ? [say(msg`as of ${writer.date(date.day)}`)] : []
  return {
    confidentiality: findHeader(brief, 'confidentiality')?.value.text.slice(0, 60) ?? '',
    file: [fileName, ...(version ? [say(msg`version ${version.slice(0, 20)}`)] : []), ...asOf].join(', '),
    printed: say(msg`printed ${writer.date(today)}`),
    firstPage: say(msg`page ${1}`),
    onlyPage: say(msg`page ${1} of ${1}`),
  }
}
