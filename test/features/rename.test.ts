import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { findRenamable, rename } from '../../src/features/rename/rename.js'
import { applyEdits } from '../../src/text/span.js'

/** The text after renaming the symbol at `<|>`, or the error. */
function read(marked: string, name: string): string | undefined {
  const offset = marked.indexOf('<|>')
  const text = marked.replace('<|>', '')
  const renaming = rename(parseBrief(text), offset, name)
  if (renaming === undefined) return undefined
  return 'error' in renaming ? renaming.error : applyEdits(text, renaming.edits)
}

/** What would be renamed at `<|>`, with the initial text of the input box if that differs. */
function readBox(marked: string): string | undefined {
  const offset = marked.indexOf('<|>')
  const text = marked.replace('<|>', '')
  const found = findRenamable(parseBrief(text), offset)
  if (found === undefined) return undefined
  const { span, placeholder } = found
  const marks = `${text.slice(0, span.start)}«${text.slice(span.start, span.end)}»${text.slice(span.end)}`
  const line = marks.split('\n').find(line => line.includes('«')) ?? ''
  return line.includes(`«${placeholder}»`) ? line : `${line} (${placeholder})`
}

const people = '## Personality\n\n- **Ines Kroll, head of procurement** – decides\n- Tom Adler: stock\n'
const timeline = (line: string) => `${people}\n## Timeline\n\n- 2026-12-03: ${line}\n`
const issues =
  '## Issues\n\n| Issue | Unit | Weight | Opening |\n| --- | --- | --- | --- |\n| Rent (base) | € | 60 | 9 |\n| **Fit-out** | € | 40 | 9 |\n'
const packages = '\n## Packages\n\n| Package | Rent | Fit-out |\n| --- | --- | --- |\n| A | 7 | 8 |\n'

