import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma'
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate'
import { briefGrammar } from '../../src/features/grammar.js'

/** The parts of the markdown grammar that matter to the injection: bullets and comments. */
const markdown = {
  scopeName: 'text.html.markdown',
  patterns: [
    { begin: '^(```)', end: '^(```)', name: 'markup.fenced_code.block.markdown' },
    { begin: '<!--', end: '-->', name: 'comment.block.html' },
    {
      begin: String.raw`(^|\G)\s*([-*+])\s`,
      while: String.raw`(^|\G)(\s{2,})`,
      name: 'markup.list.unnumbered.markdown',
      patterns: [{ begin: String.raw`\*\*`, end: String.raw`\*\*`, name: 'markup.bold.markdown' }],
    },
  ],
}

async function loadGrammar() {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'))
  await loadWASM(Uint8Array.from(wasm).buffer)
  const injection = briefGrammar(['<customer> <Einheit>'])
  const grammars = new Map([markdown, injection].map(grammar => [grammar.scopeName, JSON.stringify(grammar)]))
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => new OnigScanner(patterns),
      createOnigString: text => new OnigString(text),
    }),
    loadGrammar: async scope => parseRawGrammar(grammars.get(scope) ?? '', `${scope}.json`),
    getInjections: scope => (scope === markdown.scopeName ? [injection.scopeName] : []),
  })
  const grammar = await registry.loadGrammar(markdown.scopeName)
  assert.ok(grammar)
  return grammar
}

describe('the grammar', () => {
  let grammar: Awaited<ReturnType<typeof loadGrammar>>
  before(async () => {
    grammar = await loadGrammar()
  })

  /** The marked pieces of a line as `text: scope`. */
  function check(lines: string, expected: readonly string[]): void {
    let stack = INITIAL
    const found: string[] = []
    for (const line of lines.split('\n')) {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, stack)
      stack = ruleStack
      for (const { startIndex, endIndex, scopes } of tokens) {
        const scope = scopes.findLast(name => name.endsWith('.negotiation'))
        if (scope !== undefined) found.push(`${line.slice(startIndex, endIndex)}: ${scope}`)
      }
    }
    assert.deepEqual(found, expected)
  }

  const key = 'entity.name.tag.key.negotiation'

  it('highlights keys of briefs', () => {
    check('- Walk-away: €95k', [`Walk-away: ${key}`])
    check('* **BATNA value:** €90k', [`BATNA value: ${key}`])
    check('- **Their walk-away** (est.): €90k', [
      `Their walk-away: ${key}`,
      '(est.): comment.estimate.negotiation',
    ])
    check('- a\n  - red lines: none', [`red lines: ${key}`])
  })

  it('highlights suppression comments', () =>
    check('<!-- negotiation ignore question/leading, a/b: why -->', [
      '<!-- : comment.block.html.negotiation',
      'negotiation ignore: keyword.control.ignore.negotiation',
      ' : comment.block.html.negotiation',
      'question/leading, a/b: variable.other.rule.negotiation',
      ': why -->: comment.block.html.negotiation',
    ]))

  it('highlights the gaps of templates before anything else is known of the brief', () => {
    const gap = 'comment.gap.negotiation'
    check('- Evidence: <a price, an index> (source: <where from>)', [
      `<a price, an index>: ${gap}`,
      `<where from>: ${gap}`,
    ])
    check('# Renewal of <what we deliver>', [`<what we deliver>: ${gap}`])
    check('| Preis | <Einheit> | <…> |', [`<Einheit>: ${gap}`, `<…>: ${gap}`])
    check('by <customer>', [`<customer>: ${gap}`])
  })

  it('leaves HTML alone', () => {
    for (const text of [
      '<br />',
      '<img src="a.png" alt="b">',
      '<div>',
      '<a href=x>link</a>',
      '<name>',
      '1 < 2, 3 > 2',
    ])
      check(text, [])
  })

  it('leaves other markdown alone', () => {
    check('- Owner: Lena', [])
    check('- Target: production', [])
    check('- We will walk away: it is late', [])
    check('Walk-away: no bullet', [])
    check('- Walk-away without colon', [])
    check('```\n- Walk-away: 5\n```', [])
    check('<!-- prettier-ignore -->', [])
    check('Founded 1990 (est.) in Ulm', [])
  })
})
