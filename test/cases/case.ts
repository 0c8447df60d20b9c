import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** A small input and what must and must not be said and read of it. Lines count from the first one of the input. */
export interface Case {
  readonly name: string
  /** A whole text; or else `lines`, which stand in a section of the frame. */
  readonly text?: string
  readonly lines?: string
  /** A section of the frame, or `front matter`; `Walk-away point` if not given. */
  readonly section?: string
  readonly fileName?: string
  /** Rules that report nothing. */
  readonly silent?: readonly string[]
  readonly noErrors?: boolean
  /** Problems that are reported. */
  readonly says?: readonly { readonly rule: string; readonly line?: number; readonly severity?: string }[]
  /** Key numbers that are read, and such that are not; fields that are not given may be anything. */
  readonly positions?: readonly WantedPosition[]
  readonly notPositions?: readonly WantedPosition[]
  /** Sections that are recognised. */
  readonly sections?: readonly string[]
  readonly language?: string
  /** Days that are read, and such that are not. */
  readonly dates?: readonly string[]
  readonly noDates?: readonly string[]
  /** How many gaps are reported in the lines. */
  readonly gaps?: number
}

export interface WantedPosition {
  readonly name?: string
  readonly line?: number
  readonly low?: number
  readonly high?: number
  readonly kind?: string
  readonly currency?: string | null
  readonly per?: readonly string[]
  /** A part of the scope; null for the whole deal. */
  readonly scope?: string | null
  readonly certainty?: string
  readonly text?: string
}

/** The text of a case, and how many lines of the frame stand before its own. */
export function buildText(given: Case): { readonly text: string; readonly linesBefore: number } {
  if (given.text !== undefined) return { text: given.text, linesBefore: 0 }
  const { lines = '', section = 'Walk-away point' } = given
  const body = fill(section, lines)
  const text = Object.entries({ ...frame, [section]: body })
    .map(([name, own]) =>
      name === 'front matter' ? `---\n${own}---\n\n# Marlow Estates – lease\n` : `\n## ${name}\n\n${own}`,
    )
    .join('')
  const start = text.indexOf(section === 'front matter' ? body : lines.trimEnd())
  return { text, linesBefore: lineAt(text, start) - 1 }
}

/** The number of the line at an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** The section of the frame with the lines of a case, which take the place of what the frame says about the same. */
function fill(section: string, lines: string): string {
  const whole = frame[section] ?? ''
  const own = lines.replace(/\n*$/, '\n')
  if (section === 'front matter') {
    const keys = new Set([...own.matchAll(/^(\w+):/gm)].map(([, key]) => key))
    return own + whole.replace(/^.*\n/gm, line => (keys.has(line.split(':')[0]) ? '' : line))
  }
  if (section !== 'Walk-away point') return lines
  const isTable = /^\s*\|/m.test(lines)
  const said = lines.toLowerCase().replace(/[*_\\]/g, '')
  const rest = whole.replace(/^.*\n/gm, line => (isSaid(keyOf(line), said, isTable) ? '' : line))
  if (isTable || /^#{2,} |^\*\*[^*]+\*\*$/m.test(lines)) return `${rest}\n${lines}`
  const isList = /^\s*([-*]|\d+\.) /m.test(lines) && !/^#/m.test(lines)
  return own + (isList ? '' : '\n') + rest
}

/** Longer keys first, since `BATNA value` begins with `BATNA`. */
const keys = [
  'opening',
  'target',
  'batna value',
  'their walk-away',
  'their batna',
  'authority',
  'batna',
  'walk-away',
]

function keyOf(line: string): string {
  const start = line.toLowerCase().replace(/^- /, '')
  return keys.find(key => start.startsWith(key)) ?? ''
}

function isSaid(key: string, said: string, isTable: boolean): boolean {
  if (isTable && said.includes(key)) return true
  if (key === 'batna') return /(^|[^-\w] ?)batna(?! value)/m.test(said.replace(/their batna/g, ''))
  if (key !== 'walk-away') return said.includes(key)
  const ours = said.replace(/walk-away \(their|their walk-?away/g, '')
  return /walk[ -]?away|limit|floor|ceiling|bottom line|we (stop|leave)|red line|maximum|minimum/.test(ours)
}

const frame: Readonly<Record<string, string>> = parse(readFileSync('test/cases/frame.yaml', 'utf8'))
