import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { lint } from '../../src/rules/lint.js'
import { toText } from '../../src/text/message.js'

const today = '2026-11-29'

function problemsOf(text: string): readonly string[] {
  return lint(parseBrief(text), { today }).map(
    ({ rule, severity, message }) => `${severity} ${rule}: ${toText(message)}`,
  )
}

/** What is said to be missing, in the names of the sections. */
function missingIn(text: string): readonly string[] {
  return problemsOf(text).flatMap(
    problem => /section-missing: The section "(.*)" is missing/.exec(problem)?.[1] ?? [],
  )
}

const parts = {
  context: '## Context\n\n- Our interests: cover the paper cost\n- Their interests: a stable price\n',
  personality: '## Personality\n\n- **Ines Kroll** – decides, in October she cut off two decks\n',
  timeline: '## Timeline\n\n- 2026-12-03: first meeting\n- 2026-12-10: second meeting\n',
  scenarios: '## Scenarios\n\n### A. They accept\n\n- Outcome: accept at €50k\n',
  walkAway: '## Walk-away point\n\n- Walk-away: €48k per year\n',
  questions: '## Listening questions\n\n1. What has changed since May?\n',
}

/** A brief with `text` in place of one of its parts. */
function without(part: keyof typeof parts, text = ''): string {
  return Object.entries({ ...parts, [part]: text })
    .map(([, section]) => section)
    .join('\n')
}

describe('a part of a brief', () => {
  const names: readonly (readonly [keyof typeof parts, string])[] = [
    ['context', 'Context'],
    ['personality', 'Personality'],
    ['timeline', 'Timeline'],
    ['scenarios', 'Scenarios'],
    ['walkAway', 'Walk-away point'],
    ['questions', 'Listening questions'],
  ]
  for (const [part, name] of names)
    it(`is missing if nothing could be it: ${name}`, () => assert.deepEqual(missingIn(without(part)), [name]))

  it('is missing with an error only for the walk-away point of a brief that is ready', () => {
    const ready = (part: keyof typeof parts) => problemsOf(`---\nstatus: ready\n---\n\n${without(part)}`)
    assert.ok(
      ready('walkAway').includes('error brief/section-missing: The section "Walk-away point" is missing'),
    )
    assert.ok(ready('timeline').includes('warning brief/section-missing: The section "Timeline" is missing'))
    assert.ok(!problemsOf(without('walkAway')).some(problem => problem.startsWith('error')))
  })

  const elsewhere: readonly (readonly [keyof typeof parts, string])[] = [
    ['questions', '## Auf den Weg\n\n- Was hat sich seit Mai geändert?\n- Wer unterschreibt?\n'],
    ['questions', '## À demander\n\nQu’est-ce qui compte pour vous ? Qui décide ?\n'],
    ['questions', '## For the drive\n\n| Topic | Ask |\n| --- | --- |\n| Growth | What is planned? |\n'],
    ['timeline', '## Kalenderblatt\n\n- 03.12.2026: Gespräch\n- 10.12.2026: zweites Gespräch\n'],
    [
      'timeline',
      '## El viaje\n\n| Día | Paso |\n| --- | --- |\n| 3 de diciembre de 2026 | visita |\n| 10 de diciembre de 2026 | firma |\n',
    ],
    ['timeline', '**They arrive:** 3 December 2026\n**They want an answer by:** 11 December 2026\n'],
    ['walkAway', '## Notes\n\n- Red lines: no house brand, 60 days\n'],
    ['walkAway', '## Numbers\n\nOur walk-away is £1.98 a bottle.\n'],
    [
      'personality',
      '## The two in the car\n\nImogen talks and Daniel counts. She signs up to a sum by herself, and what lies above goes to their bank.\n',
    ],
    [
      'scenarios',
      '## Comment cela peut finir\n\nS’ils prennent tout, on signe le jour même. Sinon on garde la moitié pour les marchés et on rappelle Hollis.\n',
    ],
    [
      'context',
      '## Worum es geht\n\nDas Hotel fragt nach einem Angebot über drei Jahre. Wir verlieren Geld mit der Abholung am Sonntag und verdienen am großen Haus.\n',
    ],
  ]
  for (const [part, text] of elsewhere)
    it(`is there under any heading: ${text.slice(0, 40)}`, () => {
      const brief = without(part, text)
      // Whoever uses all the other names of ours would use this one too.
      const isFree = ['context', 'personality', 'scenarios'].includes(part)
      assert.deepEqual(
        missingIn(isFree ? brief.replace('## Listening questions', '## Auf dem Zettel') : brief),
        [],
      )
    })
})

