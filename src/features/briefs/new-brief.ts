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
      description: t('We buy: price, term and service of a supplier we know'),
    },
    {
      name: 'customer-renewal',
      label: t('Customer renewal'),
      description: t('We sell: keep the customer, and the price'),
    },
    { name: 'salary', label: t('Salary'), description: t('A raise or a job offer') },
    { name: 'lease', label: t('Lease'), description: t('Rent an office, a shop or a flat') },
    { name: 'partnership', label: t('Partnership'), description: t('Share work, profit and decisions') },
    { name: 'dispute', label: t('Dispute'), description: t('Settle a claim without a judge') },
    { name: 'empty', label: t('Empty'), description: t('The six sections, for everything else') },
  ]
}

/** The name under which a file is offered as a template: `Frame contract` for `Frame contract.negotiation.md`. */
export function templateName(fileName: string): string | undefined {
  return /^(?!\.)(.+?)(?:\.negotiation)?\.md$/i.exec(fileName)?.[1]
}

/** The name of a new file, distinct for each number from 1: `frame-contract.negotiation.md`, `frame-contract-2.negotiation.md`. */
export function newFileName(template: string, number: number): string {
  const words = template.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const stem = words.join('-').replace(/^(?:empty)?$/, 'new')
  return `${stem}${number === 1 ? '' : `-${number}`}.negotiation.md`
}

/** The folder in a setting, relative to the workspace; undefined when it is not inside the workspace. */
export function readFolder(setting: unknown): string | undefined {
  if (typeof setting !== 'string' || /^(?:[\\/~]|\w+:)/.test(setting)) return undefined
  const parts = setting.split(/[\\/]/).filter(part => part !== '' && part !== '.')
  return parts.length === 0 || parts.includes('..') ? undefined : parts.join('/')
}
