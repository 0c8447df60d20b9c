import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { briefTemplate } from '../../src/brief/templates.js'
import { complete, mayComplete } from '../../src/features/complete/complete.js'
import type { Completion } from '../../src/features/complete/completion.js'
import { mayBeginSnippet } from '../../src/features/complete/word.js'
import { readGlossary } from '../../src/features/glossary.js'
import { toConventions } from '../../src/rules/configuration.js'
import { lint } from '../../src/rules/lint.js'
import { readConfiguration } from '../../src/rules/read-configuration.js'
import { inEnglish } from '../../src/text/message.js'

const glossary = readGlossary(
  JSON.parse(readFileSync(new URL('../../docs/glossary/en.json', import.meta.url), 'utf8')),
)
const today = '2026-11-23'

/** The completions at `<|>`. */
function read(marked: string, hasSnippets = false): readonly Completion[] {
  const offset = marked.indexOf('<|>')
  assert.notEqual(offset, -1)
  const brief = parseBrief(marked.replace('<|>', ''))
  const problems = lint(brief, { today })
  return complete(brief, offset, { today, problems, glossary, hasSnippets, t: inEnglish })
}

function labels(marked: string): readonly string[] {
  return read(marked).map(({ label }) => label)
}

/** The text after accepting the completion with that label. */
function accept(marked: string, label: string, hasSnippets = false): string {
  const found = read(marked, hasSnippets).find(completion => completion.label === label)
  assert.ok(found, `no "${label}", but ${labels(marked).join(', ')}`)
  const text = marked.replace('<|>', '')
  return text.slice(0, found.span.start) + found.newText + text.slice(found.span.end)
}

const limits = `## Walk-away point

- Opening: €468k per year
- Target: €455k per year
- Walk-away: €428k per year
`
const seller = `---\nrole: seller\nteam: [Lena, Tom]\n---\n\n${limits}\n`

describe('completion of headings', () => {
  const six = ['Context', 'Personality', 'Timeline', 'Scenarios', 'Walk-away point', 'Listening questions']
  const others = [
    'Issues',
    'Packages',
    'Concessions',
    'Offers',
    'Debrief',
    'Interests',
    'Team',
    'Sources',
    'Notes',
  ]
  const all = [...six, ...others].map(name => `## ${name}`)

  it('offers the sections that are missing', () => {
    assert.deepEqual(labels('# Vexa\n\n#<|>'), all)
    assert.deepEqual(labels('# Vexa\n\n## <|>'), all)
    assert.deepEqual(
      labels('## Our case\n\nText.\n\n##<|>\n\n## Timeline\n'),
      all.filter(name => name !== '## Context' && name !== '## Timeline'),
    )
  })

  it('offers no section for the first heading, which is the title', () => {
    assert.deepEqual(labels('#<|>'), [])
    assert.deepEqual(labels('---\nrole: seller\n---\n\n# <|>\n\n## Context\n'), [])
    assert.deepEqual(labels('##<|>').length, all.length)
  })

  it('writes the section with its gaps', () => {
    assert.match(
      accept('# Vexa\n\n##<|>\n', '## Timeline'),
      /^# Vexa\n\n## Timeline\n\n- \[ \] <YYYY-MM-DD>: /,
    )
    assert.match(accept('# Vexa\n\n##<|>\n', '## Timeline', true), /\n- \[ \] \$\{1:<YYYY-MM-DD>\}: /)
    assert.equal(
      accept('## Con<|>', '## Concessions'),
      '## Concessions\n\n| Step | Give | Get | Price after |\n| --- | --- | --- | --- |\n| <step> | <give> | <get> | <price after> |',
    )
  })

  it('writes a column for each issue into the packages', () =>
    assert.match(
      accept(
        '## Issues\n\n| Issue | Weight |\n| --- | --- |\n| Price (€) | 60 |\n| Term | 40 |\n\n##<|>\n',
        '## Packages',
      ),
      /\| Package \| Price \| Term \|\n\| --- \| --- \| --- \|\n\| <package> \| <price> \| <term> \|/,
    ))

  it('writes only the heading if text follows', () =>
    assert.equal(accept('##<|>\n\n- Subject: paper\n', '## Context'), '## Context\n\n- Subject: paper\n'))

  it('keeps the line endings', () =>
    assert.ok(!/[^\r]\n/.test(accept('# Vexa\r\n\r\n##<|>\r\n', '## Timeline'))))

  it('explains what belongs in the section', () =>
    assert.match(read('##<|>')[0]?.documentation ?? '', /^What it is about/))

  it('offers another scenario, and "no deal" if there is none', () => {
    assert.deepEqual(labels('## Scenarios\n\n###<|>\n'), ['### <what may happen>', '### No agreement'])
    const scenarios =
      '## Scenarios\n\n### A. They agree\n- Outcome: accept\n\n### B. Nothing\n- Outcome: walk away\n'
    assert.deepEqual(labels(`${scenarios}\n### <|>`), ['### C. <what may happen>'])
    assert.match(
      accept(`${scenarios}\n### <|>`, '### C. <what may happen>'),
      /\n### C\. <what may happen>\n- Trigger: <[^>]+>\n- Response/,
    )
    assert.deepEqual(labels('## Context\n\n###<|>'), [])
  })
})

