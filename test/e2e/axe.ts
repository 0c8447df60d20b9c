import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Locator } from './playwright.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds fault with in the page of an element. */
export async function findFaults(page: Locator): Promise<unknown> {
  await page.evaluate(axe)
  return page.evaluate(`axe
    .run(document, { rules: { 'target-size': { enabled: true } } })
    .then(({ violations }) => violations.map(({ id, nodes }) =>
      id + ': ' + nodes.map(({ html, failureSummary }) => html + ' ' + failureSummary).join()))`)
}

export const themes = [
  ['Default Light Modern', 'vs'],
  ['Default Dark Modern', 'vs-dark'],
  ['Default High Contrast', 'hc-black'],
] as const
