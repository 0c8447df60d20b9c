import assert from 'node:assert/strict'
import { type CodeAction, codeActions, editsOf } from '../../src/features/fix/code-actions.js'
import { rules } from '../../src/rules/catalogue.js'
import { applyEdits, type Edit, type Span } from '../../src/text/span.js'
import { judgeEdits, type Linted, lintText } from './judge-edits.js'
import { halfFilledTemplates, type NamedText, textsBelow, textsOfCases, textsOfRules } from './texts.js'

/** Set EVERY_FIX to try all texts, which takes minutes; SEED chooses another sample. */
const isAll = process.env.EVERY_FIX !== undefined
const seed = Number(process.env.SEED ?? 0)
const rulesOn = Object.fromEntries(
  rules.filter(({ isOptional }) => isOptional).map(({ id }) => [id, 'info' as const]),
)

describe(`every fix (seed ${seed}) cures its problem and makes none worse`, function () {
  this.timeout(isAll ? 1_200_000 : 120_000)

  it('in the examples', () => check(textsBelow('examples')))
  it('in the briefs of the tests', () => check(textsBelow('test/briefs')))
  it('in lines that end with \\r\\n', () =>
    check(textsBelow('examples').map(each => ({ ...each, text: each.text.replace(/\r?\n/g, '\r\n') }))))
  it('in what the rules warn of', () => check(sample(textsOfRules(), 3)))
  it('in the cases of the tests', () => check(sample(textsOfCases(), 40)))
  it('in templates that are half filled', () => check(sample(halfFilledTemplates(), 16)))
})

/** One of so many texts. */
function sample(texts: readonly NamedText[], step: number): readonly NamedText[] {
  return isAll ? texts : texts.filter((_, index) => index % step === seed % step)
}

function check(texts: readonly NamedText[]): void {
  assert.ok(texts.length > 0)
  assert.deepEqual(texts.flatMap(faultsIn), [])
}

/** What is wrong with the actions that are offered in a text. */
function faultsIn({ name, text, today }: NamedText): readonly string[] {
  const fileName = name.split('/').at(-1) ?? name
  const linted = lintText(text, { today, fileName, settings: { rules: rulesOn } })
  const seen = new Set<string>()
  return linted.problems.flatMap(({ span }) =>
    actionsAt(linted, span).flatMap(action => {
      const edits = editsOf(linted.brief, linted.options, action.effect)
      const key = JSON.stringify(edits)
      if (edits.length === 0 || seen.has(key)) return []
      seen.add(key)
      return judge(linted, action, edits, span).map(fault => `${name}: ${action.title}: ${fault}`)
    }),
  )
}

function actionsAt({ brief, problems, options }: Linted, { start }: Span): readonly CodeAction[] {
  return codeActions(brief, { problems, options }, { start, end: start })
}

function judge(
  linted: Linted,
  { title, problems }: CodeAction,
  edits: readonly Edit[],
  { start }: Span,
): readonly string[] {
  const faults = (problems.length === 0 ? [undefined] : problems).flatMap(problem =>
    judgeEdits(linted, edits, problem),
  )
  const again = lintText(applyEdits(linted.brief.text, edits), linted.options)
  const isOfferedAgain = actionsAt(again, { start, end: start }).some(
    action =>
      action.title === title &&
      JSON.stringify(editsOf(again.brief, again.options, action.effect)) === JSON.stringify(edits),
  )
  return isOfferedAgain ? [...faults, 'it is offered again'] : faults
}
