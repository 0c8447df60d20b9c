import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { findTemplateGaps } from '../../src/markdown/gaps.js'
import { rules } from '../../src/rules/catalogue.js'
import { examplesOf } from '../../src/rules/pages.js'
import { buildText, type Case } from '../cases/case.js'

export interface NamedText {
  readonly name: string
  readonly text: string
  readonly today: string
}

const today = '2026-11-23'

/** The texts of all markdown files below a folder. */
export function textsBelow(folder: string): readonly NamedText[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.md'))
    .sort()
    .map(file => ({ name: `${folder}/${file}`, text: readFileSync(`${folder}/${file}`, 'utf8'), today }))
}

/** What the examples of the rules warn of. */
export function textsOfRules(): readonly NamedText[] {
  return rules.flatMap(({ id }) =>
    examplesOf(id).map(({ bad, today: day = today }, index) => ({
      name: `${id} ${index + 1}`,
      text: bad.replace(/[«»]/g, ''),
      today: day,
    })),
  )
}

export function textsOfCases(): readonly NamedText[] {
  return readdirSync('test/cases')
    .filter(file => file.endsWith('.yaml') && file !== 'frame.yaml')
    .flatMap(file => {
      const cases: readonly Case[] = parse(readFileSync(`test/cases/${file}`, 'utf8'))
      return cases.map(given => ({ name: `${file}: ${given.name}`, text: buildText(given).text, today }))
    })
}

/** The templates with every second gap filled in, in two ways. */
export function halfFilledTemplates(): readonly NamedText[] {
  return textsBelow('templates').flatMap(({ name, text, today }) =>
    [0, 1].map(first => ({ name: `${name}, half filled ${first + 1}`, text: fillHalf(text, first), today })),
  )
}

function fillHalf(text: string, first: number): string {
  let end = 0
  const parts = findTemplateGaps(text).map((gap, index) => {
    const before = text.slice(end, gap.start)
    end = gap.end
    const written = text.slice(gap.start, gap.end)
    return before + (index % 2 === first ? fillGap(written, index) : written)
  })
  return parts.join('') + text.slice(end)
}

function fillGap(gap: string, index: number): string {
  if (/YYYY|JJJJ|AAAA/.test(gap)) return `2027-01-${String(10 + (index % 15)).padStart(2, '0')}`
  if (/EUR/.test(gap)) return 'EUR'
  if (/%/.test(gap)) return '35 %'
  if (gap === '<…>') return String(20 + index)
  if (/^<(?:amount|Betrag|montant|importe)/.test(gap)) return `€${900 + index}`
  return 'Ines Kroll has a view of the yard'
}