describe('rename', () => {
  describe('of a person', () => {
    const cases: readonly (readonly [what: string, marked: string, name: string, expected: string])[] = [
      [
        'changes the full name and each part of it',
        timeline('call <|>Ines Kroll; Kroll answers by Friday – owner: Ines'),
        'Anna Bauer',
        timeline('call Anna Bauer; Bauer answers by Friday – owner: Anna').replace(
          'Ines Kroll',
          'Anna Bauer',
        ),
      ],
      [
        'changes one part of it everywhere',
        timeline('call Ines Kroll – owner: In<|>es'),
        'Agnes',
        timeline('call Agnes Kroll – owner: Agnes').replace('Ines', 'Agnes'),
      ],
      [
        'keeps possessives and titles',
        timeline("Ms Kroll's deck, <|>Ines’s number, Kroll' note"),
        'Agnes',
        timeline("Ms Kroll's deck, Agnes’s number, Kroll' note").replace('Ines', 'Agnes'),
      ],
      [
        'changes handles, in lower case and joined as they were',
        timeline('@ines.kroll and @ines meet <|>Ines Kroll, not @inesse'),
        'Anna Bauer',
        timeline('@anna.bauer and @anna meet Anna Bauer, not @inesse').replace('Ines Kroll', 'Anna Bauer'),
      ],
      [
        'begins at a handle',
        timeline('call – @ki<|>m, and Kim again, then @kim').replace('Tom Adler', 'Kim Berg'),
        'Jo',
        timeline('call – @jo, and Jo again, then @jo').replace('Tom Adler', 'Jo Berg'),
      ],
      [
        'changes whole words only',
        timeline('<|>Tom, Tomate, Custom, Tom-Tom, Anna-Tom, Tom_1, tom, Tom’s, Tom-owned'),
        'Max',
        timeline('Max, Tomate, Custom, Tom-Tom, Anna-Tom, Tom_1, tom, Max’s, Max-owned').replace(
          'Tom',
          'Max',
        ),
      ],
      [
        'knows names with a hyphen',
        timeline('<|>Anne-Marie Kroll, Anne-Marie').replace('Ines', 'Anne-Marie'),
        'Eva-Lotte Berg',
        timeline('Eva-Lotte Berg, Eva-Lotte').replace('Ines Kroll', 'Eva-Lotte Berg'),
      ],
      [
        'leaves others who share a part of the name',
        timeline('with Peter Kroll and Ines Bauer, then with <|>Ines Kroll'),
        'Anna Berg',
        timeline('with Peter Kroll and Ines Bauer, then with Anna Berg').replace('Ines Kroll', 'Anna Berg'),
      ],
      [
        'leaves code, quotes, links and comments',
        `${people}\n## Notes\n\n<|>Ines \`Ines\` "Ines said" [Ines](Ines.md) ~~Ines~~\n\n> Ines\n\n<!-- Ines -->\n\n\`\`\`\nInes\n\`\`\`\n`,
        'Eva',
        `${people.replace('Ines', 'Eva')}\n## Notes\n\nEva \`Ines\` "Ines said" [Eva](Ines.md) ~~Ines~~\n\n> Ines\n\n<!-- Ines -->\n\n\`\`\`\nInes\n\`\`\`\n`,
      ],
      [
        'keeps markup within the name',
        timeline('call <|>Ines Kroll, **Ines** Kroll'),
        'Anna Bauer',
        timeline('call Anna Bauer, **Anna** Bauer').replace('Ines Kroll', 'Anna Bauer'),
      ],
      [
        'gives a longer name to the whole and what fits to the parts',
        timeline('<|>Ines Kroll, Ines, Kroll'),
        'Anna Maria Bauer',
        timeline('Anna Maria Bauer, Anna, Bauer').replace('Ines Kroll', 'Anna Maria Bauer'),
      ],
      [
        'gives a single name to every part',
        timeline('<|>Ines Kroll, Ines, Kroll'),
        'Anna',
        timeline('Anna, Anna, Anna').replace('Ines Kroll', 'Anna'),
      ],
      [
        'reaches owners of whom nothing is said, done steps, and the team',
        '---\nteam: [Lena, Jonas]\n---\n\n## Timeline\n\n- [x] 2026-12-03: mandate – owner: Le<|>na\n\n| Date | Milestone | Owner |\n| --- | --- | --- |\n| 2026-12-05 | call | Lena |\n\n## Walk-away point\n\n- Authority: Lena up to €5k\n',
        'Maria',
        '---\nteam: [Maria, Jonas]\n---\n\n## Timeline\n\n- [x] 2026-12-03: mandate – owner: Maria\n\n| Date | Milestone | Owner |\n| --- | --- | --- |\n| 2026-12-05 | call | Maria |\n\n## Walk-away point\n\n- Authority: Maria up to €5k\n',
      ],
      [
        'works with other line endings, emoji and a byte order mark',
        `\uFEFF${timeline('🎯 <|>Ines Kroll').replace(/\n/g, '\r\n')}`,
        'Anna Bauer',
        `\uFEFF${timeline('🎯 Ines Kroll').replace(/\n/g, '\r\n').replaceAll('Ines Kroll', 'Anna Bauer')}`,
      ],
      [
        'keeps links to the heading of the person',
        '## Personality\n\n### Ines<|> Kroll\n\nDecides. See [there](#ines-kroll).\n\n[a]: #ines-kroll\n',
        'Anna Bauer',
        '## Personality\n\n### Anna Bauer\n\nDecides. See [there](#anna-bauer).\n\n[a]: #anna-bauer\n',
      ],
      [
        'takes in German a capitalised word beside a name for what it is',
        `---\nlanguage: de\n---\n\n${timeline('<|>Kroll Montag anrufen')}`,
        'Bauer',
        `---\nlanguage: de\n---\n\n${timeline('Bauer Montag anrufen').replace('Kroll', 'Bauer')}`,
      ],
    ]
    for (const [what, marked, name, expected] of cases)
      it(what, () => assert.equal(read(marked, name), expected))

    it('does nothing if the name is ambiguous', () =>
      assert.equal(read(timeline('call T<|>om').replace('Ines Kroll', 'Tom Berg'), 'Max'), undefined))

    it('keeps a word that is only a handle', () =>
      assert.equal(
        read('## Timeline\n\n- 2026-12-03: sales figures – @sa<|>les\n', 'retail'),
        '## Timeline\n\n- 2026-12-03: sales figures – @retail\n',
      ))
  })

  describe('of the counterparty', () => {
    const brief = (name: string, rest: string) =>
      `---\ncounterparty: ${name}\n---\n\n# ${rest}\n\n## Context\n\n- History: ${rest}\n`

    it('changes the full name, the one without legal form and the first word', () =>
      assert.equal(
        read(brief('Halden<|> Retail GmbH', 'Halden Retail, Halden’s order, Halden Street'), 'Nord Kauf AG'),
        brief('Nord Kauf AG', 'Nord Kauf, Nord’s order, Halden Street'),
      ))
    it('also starts at the short form', () =>
      assert.equal(
        read(
          brief('Halden Retail GmbH', 'x').replace('History: x', 'History: <|>Halden Retail asks'),
          'Nordkauf',
        ),
        brief('Nordkauf GmbH', 'x').replace('History: x', 'History: Nordkauf asks'),
      ))
    it('adds quotes if the front matter needs them', () =>
      assert.equal(read(brief('Hal<|>den', 'Halden'), 'Nord: Kauf'), brief('"Nord: Kauf"', 'Nord: Kauf')))
    it('does not double quotes', () =>
      assert.equal(read(brief('"Hal<|>den"', 'Halden'), 'Nord: Kauf'), brief('"Nord: Kauf"', 'Nord: Kauf')))
    it('also renames one in the Context', () =>
      assert.equal(
        read('## Context\n\n- Counterparty: Halden\n- History: Hal<|>den asks\n', 'Nord'),
        '## Context\n\n- Counterparty: Nord\n- History: Nord asks\n',
      ))
  })

  describe('of an issue', () => {
    it('changes its row, package tables and offer logs, not the unit in brackets', () => {
      const offers =
        '\n## Offers\n\n| Date | Who | Rent | Note |\n| --- | --- | --- | --- |\n| 2026-12-01 | us | 9 | rent |\n'
      const expected = `${issues}${packages}${offers}`.replaceAll('Rent', 'Base rent')
      assert.equal(read(`${issues}${packages.replace('Rent', 'R<|>ent')}${offers}`, 'Base rent'), expected)
    })
    it('keeps the markup around it', () =>
      assert.equal(
        read(`${issues.replace('Fit-out', 'Fit<|>-out')}${packages}`, 'Works'),
        `${issues}${packages}`.replaceAll('Fit-out', 'Works'),
      ))
    it('works if the issues are the rows of the packages', () => {
      const columns = '\n## Packages\n\n| Issue | Package A |\n| --- | --- |\n| rent | 7 |\n'
      assert.equal(
        read(`${issues.replace('Rent', '<|>Rent')}${columns}`, 'Base'),
        `${issues}${columns}`.replace('Rent', 'Base').replace('| rent', '| Base'),
      )
    })
  })

  describe('refuses', () => {
    const inTable = `${issues.replace('Rent', 'R<|>ent')}${packages}`
    const team = '---\nteam: [Le<|>na, Jonas]\n---\n'
    const cases: readonly (readonly [what: string, marked: string, name: string, expected: string])[] = [
      ['an empty name', inTable, '  ', 'A name needs a letter or a number'],
      ['several lines', inTable, 'a\nb', 'A name has to fit on one line'],
      ['a pipe in a table', inTable, 'a|b', 'A name in a table cannot contain "|"'],
      ['the name of another issue', inTable, 'fit-out', 'There is already an issue "Fit-out"'],
      [
        'what would end an entry of a list',
        team,
        'Berg, Lena',
        'In the key facts a name cannot contain quotes, commas, colons or brackets',
      ],
    ]
    for (const [what, marked, name, expected] of cases)
      it(what, () => assert.equal(read(marked, name), expected))
    it('no pipe outside tables', () => assert.match(read(timeline('<|>Ines'), 'A|B') ?? '', /owner|A\|B/))
  })

  describe('offers', () => {
    const cases: readonly (readonly [what: string, marked: string, expected: string | undefined])[] = [
      ['the full name', timeline('call Ines Kr<|>oll'), '- 2026-12-03: call «Ines Kroll»'],
      ['a part of it', timeline('call Kr<|>oll'), '- 2026-12-03: call «Kroll»'],
      ['a name at its end', timeline('call Kroll<|>.'), '- 2026-12-03: call «Kroll».'],
      ['a handle with the name', timeline('call @in<|>es'), '- 2026-12-03: call @«ines» (Ines)'],
      [
        'the name of an issue without its unit',
        issues.replace('Rent', 'Re<|>nt'),
        '| «Rent» (base) | € | 60 | 9 |',
      ],
      ['nothing elsewhere', timeline('ca<|>ll Ines'), undefined],
      ['nothing for a number', issues.replace('60', '6<|>0'), undefined],
      ['nothing in the heading of a section', `## Personality<|>\n\n- Ines Kroll\n`, undefined],
      ['nothing in other headings, which the editor renames', `# Call In<|>es\n\n${people}`, undefined],
      ['nothing in a link', `${people}\n[a](Ines<|>.md)\n`, undefined],
      ['nothing in code', `${people}\n\`In<|>es\`\n`, undefined],
      ['nothing in an empty text', '<|>', undefined],
    ]
    for (const [what, marked, expected] of cases) it(what, () => assert.equal(readBox(marked), expected))
  })

  it('changes nothing but names, from any mention', () => {
    const file = new URL('../../examples/halden-renewal.negotiation.md', import.meta.url)
    const brief = parseBrief(readFileSync(file, 'utf8'))
    const seen = new Set<string>()
    for (let offset = 0; offset <= brief.text.length; offset += 29) {
      const { placeholder = '' } = findRenamable(brief, offset) ?? {}
      if (placeholder === '' || seen.has(placeholder)) continue
      seen.add(placeholder)
      const renaming = rename(brief, offset, 'Zoe')
      assert.ok(renaming && 'edits' in renaming)
      const renamed = parseBrief(applyEdits(brief.text, renaming.edits))
      assert.equal(renamed.sections.length, brief.sections.length, placeholder)
      assert.equal(renamed.facts.people.length, brief.facts.people.length, placeholder)
      assert.equal(renamed.facts.milestones.length, brief.facts.milestones.length, placeholder)
    }
    assert.ok(seen.size > 5, [...seen].join())
  })
})

