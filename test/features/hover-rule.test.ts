import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { hoverRule } from '../../src/features/hover/rule.js'
import { rules } from '../../src/rules/catalogue.js'
import { type LintOptions, lint } from '../../src/rules/lint.js'

/** The hover at `<|>`, with the commands of its links but without their arguments. */
function read(marked: string, layers: Partial<LintOptions> = {}): string | undefined {
  return readWhole(marked, layers)?.replace(/command:(?:[a-zA-Z]+\.)+([a-zA-Z]+)\?[^)]*/g, '$1')
}

function readWhole(marked: string, layers: Partial<LintOptions> = {}): string | undefined {
  const offset = marked.indexOf('<|>')
  const brief = parseBrief(marked.replace('<|>', ''))
  const options = { today: '2026-11-23', mustBeReady: true, ...layers }
  const uris = { briefUri: 'file:///b.negotiation.md', fileUri: 'file:///.negotiation-brief.json' }
  return hoverRule(brief, offset, { problems: lint(brief, options), options, ...uris })?.markdown
}

const gap = '## Notes\n\nAsk T<|>ODO.\n'
const summary = '**Fill every gap: TODO, TBD, `<name>`, `[date]`, `{{…}}`, `____` and `???`.**'
const missing = rules.find(({ id }) => id === 'brief/section-missing')
const page = '[About this rule](explainRule) · `brief/placeholder`'

describe('the hover of a problem', () => {
  it('explains the rule and says that the level is the default', () =>
    assert.equal(read(gap), `${summary}\n\nwarning, by default · ${page}`))

  it('names the settings', () =>
    assert.equal(
      read(gap, { settings: { rules: { 'brief/*': 'error' } } }),
      `${summary}\n\nerror, [from your settings](openSettings) · ${page}`,
    ))

  it('names the configuration file, which wins over the settings', () =>
    assert.equal(
      read(gap, {
        settings: { rules: { 'brief/*': 'error' } },
        file: { rules: { 'brief/placeholder': 'hint' } },
      }),
      `${summary}\n\nhint, [from .negotiation-brief.json](goTo) · ${page}`,
    ))

  it('names the line of the comment, which wins over the file', () =>
    assert.equal(
      read('# Brief\n\n## Notes\n\nText.\n\n<!-- negotiation info brief/placeholder: so -->\nT<|>ODO\n', {
        file: { rules: { 'brief/placeholder': 'hint' } },
      }),
      `${summary}\n\ninfo, [from the comment in line 7](goTo) · ${page}`,
    ))

  it('names no comment for a level that the rule made milder', () =>
    assert.equal(
      read('## Notes\n\n<!-- negotiation info brief/placeholder: so -->\nAsk <w<|>ho>.\n', {
        mustBeReady: false,
      }),
      `${summary}\n\nhint, by default · ${page}`,
    ))

  it('names the nearest of several comments', () =>
    assert.match(
      read(
        '<!-- negotiation error brief/*: a -->\n\n# Brief\n\n## Notes\n\nText.\n\n<!-- negotiation info brief/placeholder: so -->\nT<|>ODO\n',
      ) ?? '',
      /\ninfo, \[from the comment in line 9\]/,
    ))

  it('links to the page of the rule by its id', () =>
    assert.ok(
      readWhole(gap)?.includes('(command:negotiationBrief.explainRule?%5B%22brief%2Fplaceholder%22%5D)'),
    ))

  it('explains each rule once', () =>
    assert.equal(
      read('# B<|>rief\n\n## Context\n\n- Status: ready\n')
        ?.split('\n\n---\n\n')
        .find(part => part.includes('brief/section-missing')),
      `**${missing?.summary}**\n\nerror, by default · warning, by default · [About this rule](explainRule) · \`brief/section-missing\``,
    ))

  it('is silent elsewhere', () => assert.equal(read('## Notes\n\nA<|>sk TODO.\n'), undefined))
})

describe('the hover of a rule in a comment', () => {
  it('explains the rule', () =>
    assert.equal(
      read('## Notes\n\nText.\n\n<!-- negotiation ignore question/why, brief/place<|>holder: so -->\nTODO\n'),
      `${summary}\n\n${page}`,
    ))

  it('explains all rules of a group', () =>
    assert.match(
      read('## Notes\n\n<!-- negotiation ignore suppr<|>ession/*: so -->\n') ?? '',
      /^(?:- \*\*.*\*\* · `suppression\/[a-z-]+`\n?){3}$/,
    ))

  it('is silent about words that are not rules', () =>
    assert.ok(
      !read('## Notes\n\nText.\n\n<!-- negotiation ignore que<|>stion/whi: so -->\nText\n')?.includes(
        'question/',
      ),
    ))
})
