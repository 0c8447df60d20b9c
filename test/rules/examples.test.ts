import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { rules } from '../../src/rules/catalogue.js'
import { lint } from '../../src/rules/lint.js'
import { examplesOf } from '../../src/rules/pages.js'
import type { Problem, Rule } from '../../src/rules/rule.js'
import { toText } from '../../src/text/message.js'
import { applyEdits, type Edit } from '../../src/text/span.js'
import { readMarks } from './marks.js'
import { wholeBrief } from './whole-brief.js'

/** The problems of this rule alone. */
function check(rule: Rule, text: string, today: string): readonly Problem[] {
  const level = rule.isOptional ? rule.severity : undefined
  const settings = level === undefined ? {} : { rules: { [rule.id]: level } }
  return lint(parseBrief(text), { today, settings }).filter(problem => problem.rule === rule.id)
}

/** The text after the first fix of each problem, without fixes that overlap an earlier one. */
function fixAll(text: string, problems: readonly Problem[]): string {
  const edits: Edit[] = []
  for (const problem of problems) {
    const next = problem.fixes[0]?.edits ?? []
    const overlaps = next.some(({ span }) =>
      edits.some(edit => span.start < edit.span.end && edit.span.start < span.end),
    )
    if (!overlaps) edits.push(...next)
  }
  return applyEdits(text, edits)
}

const defaultToday = '2026-11-23'

for (const rule of rules) {
  describe(rule.id, () => {
    for (const [index, { bad, messages, fixed, good, today = defaultToday }] of examplesOf(
      rule.id,
    ).entries()) {
      const marked = readMarks(bad)
      const problems = () => check(rule, marked.text, today)

      it(`reports bad example ${index + 1} at the marks`, () => {
        const found = problems().map(({ span, message }) => ({
          text: marked.text.slice(span.start, span.end),
          ...span,
          message: toText(message),
        }))
        const expected = marked.spans.map((span, at) => ({
          text: marked.text.slice(span.start, span.end),
          ...span,
          message: messages[at],
        }))
        assert.deepEqual(found, expected)
      })
      it(`fixes bad example ${index + 1} as documented`, () => {
        const result = fixAll(marked.text, problems())
        assert.equal(result, fixed ?? marked.text)
        const left = check(rule, result, today)
        if (fixed !== undefined) assert.deepEqual(left.map(toLine), [])
      })
      it(`is silent on good example ${index + 1}`, () => {
        assert.deepEqual(check(rule, wholeBrief(good), today).map(toLine), [])
      })
      it(`has no error and no warning from any rule in good example ${index + 1}`, () => {
        const found = lint(parseBrief(wholeBrief(good)), { today })
        assert.deepEqual(
          found.filter(({ severity }) => severity === 'error' || severity === 'warning').map(toLine),
          [],
        )
      })
    }
  })
}

function toLine({ rule, severity, message }: Problem): string {
  return `${severity} ${rule}: ${toText(message)}`
}