describe('completion of keys', () => {
  it('offers those that are missing in the section', () => {
    assert.deepEqual(labels(`${seller}- <|>`), [
      'BATNA',
      'BATNA value',
      'Their walk-away (est.)',
      'Their BATNA (est.)',
      'Authority',
      'Their opening',
      'Their target (est.)',
      'Their BATNA value (est.)',
      'Red lines',
    ])
    assert.deepEqual(
      labels('---\nrole: buyer\ndeadline: 2026-12-31\n---\n\n## Context\n\n- Subject: paper\n- <|>\n').slice(
        0,
        6,
      ),
      ['Our interests', 'Their interests (est.)', 'History', 'Evidence', 'Counterparty', 'Currency'],
    )
  })

  it('writes the gaps of the template, with amounts in the unit of the other amounts', () => {
    assert.equal(
      accept('## Context\n\n- <|>', 'Our interests'),
      '## Context\n\n- Our interests: <what we need>, because <reason>',
    )
    assert.equal(
      accept(`${seller}- <|>`, 'Their walk-away (est.)'),
      `${seller}- Their walk-away (est.): €<amount> per year (source: <where from>)`,
    )
    assert.equal(
      accept('---\ncurrency: GBP\nunit: per week\n---\n\n## Limits\n\n* <|>', 'Target'),
      '---\ncurrency: GBP\nunit: per week\n---\n\n## Limits\n\n* Target: £<amount> per week',
    )
    assert.equal(
      accept('## Context\n\n- <|>', 'Our interests', true).split('- ')[1],
      `Our interests: \${1:<what we need>}, because \${2:<reason>}`,
    )
  })

  it('writes bold keys if the others are bold', () => {
    assert.equal(
      accept('## Context\n\n- **Subject:** paper\n- <|>', 'Role'),
      '## Context\n\n- **Subject:** paper\n- **Role:** ',
    )
    assert.equal(
      accept('## Context\n\n- **<|>', 'History'),
      '## Context\n\n- **History:** <what happened before>',
    )
  })

  it('continues with values if there are any', () => {
    const continues = (marked: string, key: string) =>
      read(marked).find(({ label }) => label === key)?.continues
    assert.equal(continues('## Context\n\n- <|>', 'Role'), true)
    assert.equal(continues('## Context\n\n- <|>', 'History'), false)
  })

  it('considers each scenario and person separately', () => {
    const scenario =
      '## Scenarios\n\n### A\n- Trigger: they ask\n- Outcome: accept\n\n### B\n- Outcome: walk away\n- <|>\n\n### C\n- Response: no\n'
    assert.deepEqual(labels(scenario), ['Trigger', 'Response', 'Probability'])
    assert.deepEqual(labels('## Personality\n\n- Ines Kroll, buyer\n  - Evidence: one\n- Tom\n  - <|>'), [
      'Evidence',
      'Approach',
    ])
    assert.deepEqual(labels('## Personality\n\n### Ines Kroll\n- Approach: one page\n- <|>'), ['Evidence'])
    assert.deepEqual(labels('## Scenarios\n\n- <|>'), [])
  })

  it('offers a person', () => {
    assert.deepEqual(labels('## Personality\n\n- <|>'), [
      '**<Name, role>** – decides <what, up to which amount>',
    ])
    assert.match(
      accept('## Personality\n\n- <|>', '**<Name, role>** – decides <what, up to which amount>'),
      /\n {2}- Approach: /,
    )
  })

  it('offers steps with their days, and a checkbox if the others have one', () => {
    assert.equal(
      accept('## Timeline\n\n- <|>', '2026-11-24 (Tue)'),
      '## Timeline\n\n- [ ] 2026-11-24 (Tue): <what happens> – owner: <who>',
    )
    assert.equal(
      accept('## Timeline\n\n- [ ] <|>', '2026-11-24 (Tue)'),
      '## Timeline\n\n- [ ] 2026-11-24 (Tue): <what happens> – owner: <who>',
    )
    assert.equal(
      accept('## Timeline\n\n- 1 December 2026: call\n- <|>', '24 November 2026'),
      '## Timeline\n\n- 1 December 2026: call\n- 24 November 2026: <what happens> – owner: <who>',
    )
    assert.ok(labels('## Timeline\n\n- <|>').includes('Deadline'))
    assert.ok(!labels('## Timeline\n\n- <|>').includes('Owner'))
    assert.ok(labels('## Timeline\n\n- 2026-12-01: call\n  - <|>').includes('Owner'))
    assert.ok(!labels('---\ndeadline: 2026-12-31\n---\n\n## Timeline\n\n- <|>').includes('Deadline'))
  })

  it('works below a paragraph, which the bullet turns into a heading for a moment', () =>
    assert.equal(labels('## Context\n\nA paragraph.\n- <|>')[0], 'Subject'))

  it('works while a key is typed, but not in a sentence', () => {
    assert.ok(labels('## Walk-away\n\n- bat<|>').includes('BATNA'))
    assert.deepEqual(labels('## Walk-away\n\n- Their <|>'), [
      'Their walk-away (est.)',
      'Their BATNA (est.)',
      'Their opening',
      'Their target (est.)',
      'Their BATNA value (est.)',
    ])
    assert.deepEqual(labels('## Walk-away\n\n- The <|>'), [])
    assert.deepEqual(labels('## Context\n\n- We met <|>'), [])
    assert.deepEqual(labels('## Context\n\nWe met <|>'), [])
  })

  it('uses the language of the brief', () => {
    const german = `---\nlanguage: de\n---\n\n## Ausstiegspunkt\n\n- Ziel: 455.000 € pro Jahr\n`
    assert.equal(
      accept(`${german}- <|>`, 'Eröffnung'),
      `${german}- Eröffnung: <Betrag> € pro Jahr, weil <Grund>`,
    )
    assert.deepEqual(labels(`${german}- Ausstiegspunkt: 428.000 € <|>`), ['pro Jahr'])
    assert.equal(
      labels(`${german}\n## Szenarien\n\n### A\n- Ergebnis: <|>`)[0],
      'annehmen bei 455.000 € pro Jahr',
    )
    assert.ok(labels(`${german}\n# T\n\n##<|>`).includes('## Zeitplan'))
  })

  it('offers nothing in other sections', () => {
    assert.deepEqual(labels('## Lunch\n\n- <|>'), [])
    assert.deepEqual(labels('## Listening questions\n\n1. <|>'), [])
    assert.deepEqual(labels('- <|>'), [])
  })
})