describe('a note', () => {
  it('that has fewer than three parts gets one info on its first line', () => {
    const text = `Kühlwagen\n\n${parts.walkAway}\n${parts.timeline}`
    const found = lint(parseBrief(text), { today }).filter(({ rule }) => rule === 'brief/section-missing')
    assert.deepEqual(
      found.map(({ severity, message, span }) => [
        severity,
        toText(message),
        text.slice(span.start, span.end),
      ]),
      [['info', 'Of the six parts of a brief, this note has "Timeline" and "Walk-away point"', 'Kühlwagen']],
    )
  })

  const empty = [
    '',
    '# Notes\n',
    'Call Ines on Friday.\n',
    '# Halden\n\n- TODO\n- Price: €5\n',
    '\n\n---\n\n## Ideas\n',
  ]
  for (const text of empty)
    it(`that says nothing yet has no report: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(problemsOf(text), [])
      assert.ok(parseBrief(text).facts.isEmpty)
    })
  it('with a known section or front matter is not empty', () => {
    for (const text of ['## Walk-away point\n', '---\nrole: buyer\n---\n'])
      assert.ok(!parseBrief(text).facts.isEmpty)
  })
})

describe('a form', () => {
  const fields = (words: readonly string[], blank: string) =>
    words.map(word => `- ${word}: ${blank}`).join('\n')
  const forms: readonly (readonly [text: string, message: string])[] = [
    [
      `# Salary talk\n\nFill this in before you go.\n\n## Target\n\n${fields(['Job', 'Target', 'Walk-away', 'Manager', 'Date'], '[Fill in: e.g., $120,000]')}\n`,
      'A form: 5 of 5 fields are open',
    ],
    [
      `# Verhandlungsbogen\n\n## Rahmen\n\n${fields(['Kunde', 'Ansprechpartner', 'Frist', 'Anlass', 'Betrag'], '____________')}\n- Stand: erstes Gespräch geführt\n`,
      'A form: 5 of 6 fields are open',
    ],
    [
      '# Fiche de préparation\n\n## Positions\n\n| Point | Nous | Eux |\n| --- | --- | --- |\n| Prix | | |\n| Délai | | |\n| Paiement | 30 jours | |\n',
      'A form: 5 of 6 fields are open',
    ],
    [
      '# Ficha de negociación para el equipo de compras de la empresa\n\nEmpresa: {Empresa}\nFecha: DD/MM/AAAA\nPrecio: pendiente\nPlazo: por definir\nFirma: ______\n\nEsta ficha se rellena antes de cada reunión con un proveedor nuevo y se guarda en la carpeta.\n',
      'A form: 5 of 5 fields are open',
    ],
    [
      '## Walk-away point\n\n- Opening: TBA\n- Target: to be confirmed\n- Walk-away: £___\n- BATNA:\n- BATNA value: $[X]\n',
      'A form: 5 of 5 fields are open',
    ],
  ]
  for (const [text, message] of forms)
    it(`has one report: ${text.slice(2, 30).trim()}`, () =>
      assert.deepEqual(problemsOf(text), [`hint brief/form: ${message}`]))

  it('that is said to be ready is a brief with gaps', () => {
    const found = problemsOf(`---\nstatus: ready\n---\n\n${forms[0]?.[0]}`)
    assert.ok(found.filter(problem => problem.startsWith('warning brief/placeholder')).length > 3)
  })
  it('that is filled in is none', () => {
    const text = without(
      'walkAway',
      '## Walk-away point\n\n- Opening: [amount]\n- Target: €43k\n- Walk-away: €47k\n',
    )
    assert.ok(!problemsOf(text).some(problem => problem.includes('brief/form')))
  })
})

describe('a key with a blank', () => {
  const blanks = [
    '[Fill in: e.g., $120,000]',
    '£___',
    'TBA',
    'to be confirmed',
    'tbd by Lena',
    '{amount}',
    '',
    'noch offen',
  ]
  for (const blank of blanks)
    it(`is a gap and not missing: ${JSON.stringify(blank)}`, () => {
      const text = without(
        'walkAway',
        `## Walk-away point\n\n- Opening: €40k\n- Target: €43k\n- Walk-away: ${blank}\n`,
      )
      const found = problemsOf(text).filter(problem =>
        /placeholder|no-value|limit-order|conflict/.test(problem),
      )
      assert.equal(found.length, 1)
      assert.match(found[0] ?? '', /^warning brief\/placeholder: /)
      assert.deepEqual(
        parseBrief(text).facts.positions.flatMap(({ name, value }) =>
          name === 'walkAway' && value ? [value] : [],
        ),
        [],
      )
    })
})

describe('a section of which nothing is read', () => {
  const bodies: readonly (readonly [string, string])[] = [
    ['a quotation', '> They want a stable price\n> and we need the volume\n'],
    ['code', '```\nprice = 48\n```\n'],
    ['indented code', '    price = 48\n'],
    ['a picture', '![the floor plan](plan-2.png)\n'],
  ]
  for (const [name, body] of bodies)
    it(`is not called empty: ${name}`, () => {
      for (const part of ['context', 'timeline', 'scenarios', 'walkAway', 'questions'] as const) {
        const [heading = ''] = parts[part].split('\n')
        const problems = problemsOf(without(part, `${heading}\n\n${body}`))
        assert.deepEqual(
          problems.filter(problem => /is empty|no-value/.test(problem)),
          [],
        )
      }
    })

  it('is empty with nothing but a comment or a rule', () => {
    for (const body of ['<!-- later -->\n', '---\n', ''])
      assert.ok(
        problemsOf(without('context', `## Context\n\n${body}`)).some(problem => problem.includes('is empty')),
        body,
      )
  })
})