describe('rename finds a name in any spelling', () => {
  const person = (name: string) => `## Personality\n\n- **${name}, head of procurement** – decides\n`
  const both: readonly (readonly [string, string])[] = [
    ["Sean O'Neil", 'Sean O’Neil'],
    ['Sean O’Neil', "Sean O'Neil"],
    ['Chiara D’Amico', 'Chiara Dʼ\u0041mico'],
    ['Andr\u00e9 Roux', 'Andre\u0301 Roux'],
    ['Andre\u0301 Roux', 'Andr\u00e9 Roux'],
    ['J\u00f6rg M\u00fcller', 'Jo\u0308rg Mu\u0308ller'],
    ['Bego\u00f1a Ibarra', 'Begon\u0303a Ibarra'],
  ]
  for (const [introduced, mentioned] of both)
    it(`${introduced} and ${mentioned}`, () =>
      assert.equal(
        read(`${person(`<|>${introduced}`)}\n## Timeline\n\n- 2026-12-03: call ${mentioned}\n`, 'Anna Bauer'),
        `${person('Anna Bauer')}\n## Timeline\n\n- 2026-12-03: call Anna Bauer\n`,
      ))

  it('but not a name that only begins alike', () =>
    assert.equal(
      read(`${person('<|>Andre Roux')}\n## Timeline\n\n- 2026-12-03: call Andre\u0301\n`, 'Anna Bauer'),
      `${person('Anna Bauer')}\n## Timeline\n\n- 2026-12-03: call Andre\u0301\n`,
    ))
})