describe('completion of the words for parts', () => {
  const blank = briefTemplate()

  it('ranks a section above another one that is named by a synonym, whatever case is typed', () =>
    assert.deepEqual(
      read('# Vexa\n\ncont<|>\n').map(({ label, filterText }) => [label, filterText]),
      [
        ['## Context', 'context'],
        ['## Scenarios', 'contingency plan'],
      ],
    ))

  it('offers the sections and keys that a line begins to name', () => {
    assert.deepEqual(labels('# Vexa\n\nwalk<|>\n'), ['## Walk-away point'])
    assert.deepEqual(labels('# Vexa\n\nscen<|>\n'), ['## Scenarios'])
    assert.deepEqual(labels('# Vexa\n\nbatna<|>\n'), ['## Walk-away point'])
    assert.deepEqual(labels(`${limits}batna<|>\n`), ['BATNA', 'BATNA value'])
    assert.deepEqual(labels(`${blank}\nscen<|>\n`), ['Scenario'])
    assert.deepEqual(labels(`${blank}\nques<|>\n`), ['Listening questions'])
    assert.deepEqual(labels(`${blank}\nlisten<|>\n`), ['Listening questions'])
    assert.deepEqual(labels(`${blank}\npers<|>\n`), ['Person'])
    assert.deepEqual(labels('brief<|>'), ['brief'])
  })

  it('offers them in the language of the brief, and in that of the word before there is any', () => {
    const german = '---\nlanguage: de\n---\n\n# Verlängerung mit der Halden AG\n\n'
    assert.deepEqual(labels(`${german}auss<|>`), ['## Ausstiegspunkt'])
    assert.deepEqual(labels(`${german}szen<|>`), ['## Szenarien'])
    assert.deepEqual(labels('---\nlanguage: fr\n---\n\n# Bail\n\nscén<|>'), ['## Scénarios'])
    assert.deepEqual(labels('---\nlanguage: es\n---\n\n# Renta\n\nesce<|>'), ['## Escenarios'])
    assert.match(accept('Szen<|>', '## Szenarien'), /^## Szenarien\n\n### A\. <sie nehmen an>\n/)
  })

  it('offers nothing within a sentence, nor where a word names nothing', () => {
    for (const text of ['Walk with them<|>', '- walk<|>', '## walk<|>', 'Yesterday<|>', '> scen<|>', '<|>'])
      assert.deepEqual(
        labels(`# Vexa\n\n## Lunch\n\n${text}`).filter(label => label === 'Scenario'),
        [],
        text,
      )
    assert.deepEqual(labels('# Vexa\n\nThe scen<|>'), [])
    assert.deepEqual(labels('# Vexa\n\nYest<|>'), [])
    assert.deepEqual(labels('# Vexa\n\nscen<|> of the year'), [])
  })

  it('opens by itself from the fourth letter on', () => {
    assert.deepEqual(['sce', 'scen', '  walk', 'the scen', '- scen'].map(mayBeginSnippet), [
      false,
      true,
      true,
      false,
      false,
    ])
  })

  it('asks in the context for the other side, unless the brief names it', () => {
    assert.match(
      accept('# Vexa\n\ncont<|>', '## Context'),
      /\n\n- Counterparty: <who is on the other side>\n- Subject/,
    )
    assert.doesNotMatch(
      accept('---\ncounterparty: <customer>\n---\n\n# Vexa\n\ncont<|>', '## Context'),
      /- Counterparty/,
    )
  })

  it('takes currency and unit from the key facts', () => {
    const facts = '---\ncurrency: EUR\nunit: per year\n---\n\n# Vexa\n\n'
    assert.match(accept(`${facts}walk<|>`, '## Walk-away point'), /- Target: €<amount> per year\n/)
    assert.match(
      accept(`${facts}issu<|>`, '## Issues'),
      /\n\| Price \| € per year \| <weight> \| <opening> \|/,
    )
    assert.match(accept(`${facts}conc<|>`, '## Concessions'), /\| €<amount> per year \|$/)
    assert.equal(
      labels(`${facts}## Issues\n\n| Issue | Unit |\n| --- | --- |\n| Price | <unit<|>> |`)[0],
      '€ per year',
    )
  })

  for (const word of ['context', 'personality', 'timeline', 'scenarios', 'walk-away', 'listening', 'brief'])
    it(`writes no problem but gaps for "${word}"`, () => {
      const [first] = read(`${word}<|>`)
      const reported = lint(parseBrief(`${first?.newText}\n`), { today })
      const others = reported.filter(({ rule }) => rule !== 'brief/placeholder' && word !== 'brief')
      assert.deepEqual(
        others.map(({ rule }) => rule).filter(rule => !/section-missing|too-few/.test(rule)),
        [],
      )
      assert.ok(reported.length > 0)
    })
})

describe('completion of values', () => {
  it('offers roles, states and audiences', () => {
    assert.deepEqual(labels('## Context\n\n- Role: <|>').slice(0, 3), ['seller', 'buyer', 'vendor'])
    assert.deepEqual(labels('## Context\n\n- Status: <|>'), ['draft', 'ready', 'closed'])
    assert.ok(labels('## Context\n\n- Confidentiality: <|>').includes('TLP:AMBER+STRICT'))
  })

  it('offers currencies and units of the brief first', () => {
    const text = '## Limits\n\n- Target: CHF 20 per m² per month\n\n## Context\n\n'
    assert.deepEqual(labels(`${text}- Currency: <|>`), ['CHF', 'EUR', 'USD', 'GBP'])
    assert.deepEqual(labels(`${text}- Unit: <|>`), ['per m² per month', 'per year', 'per month'])
  })

  it('offers outcomes with the numbers of the brief', () => {
    assert.deepEqual(labels(`${seller}## Scenarios\n\n### A\n- Outcome: <|>`), [
      'accept at €455k per year',
      'accept at €428k per year',
      'counter at €468k per year',
      'hold at €455k per year',
      'walk away',
    ])
    assert.deepEqual(labels(`${seller}## Scenarios\n\n### A\n- Outcome: accept at <|>`).length, 2)
    assert.equal(labels('## Scenarios\n\n### A\n- Outcome: <|>')[0], 'accept at <amount>')
  })

  it('offers the probability that is left of 100%', () => {
    const text =
      '## Scenarios\n\n### A\n- Probability: 35%\n\n### B\n- Probability: <|>\n\n### C\n- Probability: 0.5\n'
    assert.deepEqual(labels(text), ['15%'])
    assert.deepEqual(labels('## Scenarios\n\n### A\n- Probability: <|>'), [])
  })

  it('offers owners after a team name for the key, whatever characters it has', () => {
    const text = `${seller}## Timeline\n\n- 2026-12-01: call – who (1): `
    const { configuration } = readConfiguration('{"keys": {"owner": ["who (1)", "(?"]}}')
    const brief = parseBrief(text, undefined, toConventions(configuration))
    const sources = { today, problems: [], glossary, hasSnippets: false, t: inEnglish }
    const found = complete(brief, text.length, sources).map(({ label }) => label)
    assert.deepEqual(found, ['Lena', 'Tom'])
  })

  it('offers people as owners, our team first', () => {
    const text = `${seller}## Personality\n\n- Ines Kroll, buyer\n\n## Timeline\n\n- [ ] 2026-12-01: letter – owner: Jonas\n`
    assert.deepEqual(labels(`${text}- [ ] 2026-12-02: call – owner: <|>`), [
      'Lena',
      'Tom',
      'Jonas',
      'Ines Kroll',
    ])
    assert.equal(
      accept(`${text}- [ ] 2026-12-02: call – owner: <who><|>`, 'Tom'),
      `${text}- [ ] 2026-12-02: call – owner: Tom`,
    )
    assert.equal(
      accept(`${text}- 2026-12-02: call – owner: <w<|>ho>`, 'Tom'),
      `${text}- 2026-12-02: call – owner: Tom`,
    )
  })

  it('offers who may agree', () =>
    assert.equal(labels(`${seller}- Authority: <|>`)[0], 'Lena up to <amount>; above that <who>'))

  it('offers the unit that an amount lacks', () => {
    assert.deepEqual(labels(`${seller}- BATNA value: €424k <|>`), ['per year'])
    assert.deepEqual(labels(`${seller}- BATNA value: €424k per year <|>`), [])
    assert.deepEqual(labels(`${seller}- BATNA value: <|>`), ['€<amount> per year'])
    assert.deepEqual(labels(`${seller}- BATNA: sell <|>`), [])
  })
})

describe('completion of gaps', () => {
  it('offers days for a gap that asks for a day, anywhere', () => {
    const step = (day: string) => `## Timeline\n\n- [ ] ${day}: call – owner: <who>\n`
    assert.equal(accept(step('<YYYY-MM-DD><|>'), '2026-11-24 (Tue)'), step('2026-11-24 (Tue)'))
    assert.equal(accept(step('<YYYY<|>-MM-DD>'), '2026-11-24 (Tue)'), step('2026-11-24 (Tue)'))
    assert.equal(labels('## Kontext\n\n- Vorgeschichte: seit <JJJJ-MM-TT, dem ersten Brief><|>').length, 11)
    assert.deepEqual(labels('## Context\n\n- History: since <YEAR><|>'), [])
  })

  it('offers people for a gap that asks for a person, and keeps the words beside it', () => {
    const line = (first: string, last: string) =>
      `${seller}- Authority: ${first} up to €1; above that ${last}\n`
    assert.equal(accept(line('<who><|>', '<who>'), 'Lena'), line('Lena', '<who>'))
    assert.equal(accept(line('Lena', '<who><|>'), 'Tom'), line('Lena', 'Tom'))
  })

  it('offers the numbers of the brief for an amount among other words', () => {
    const outcome = (amount: string) =>
      `${seller}## Scenarios\n\n### A\n- Outcome: accept at ${amount}, only with <what>\n`
    assert.deepEqual(labels(outcome('<amount><|>')), ['€455k per year', '€428k per year', '€468k per year'])
    assert.equal(accept(outcome('<amount><|>'), '€428k per year'), outcome('€428k per year'))
    assert.deepEqual(labels('## Scenarios\n\n### A\n- Outcome: accept at <amount><|>'), [])
    assert.deepEqual(labels(`${seller}- BATNA value: <amount><|>`), ['€<amount> per year'])
  })

  it('offers no second person on the line of a person', () =>
    assert.deepEqual(labels('## Personality\n\n- **<Name, agent>** – <how they are paid><|>'), []))

  it('does not offer "alone" as a person', () => {
    const text = '---\nteam: alone\n---\n\n## Timeline\n\n- 2026-12-01: call – owner: me\n'
    assert.deepEqual(labels(`${text}- 2026-12-02: letter – owner: <who><|>`), ['me'])
  })

  it('offers units in the language of the brief, including those of the header', () => {
    const german = '---\nlanguage: de\ncurrency: EUR\nunit: pro Jahr\n---\n\n'
    assert.deepEqual(labels(german.replace('pro Jahr', '<pro Jahr oder pro Monat><|>')), [
      'pro Jahr',
      'pro Monat',
    ])
    const issues = (header: string, unit: string) =>
      `${header}## Issues\n\n| Issue | Unit |\n| --- | --- |\n| X | ${unit} |`
    assert.deepEqual(labels(issues(german, '<Einheit><|>').replace('Unit', 'Einheit')), [
      '€ pro Jahr',
      'Tage',
      'Monate',
      '%',
    ])
    assert.deepEqual(labels(issues('---\ncurrency: EUR\nunit: per year\n---\n\n', '<unit><|>')), [
      '€ per year',
      'days',
      'months',
      '%',
    ])
    assert.deepEqual(labels(`${german}## Ausstiegspunkt\n\n- Ziel: <Betrag><|>`), ['<Betrag> € pro Jahr'])
  })
})

describe('completion of days', () => {
  it('offers today, the next working days and the deadline, with their distance from today', () => {
    const days = read('---\ndeadline: 2026-12-31\n---\n\n## Timeline\n\n- <|>').filter(
      ({ kind }) => kind === 'Event',
    )
    assert.deepEqual(
      days.map(({ label, detail }) => `${label} ${detail}`),
      [
        '2026-11-23 (Mon) today',
        '2026-11-24 (Tue) tomorrow',
        '2026-11-25 (Wed) in 2 days',
        '2026-11-26 (Thu) in 3 days',
        '2026-11-27 (Fri) in 4 days',
        '2026-11-30 (Mon) in 7 days',
        '2026-12-01 (Tue) in 8 days',
        '2026-12-02 (Wed) in 9 days',
        '2026-12-03 (Thu) in 10 days',
        '2026-12-04 (Fri) in 11 days',
        '2026-12-07 (Mon) in 14 days',
        '2026-12-31 (Thu) the deadline, in 38 days',
      ],
    )
  })

  it('respects the weekend and the date format of the brief', () => {
    const text = '---\nweekend: fri-sat\n---\n\n## Timeline\n\n- Tue 1 Dec 2026: call\n'
    assert.deepEqual(labels(`${text}- <|>`).slice(0, 6), [
      'Mon 23 Nov 2026',
      'Tue 24 Nov 2026',
      'Wed 25 Nov 2026',
      'Thu 26 Nov 2026',
      'Sun 29 Nov 2026',
      'Mon 30 Nov 2026',
    ])
    assert.equal(labels(`${text}- Deadline: <|>`)[1], 'Tue 24 Nov 2026')
  })

  it('offers today for the day of the update', () =>
    assert.deepEqual(labels('## Context\n\n- Updated: <|>'), ['2026-11-23']))
})

describe('completion of the front matter', () => {
  it('offers keys that are missing', () => {
    assert.deepEqual(labels('---\nrole: seller\n<|>\n---\n'), [
      'counterparty',
      'currency',
      'unit',
      'deadline',
      'language',
      'status',
      'updated',
      'confidentiality',
      'audience',
      'team',
      'weekend',
      'dateOrder',
    ])
    assert.equal(accept('---\ncur<|>\n---\n', 'currency'), '---\ncurrency: \n---\n')
    assert.equal(labels('---\nrole: seller\n<|>')[0], 'counterparty')
    assert.equal(accept('---\r\ncur<|>\r\n---\r\n', 'currency'), '---\r\ncurrency: \r\n---\r\n')
  })

  it('offers values', () => {
    assert.deepEqual(labels('---\nrole: <|>\n---\n').slice(0, 2), ['seller', 'buyer'])
    assert.deepEqual(labels('---\ndateOrder: <|>\n---\n'), ['dmy', 'mdy', 'ymd'])
    assert.equal(labels('---\ndeadline: <|>\n---\n')[0], '2026-11-23')
    assert.equal(accept('---\nrole: <seller or buyer><|>\n---\n', 'buyer'), '---\nrole: buyer\n---\n')
    assert.deepEqual(labels('---\nconstructor: <|>\n---\n'), [])
  })

  it('ends with it', () => {
    assert.deepEqual(labels('---\nrole: seller\n---\n<|>'), [])
    assert.deepEqual(labels('Text\n---\n<|>'), [])
  })
})

describe('completion in tables', () => {
  const issues = '## Issues\n\n| Issue | Weight |\n| --- | --- |\n| Price (€) | 60 |\n| Term | 40 |\n\n'

  it('offers the table of the section', () => {
    assert.equal(
      accept(`${issues}## Packages\n\n| <|>`, 'Package | Price | Term'),
      `${issues}## Packages\n\n| Package | Price | Term |\n| --- | --- | --- |\n| <package> | <price> | <term> |`,
    )
  })

  it('offers the table of alternatives among the limits, and that of what was reached in a debrief', () => {
    assert.equal(
      accept(
        '## Limits\n\n- Walk-away: €428k per year\n\n| <|>',
        'Alternative | Outcome | Chance | Cost | Value',
      ),
      '## Limits\n\n- Walk-away: €428k per year\n\n| Alternative | Outcome | Chance | Cost | Value |\n| --- | --- | --- | --- | --- |\n| <alternative> | €<amount> per year | <share in %> | €<amount> per year |  |',
    )
    assert.equal(
      accept('## Debrief\n\n| <|>', 'Issue | Opening | Target | Walk-away | Reached'),
      '## Debrief\n\n| Issue | Opening | Target | Walk-away | Reached |\n| --- | --- | --- | --- | --- |\n| <issue> | <opening> | <target> | <walk-away> | <reached> |',
    )
  })

  it('offers the issues that are missing in a table of packages', () => {
    assert.deepEqual(labels(`${issues}## Packages\n\n| Package | Price | <|>`), ['Term'])
    assert.equal(
      accept(`${issues}## Packages\n\n| Package | <|>`, 'Term'),
      `${issues}## Packages\n\n| Package | Term | `,
    )
    assert.deepEqual(
      labels(`${issues}## Packages\n\n| Issue | Package A |\n| --- | --- |\n| Price | 5 |\n| <|>`),
      ['Term'],
    )
  })

  it('offers days, owners, sides and outcomes, depending on the column', () => {
    const timeline = `${seller}## Timeline\n\n| Date | Milestone | Owner | Status |\n| --- | --- | --- | --- |\n`
    assert.equal(labels(`${timeline}| <|>`)[0], '2026-11-23 (Mon)')
    assert.deepEqual(labels(`${timeline}| 2026-12-01 | call | <|>`), ['Lena', 'Tom'])
    assert.deepEqual(labels(`${timeline}| 2026-12-01 | call | Tom | <|> |`), ['open', 'done'])
    assert.deepEqual(labels('## Offers\n\n| Date | Who | Price |\n|---|---|---|\n| 2026-11-02 | <|>'), [
      'us',
      'them',
    ])
    assert.deepEqual(labels(`${limits}\n## Issues\n\n| Issue | Unit |\n|---|---|\n| Price | <|>`), [
      '€ per year',
      'days',
      'months',
      '%',
    ])
    assert.ok(
      labels(`${limits}\n## Scenarios\n\n| Scenario | Result |\n|---|---|\n| A | <|>`).includes('walk away'),
    )
  })

  it('offers nothing elsewhere', () => assert.deepEqual(labels('## Notes\n\n| <|>'), []))
})

describe('completion of rules in comments', () => {
  it('offers the rules, those with problems below first', () => {
    const found = read('## Notes\n\n<!-- negotiation ignore <|> -->\nTODO\n')
    assert.equal(found[0]?.label, 'brief/placeholder')
    assert.match(found[0]?.documentation ?? '', /^Fill every gap/)
    assert.ok(found.length > 50)
  })

  it('writes a gap for the reason if the comment is not closed', () => {
    const label = 'question/leading'
    const closed = '<!-- negotiation ignore question/leading: <the reason> -->'
    assert.equal(accept('<!-- negotiation ignore <|>', label), closed)
    assert.equal(accept('<!-- negotiation ignore que<|>>', label), closed)
    assert.equal(
      accept('<!-- negotiation ignore question/<|> -->', label),
      '<!-- negotiation ignore question/leading -->',
    )
    assert.equal(
      accept('<!-- negotiation hint question/why, <|>: so -->', label),
      '<!-- negotiation hint question/why, question/leading: so -->',
    )
  })

  it('offers the levels', () =>
    assert.deepEqual(labels('<!-- negotiation <|> -->'), ['ignore', 'error', 'warning', 'info', 'hint']))

  it('offers nothing in the reason or in other comments', () => {
    assert.deepEqual(labels('<!-- negotiation ignore question/why: <|> -->'), [])
    assert.deepEqual(labels('<!-- Role: <|> -->'), [])
    assert.deepEqual(labels('## Context\n\n<!--\n- <|>\n-->'), [])
  })
})

describe('completion', () => {
  it('is silent in code and quotes', () => {
    assert.deepEqual(labels('## Context\n\n```\n- <|>\n```\n'), [])
    assert.deepEqual(labels('## Context\n\n~~~md\n```\n- <|>\n'), [])
    assert.deepEqual(labels('## Context\n\n> - <|>'), [])
    assert.deepEqual(labels('## Context\n\n- Role: `se<|>`'), [])
    assert.deepEqual(labels('# T\n\n```\n<!-- negotiation ignore <|> -->\n```\n'), [])
    assert.equal(labels('## Context\n\n```\ncode\n```\n\n- <|>')[0], 'Subject')
  })

  it('replaces only text of the cursor line, anywhere in a brief', () => {
    const text = readFileSync(
      new URL('../../examples/halden-renewal.negotiation.md', import.meta.url),
      'utf8',
    )
    const brief = parseBrief(text)
    let count = 0
    for (let offset = 0; offset <= text.length; offset++) {
      const found = complete(brief, offset, {
        today,
        problems: [],
        glossary,
        hasSnippets: true,
        t: inEnglish,
      })
      for (const { span, newText } of found) {
        assert.ok(
          span.start <= offset && offset <= span.end && !text.slice(span.start, span.end).includes('\n'),
        )
        assert.ok(newText !== '')
        count++
      }
    }
    assert.ok(count > 100)
  })

  it('is rejected early on most lines of prose', () => {
    const check = (before: string, expected: boolean) => assert.equal(mayComplete(before), expected, before)
    for (const before of [
      '#',
      '## ',
      '- ',
      '  * [ ] ',
      '- Their ',
      '1. ',
      '| a | ',
      'role: ',
      '- Outcome: accept at ',
    ])
      check(before, true)
    check('- [ ] 2026-12-01 (Tue): first meeting, listen only – owner: ', true)
    for (const before of ['', 'We met ', '- We met the two of them again ', 'a # b ', 'x | y '])
      check(before, false)
    check('- History: they came and went, and nobody knew why it was so ', false)
  })

  it('has a glossary entry for every key', () => {
    const names = new Set(read('## Context\n\n- <|>').map(({ documentation }) => documentation))
    assert.ok(!names.has(undefined))
  })
})
