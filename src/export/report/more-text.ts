import type { Report } from './report.js'

/** `3 more in the brief`; undefined if nothing is left out. */
export function moreText({ more }: Report, count: number): string | undefined {
  return count > 0 ? more.replace('{0}', String(count)) : undefined
}
