import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { readRole } from '../../src/brief/facts/role.js'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { briefTemplate, milestoneTemplate, scenarioTemplate } from '../../src/brief/templates.js'
import { deriveTemplate, knownColumns } from '../../src/features/briefs/derive-template.js'
import { english } from '../../src/language/vocabulary.js'

const derive = (text: string) => deriveTemplate(parseBrief(text))

const examples = ['examples', 'test/briefs/good', 'test/briefs/crlf', 'test/briefs/languages'].flatMap(
  folder => {
    const url = new URL(`../../${folder}/`, import.meta.url)
    return readdirSync(url).map(name => ({ name, text: readFileSync(new URL(name, url), 'utf8') }))
  },
)

describe('a template derived from a brief', () => {
  it('keeps headings, keys, lists and tables', () =>
    assert.equal(
      derive(
        [
          '---\ncounterparty: Vexa\nrole: seller\nlanguage: en\nmemo: Sam\n---',
          '# Vexa renewal 2027',
          '## 2. 🎯 The Limits (internal)',
          '- **Our plan B value (est.):** €54k per year',
          '- Target — €60k\n- Sam: ask him\n- Nothing else',
          '## Who they are',
          'They come in pairs.',
          '- Ines Kroll, head of procurement\n  - Evidence: in October she left\n  - likes cake',
          '## Schedule',
          '- [x] 2026-11-20 (Fri): mandate – owner: Petra',
          '## Issues',
          '| Issue | Their weight (est.) | Halden |\n| --- | ---: | --- |\n| Price | 40 | |',
          '## Vexa secrets',
          '### Packages',
        ].join('\n\n'),
      ),
      `${[
        '---\ncounterparty: <counterparty>\nrole: seller\nlanguage: en\n---',
        '# <What is negotiated with whom>',
        '## Limits',
        '- Our plan B value (est.): <amount>',
        '- Target: <amount>\n- <…>\n- <…>',
        '## Who they are',
        '<…>',
        '- **<Name, role>** – decides <what, up to which amount>\n  - Evidence: <what they said or did, and when>\n  - <…>',
        '## Schedule',
        '- [ ] <YYYY-MM-DD>: <what happens> – owner: <who>',
        '## Issues',
        '| Issue | Their weight (est.) | <…> |\n| --- | ---: | --- |\n| <issue> | <their weight> | |',
        '## <…>',
        '### Packages',
      ].join('\n\n')}\n`,
    ))

  it('keeps the spelling of names in other languages', () =>
    assert.equal(
      derive(
        [
          '---\nlanguage: de\n---\n',
          '## Verhandlungspunkte\n',
          '| Verhandlungspunkt | Eröffnung | Ihr Gewicht (gesch.) |\n| --- | --- | --- |\n| Preis | 338.000 € | 40 |\n',
          '## Ausstiegspunkt\n',
          '- Eröffnung: 338.000 €',
        ].join('\n'),
      ),
      [
        '---\nlanguage: de\n---\n',
        '## Verhandlungspunkte\n',
        '| Verhandlungspunkt | Eröffnung | Ihr Gewicht (gesch.) |\n| --- | --- | --- |\n| <verhandlungspunkt> | <eröffnung> | <ihr gewicht> |\n',
        '## Ausstiegspunkt\n',
        '- Eröffnung: <Betrag>, weil <Grund>\n',
      ].join('\n'),
    ))

  it('is empty for an empty brief', () => assert.equal(derive(''), ''))

  it('begins after a byte order mark', () =>
    assert.equal(
      derive('\uFEFF## Context\n\n- Subject: lorries\n'),
      derive('## Context\n\n- Subject: rent\n'),
    ))

  it('is the same with other line endings, and when derived from itself', () => {
    for (const { text } of examples.slice(0, 4)) {
      const derived = derive(text)
      assert.equal(derive(text.replace(/\n/g, '\r\n')), derived)
      assert.equal(derive(derived), derived)
    }
  }).timeout(20_000)

  const known = wordsOf(
    english.languages
      .flatMap(vocabulary => [
        briefTemplate(vocabulary),
        milestoneTemplate(vocabulary),
        scenarioTemplate(vocabulary),
        ...[...Object.values(vocabulary.sections), ...Object.values(vocabulary.keys)].flatMap(
          ({ name, aliases }) => [name, ...aliases],
        ),
      ])
      .concat([...knownColumns], 'our my what language de')
      .join(' '),
  )

  for (const { name, text } of examples)
    it(`of ${name} has no amount, no date and no words other than known names`, () => {
      const derived = derive(text)
      assert.ok(derived.length > 500)
      const others = [...wordsOf(derived)].filter(word => !known.has(word) && readRole(word) === undefined)
      assert.deepEqual(others, [])
      assert.doesNotMatch(derived.replace(/^\d+\. /gm, ''), /\d/)
    })

  it('contains no part of a secret, wherever that is', () => {
    const secrets = [
      'Qzxwoldt',
      'qzxwoldt 987654',
      '€987,654',
      '- Qzxwoldt: 987654\n',
      '(987654)',
      '### Qzxwoldt\n',
      '| Qzxwoldt |',
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...examples),
        fc.nat(),
        fc.constantFrom(...secrets),
        ({ text }, at, secret) => {
          const offset = at % text.length
          assert.doesNotMatch(derive(text.slice(0, offset) + secret + text.slice(offset)), /qzxwoldt|987/i)
        },
      ),
      { numRuns: 60 },
    )
  }).timeout(20_000)
})

function wordsOf(text: string): Set<string> {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return new Set(plain.match(/\p{L}+/gu) ?? [])
}
