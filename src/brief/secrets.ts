import * as words from '../language/en/brief.js'
import { oneOf } from '../language/pattern.js'
import { english } from '../language/vocabulary.js'
import { findValues } from '../markdown/outline.js'
import type { Raw } from '../markdown/raw.js'
import { type Argument, msg } from '../text/message.js'
import type { Span } from '../text/span.js'
import type { Brief } from './brief.js'
import { findHeader } from './facts/header.js'

/** Whom a text is for: people on our side who prepare it, whoever decides on our side, or the other side. */
export type Audience = 'team' | 'boss' | 'other'

/** Whom a text is for, and what says so. */
export interface Readership {
  readonly audience: Audience
  /** The value in the header or the mark in the text; undefined if only the name of the file says it. */
  readonly mark: Raw | undefined
}

/** Whom a text is for, if anything says so. What its header says counts more than the name of its file. */
export function readAudience(brief: Brief, fileName: string): Readership | undefined {
  const named = brief.headers('audience').flatMap(({ value, values }) =>
    values.flatMap((text): Readership[] => {
      const audience = audienceOf(brief, text)
      return audience === undefined ? [] : [{ audience, mark: value }]
    }),
  )
  const [first] = named
  if (first !== undefined) return named.find(({ audience }) => audience === 'other') ?? first
  const mark = openMark(brief)
  if (mark !== undefined) return { audience: 'other', mark }
  const audience = audienceIn(fileName)
  return audience && { audience, mark: undefined }
}

/** Whether a file is a copy that Share has written: it is checked for leaks only, and no list of briefs has it. */
export function isCopyName(fileName: string): boolean {
  return copyName.test(fileName)
}

const copyName = /\.for-(team|boss|other)\.negotiation\.md$/i
const exact = /^(?:(team)|(boss)|other)$/i
const shared = new RegExp(
  String.raw`^(?:${oneOf(words.shared)}(?! ${oneOf(words.amongUs)})|${oneOf(words.readers)})\b`,
  'i',
)

function audienceOf(brief: Brief, text: string): Audience | undefined {
  const name = text.trim().toLowerCase()
  const [all, team, boss] = exact.exec(name) ?? []
  if (all !== undefined) return team ? 'team' : boss ? 'boss' : 'other'
  const isTheirs = shared.test(text) || name === findHeader(brief, 'counterparty')?.value.text.toLowerCase()
  return isTheirs ? 'other' : undefined
}

function audienceIn(fileName: string): Audience | undefined {
  const name = copyName.exec(fileName)?.[1]?.toLowerCase()
  if (name === 'team' || name === 'boss') return name
  return name !== undefined || /\.shared\./i.test(fileName) ? 'other' : undefined
}

const open = /\bTLP\s*:\s*(?:CLEAR|GREEN|WHITE)\b/i

/** A mark by which anybody may read it. */
function openMark(brief: Brief): Raw | undefined {
  const confidentiality = findHeader(brief, 'confidentiality')?.value
  if (confidentiality !== undefined) return open.test(confidentiality.text) ? confidentiality : undefined
  const match = open.exec(brief.preamble.prose)
  if (match === null) return undefined
  const start = brief.preamble.span.start + match.index
  return { span: { start, end: start + match[0].length }, text: match[0] }
}

const secretNames = {
  walkAway: msg`limit`,
  batna: msg`BATNA`,
  batnaValue: msg`BATNA value`,
  target: msg`target`,
  authority: msg`authority`,
  redLines: msg`red lines`,
}

/** The keys whose values the other side must not see. */
export const secretKeys = ['walkAway', 'batna', 'batnaValue', 'target', 'authority', 'redLines'] as const

/** A line that tells a number of ours, or what we do without a deal. */
export interface SecretLine {
  readonly name: Argument
  readonly span: Span
  /** The name of its row in a table of issues. */
  readonly row?: string
}

/** The lines that surely hold what the other side must not see. */
export function findSecretLines(brief: Brief): readonly SecretLine[] {
  const labelled = secretKeys.flatMap(key =>
    findValues(brief, key)
      .filter(
        ({ value }) =>
          value.text.trim() !== '' &&
          !brief.reader.hasGap(brief.text.slice(value.span.start, value.span.end)),
      )
      .map(({ key: label, value }): SecretLine => {
        const own = brief.vocabulary.keys[key].name
        const name = own === english.keys[key].name ? secretNames[key] : own.toLowerCase()
        return { name, span: { start: label.span.start, end: value.span.end } }
      }),
  )
  const rows = brief.facts.issues.flatMap(({ walkAway, target, nameWords, name }): SecretLine[] =>
    walkAway?.value || target?.value
      ? [
          {
            name: walkAway?.value ? secretNames.walkAway : secretNames.target,
            span: nameWords.span,
            row: name,
          },
        ]
      : [],
  )
  return [...labelled, ...rows]
}
