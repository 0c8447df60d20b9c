import { closest, distance } from 'fastest-levenshtein'
import type { Brief } from '../../brief/brief.js'
import { readCurrencyName } from '../../brief/facts/header.js'
import { readRole, roleWords } from '../../brief/facts/role.js'
import type { FrontMatterEntry } from '../../markdown/front-matter.js'
import { msg } from '../../text/message.js'
import type { Finding, Fix, Rationale, Rule, RuleExample } from '../rule.js'

export const frontMatterInvalid: Rule = {
  id: 'brief/front-matter-invalid',
  severity: 'error',
  summary: 'Write key facts that can be read: role, currency and dates.',
  *check(brief) {
    for (const { message, span } of brief.frontMatter?.errors ?? []) {
      yield { span, message: msg`The key facts cannot be read: ${message}` }
    }
    for (const entry of brief.frontMatter?.entries ?? []) {
      const { text, span } = entry.value
      const finding = text === '' || brief.reader.hasGap(text) ? undefined : checkEntry(brief, entry)
      if (finding !== undefined) yield { span, ...finding }
    }
  },
}

export const rationale: Rationale = {
  why: 'Role and currency decide how every number in the brief is compared. They stand between the two lines "---" at the top, one a line, as in "role: buyer".',
  source: 'Notation of the brief; ISO 4217 for currencies',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\nrole: «vendor-ish»\ncurrency: «EURO»\nupdated: 2026-11-20\n---\n\n# Vexa\n',
    messages: [
      'Unknown role "vendor-ish": write buyer or seller',
      'Unknown currency "EURO": write a code such as EUR',
    ],
    fixed: '---\nrole: vendor\ncurrency: EUR\nupdated: 2026-11-20\n---\n\n# Vexa\n',
    good: '---\nrole: Seller\ncurrency: EUR\ndeadline: 31 December 2026\n---\n\n## Context\n\n- Our interests: cover the paper cost\n- Their interests (est.): a stable price, because the budget is set\n- History: renewed in 2024 after three meetings, the last one with the whole board present\n',
  },
  {
    bad: '---\ndeadline: «before Christmas»\n---\n\n# Vexa\n',
    messages: ['The date "before Christmas" cannot be read: write it like 2026-12-31'],
    good: '---\ndeadline: 2026-12-24\n---\n\n# Vexa\n',
  },
  {
    bad: '---\ncounterparty: «Halden GmbH: Ulm»\n---\n\n# Halden\n',
    messages: ['The key facts cannot be read: Two colons in one line: put the value in quotes'],
    good: '---\ncounterparty: "Halden GmbH: Ulm"\n---\n\n# Halden\n',
  },
]

function checkEntry(brief: Brief, { key, value }: FrontMatterEntry): Omit<Finding, 'span'> | undefined {
  const name = key.text.toLowerCase()
  if (name === 'role') return checkRole(value)
  if (name === 'currency') return checkCurrency(value)
  if (name === 'deadline' || name === 'updated') return checkDate(brief, value)
  return undefined
}

type EntryValue = FrontMatterEntry['value']

function checkRole({ text, span }: EntryValue): Omit<Finding, 'span'> | undefined {
  if (readRole(text) !== undefined) return undefined
  const near =
    roleWords.find(word => text.toLowerCase().startsWith(word)) ?? nearest(text.toLowerCase(), roleWords)
  return {
    message: msg`Unknown role "${text}": write buyer or seller`,
    fixes: replaceBy(near, span),
  }
}

function checkCurrency({ text, span }: EntryValue): Omit<Finding, 'span'> | undefined {
  if (readCurrencyName(text) !== undefined) return undefined
  const near = nearest(text.toUpperCase(), Intl.supportedValuesOf('currency'))
  return {
    message: msg`Unknown currency "${text}": write a code such as EUR`,
    fixes: replaceBy(near, span),
  }
}

function checkDate(brief: Brief, { text }: EntryValue): Omit<Finding, 'span'> | undefined {
  if (brief.reader.dates(text)[0] !== undefined) return undefined
  return { message: msg`The date "${text}" cannot be read: write it like 2026-12-31` }
}

function nearest(text: string, words: readonly string[]): string | undefined {
  const near = closest(text, words)
  return distance(text, near) <= 2 && distance(text, near) < text.length / 2 ? near : undefined
}

function replaceBy(near: string | undefined, span: EntryValue['span']): Fix[] {
  return near === undefined ? [] : [{ title: msg`Change to "${near}"`, edits: [{ span, newText: near }] }]
}
