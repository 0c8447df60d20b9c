import assert from 'node:assert/strict'
import { interfaceLanguages, readBundle } from '../../scripts/interface-texts.js'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { readRuleTexts, translateProblem } from '../../src/features/rule-texts.js'
import { rules } from '../../src/rules/catalogue.js'
import { lint } from '../../src/rules/lint.js'
import type { Problem } from '../../src/rules/rule.js'

const german = readRuleTexts(readBundle('l10n/bundle.l10n.de.json'))

describe('texts of rules in another language', () => {
  const cases: readonly (readonly [text: string, translated: string])[] = [
    ['The section "Context" is missing', 'Der Abschnitt „Context“ fehlt'],
    ['"target" is still open', '„target“ ist noch offen'],
    ['The scenario has no trigger and no response', 'Das Szenario hat keinen Auslöser und keine Reaktion'],
    ['Add trigger and response', 'Auslöser und Reaktion ergänzen'],
    ['Add 2027', '2027 ergänzen'],
    [
      '"€4k" is our walk-away for "Price"; whoever hears it need not offer more',
      '„€4k“ ist unser Ausstiegspunkt für „Price“; wer das hört, muss nicht mehr bieten',
    ],
    ['"2026-12-15" is a Tuesday and not "Mon"', '„2026-12-15“ ist ein Dienstag und nicht „Mon“'],
    [
      'Their walk-away is "€4k" here and "€5k" in another place',
      'Der Ausstiegspunkt der Gegenseite ist hier „€4k“ und an anderer Stelle „€5k“',
    ],
    ['"a "b" c" is still open', '„a "b" c“ ist noch offen'],
    ['"$1 {0}" is still open', '„$1 {0}“ ist noch offen'],
    ['What no rule says', 'What no rule says'],
    ['', ''],
  ]
  for (const [text, translated] of cases) it(text, () => assert.equal(german(text), translated))

  it('are those of a whole problem', () => {
    const span = { start: 0, end: 1 }
    const problem: Problem = {
      rule: 'x/y',
      severity: 'info',
      message: 'Nothing else',
      span,
      related: [{ span, message: 'The deadline' }],
      fixes: [{ title: 'Delete the line', edits: [] }],
    }
    const { related, fixes } = translateProblem(problem, german)
    assert.deepEqual([related[0]?.message, fixes[0]?.title], ['Die Frist', 'Die Zeile löschen'])
  })
})

/** Of the problems that a rule finds in its own examples, what is not the user's own. */
function textsOf({ message, related, fixes }: Problem): readonly string[] {
  const others = related.map(({ message }) => message).filter(text => !/^"[^"]*"$|: /.test(text))
  return [message, ...others, ...fixes.map(({ title }) => title)]
}

describe('the texts of all examples', () => {
  const texts = new Set(
    rules.flatMap(rule =>
      rule.examples.flatMap(({ bad, today = '2026-11-23' }) =>
        lint(parseBrief(bad.replace(/[«»]/g, '')), {
          today,
          settings: { rules: { [rule.id]: rule.severity } },
        })
          .filter(problem => problem.rule === rule.id)
          .flatMap(textsOf),
      ),
    ),
  )
  for (const language of interfaceLanguages)
    it(`are translated into ${language}`, () => {
      const bundle = readBundle(`l10n/bundle.l10n.${language}.json`)
      const translate = readRuleTexts(bundle)
      const untranslated = [...texts].filter(
        text => translate(text) === text && bundle[`rule/${text}`] === undefined,
      )
      assert.deepEqual(untranslated, [])
    })
})
