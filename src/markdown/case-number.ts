import { anyPlan } from '../language/any-language.js'

const blank = String.raw`[^\S\r\n]`
const count = String.raw`(?:[a-z]|\d{1,2})`
const named = `${anyPlan('caseNames')}${blank}{1,2}${count}`
const start = String.raw`^${blank}{0,9}(?:(${named}${blank}{0,4}[.):–—-])|\(?${count}[.)])${blank}+(?=\S)`

/** The number of a case at the start of a text, `Scenario 2:` or `(b)`; its group is set if it says that it is a case. */
export const caseNumber = new RegExp(start, 'iu')

/** The same at the start of each line. */
export const caseNumbers = new RegExp(start, 'gimu')

/** The start of a line that begins with the letter or the name of a case. */
export const lineOfCase = new RegExp(String.raw`\n${blank}{0,8}(?:${named}|\(?[a-z])[.):]\s`, 'iu')

/** Whether a line tells what may come, `Case B: they ask for more`. */
export function isCaseLine(text: string): boolean {
  return caseLine.test(text)
}

const caseLine = new RegExp(String.raw`^[^\p{L}]{0,8}${named}[.):–—-]?\s`, 'iu')

/** `No deal` of `C. No deal` and of `Case 3 – No deal`. */
export function withoutCaseNumber(text: string): string {
  return text.replace(leadingNumber, '')
}

const leadingNumber = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:${anyPlan('caseNames')}${blank})?${count}[.):–—-]\s*`,
  'iu',
)
