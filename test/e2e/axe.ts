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

/** Texts of the pictures, of which axe cannot say what is behind them, with less contrast to the ground than 4.5 to 1. */
export const faintTexts = `(() => {
  const channels = color => {
    const numbers = color.match(/[\\d.]+/g).map(Number)
    return color.startsWith('color(srgb') ? numbers.map((value, index) => (index < 3 ? value * 255 : value)) : numbers
  }
  const ground = channels(getComputedStyle(document.body).backgroundColor)
  const luminance = color => [0.2126, 0.7152, 0.0722].reduce((sum, share, index) => {
    const value = color[index] / 255
    return sum + share * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  }, 0)
  return [...document.querySelectorAll('svg text:not(.on-ours)')].flatMap(text => {
    const [r, g, b, alpha = 1] = channels(getComputedStyle(text).fill)
    const seen = [r, g, b].map((value, index) => value * alpha + ground[index] * (1 - alpha))
    const [light, dark] = [luminance(seen), luminance(ground)].sort((a, b) => b - a)
    return (light + 0.05) / (dark + 0.05) < 4.5 ? [text.textContent] : []
  })
})()`
