import { parseBrief } from '../../brief/parse-brief.js'
import type { Translate } from '../../text/message.js'

/** A situation with its own template. */
export interface Situation {
  /** Its template is `templates/<name>.md`; `empty` is for everything else and is made of the section templates. */
  readonly name: string
  readonly label: string
  readonly description: string
}

/** What a new brief may be about, in the order of the menu. */
export function situations(t: Translate): readonly Situation[] {
  return [
    {
      name: 'supplier-renewal',
      label: t('Supplier renewal'),
      description: t('You buy: price, term and service of a supplier you know'),
    },
    {
      name: 'customer-renewal',
      label: t('Customer renewal'),
      description: t('You sell: keep the customer, and the price'),
    },
    { name: 'salary', label: t('Salary'), description: t('A raise or a job offer') },
    { name: 'lease', label: t('Lease'), description: t('Rent an office, a shop or a flat') },
    { name: 'partnership', label: t('Partnership'), description: t('Share work, profit and decisions') },
    { name: 'dispute', label: t('Dispute'), description: t('Settle a claim out of court') },
    { name: 'empty', label: t('Empty'), description: t('The six sections, for everything else') },
  ]
}

/** The name under which a file is offered as a template: `Frame contract` for `Frame contract.negotiation.md`. */
export function templateName(fileName: string): string | undefined {
  return /^(?!\.)(.+?)(?:\.negotiation)?\.md$/i.exec(fileName)?.[1]
}

/** A template in the menu. */
interface Choice {
  readonly name: string
  readonly label: string
  readonly description?: string
}

/** What is typed in the menu, if it is a title; undefined while it finds a template. */
export function typedTitle(typed: string, templates: readonly Choice[]): string | undefined {
  const title = typed.trim()
  const isFound = templates.some(choice => menuText(choice).includes(title.toLowerCase()))
  return title === '' || isFound ? undefined : title
}

/** The templates with those first that have a word of the title; the empty one comes next. */
export function sortForTitle<T extends Choice>(templates: readonly T[], title: string): readonly T[] {
  const words = wordsIn(title.toLowerCase())
  const rank = (choice: T) =>
    wordsIn(menuText(choice)).some(word => words.includes(word)) ? 0 : choice.name === 'empty' ? 1 : 2
  return templates.toSorted((a, b) => rank(a) - rank(b))
}

/** Words of four letters or more: shorter ones, such as "our", say little. */
function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]{4,}/gu) ?? []
}

function menuText({ label, description = '' }: Choice): string {
  return `${label} ${description}`.toLowerCase()
}

/** The template with that title in the place of its own. */
export function withTitle(template: string, title: string): string {
  const { title: own, frontMatter } = parseBrief(template)
  if (own !== undefined)
    return `${template.slice(0, own.span.start)}# ${title}${template.slice(own.span.end)}`
  const start = frontMatter?.span.end ?? 0
  return `${template.slice(0, start)}${start === 0 ? '' : '\n\n'}# ${title}\n\n${template.slice(start).trimStart()}`
}

/**
 * The name of a new file after its title or template, distinct for each number from 1: `frame-contract.negotiation.md`,
 * `frame-contract-2.negotiation.md`.
 */
export function newFileName(title: string, number: number): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const stem = words
    .slice(0, longestName)
    .join('-')
    .replace(/^(?:empty)?$/, 'new')
  return `${stem}${number === 1 ? '' : `-${number}`}.negotiation.md`
}

/** In words. */
const longestName = 10

/** The folder in a setting, relative to the workspace; undefined when it is not inside the workspace. */
export function readFolder(setting: unknown): string | undefined {
  if (typeof setting !== 'string' || /^(?:[\\/~]|\w+:)/.test(setting)) return undefined
  const parts = setting.split(/[\\/]/).filter(part => part !== '' && part !== '.')
  return parts.length === 0 || parts.includes('..') ? undefined : parts.join('/')
}
