import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { lint } from '../../src/rules/lint.js'
import { toText } from '../../src/text/message.js'
import { applyEdits } from '../../src/text/span.js'

/** The text after each fix of a rule, by the title of the fix. */
function fixesOf(rule: string, text: string): Readonly<Record<string, string>> {
  const problems = lint(parseBrief(text), { today: '2026-11-23' }).filter(problem => problem.rule === rule)
  return Object.fromEntries(
    problems.flatMap(({ fixes }) =>
      fixes.map(({ title, edits }) => [toText(title), applyEdits(text, edits)]),
    ),
  )
}

describe('a scenario without agreement', () => {
  const outcomeWith = (batna: string) => {
    const text = `## Scenarios\n\n### They accept\n- Outcome: accept at €50k\n\n## Walk-away point\n\n- BATNA: ${batna}\n`
    const fixed = fixesOf('scenario/no-no-deal', text)['Add a scenario without a deal'] ?? ''
    return /- Outcome: (walk away.*)/.exec(fixed)?.[1]
  }
  for (const batna of ['move line 3 to Nordkauf', 'we will hire two people', 'File the claim in March.'])
    it(`takes over the BATNA "${batna}"`, () =>
      assert.equal(outcomeWith(batna), `walk away, then ${batna.replace(/\.$/, '')}`))
  for (const batna of [
    'none',
    'they will come back in the end',
    'hopefully the owner changes his mind',
    'we would be stuck',
    'nothing much, to be honest',
    'no idea yet',
    '€42k per year',
    'Canal Street (quoted €42k per year)',
    'it would be a disaster for us, and everybody here knows it, so we have to sign',
  ])
    it(`has a gap instead of the BATNA "${batna}"`, () =>
      assert.equal(outcomeWith(batna), 'walk away, then <what we do without a deal>'))
})

describe('a scenario without agreement in other languages', () => {
  const frames = {
    de: ['Szenarien', 'Sie nehmen an\n- Ergebnis: annehmen bei 50.000 €', 'Ausstiegspunkt'],
    fr: ['Scénarios', 'Ils acceptent\n- Résultat : accepter à 50 000 €', 'Point de rupture'],
    es: ['Escenarios', 'Aceptan\n- Resultado: aceptar a 50.000 €', 'Punto de retirada'],
  }
  const fixWith = (language: keyof typeof frames, batna: string) => {
    const [scenarios, first, limits] = frames[language]
    const text = `---\nlanguage: ${language}\n---\n\n## ${scenarios}\n\n### ${first}\n\n## ${limits}\n\n- BATNA: ${batna}\n`
    return fixesOf('scenario/no-no-deal', text)['Add a scenario without a deal'] ?? ''
  }
  const acts = {
    de: ['zu Nordkauf wechseln', 'Angebot von Nordkauf annehmen (47.000 €)', 'selbst bauen, ab Mai'],
    fr: ['passer chez Verdier en avril', 'attendre le prochain appel d’offres', 'vendre au voisin'],
    es: ['pasarnos a Norte en abril', 'esperar a la próxima licitación', 'hacerlo nosotros'],
  }
  const hopes = {
    de: [
      'keine, wir sind auf sie angewiesen',
      'wir wären aufgeschmissen',
      'noch keine Idee',
      'hoffentlich gibt er nach',
      'sie müssen nachgeben',
      'hoffen, dass er nachgibt',
    ],
    fr: [
      'aucune, nous dépendons d’eux',
      'nous serions coincés',
      'pas encore d’idée',
      'il finira par céder',
      'convaincre Dupré',
      'ce serait un désastre',
    ],
    es: [
      'ninguna, dependemos de ellos',
      'estaríamos atascados',
      'todavía ninguna idea',
      'acabarán cediendo',
      'convencer a Ruiz',
      'sería un desastre',
    ],
  }
  for (const language of ['de', 'fr', 'es'] as const) {
    for (const batna of acts[language])
      it(`takes over "${batna}"`, () =>
        assert.match(fixWith(language, batna), new RegExp(`, \\p{L}+ ${batna.replace(/[()]/g, '.')}\n`, 'u')))
    for (const batna of hopes[language])
      it(`has a gap instead of "${batna}"`, () =>
        assert.match(
          fixWith(language, batna),
          /: (?:abbrechen, dann|se retirer, puis|retirarse, luego) <.*>\n/,
        ))
  }
})

describe('scenarios that are added', () => {
  const check = (text: string, line: string) => {
    const fixed = fixesOf('scenario/no-no-deal', text)['Add a scenario without a deal'] ?? ''
    assert.ok(fixed.includes(line), fixed)
    assert.deepEqual(fixesOf('scenario/no-no-deal', fixed), {})
    const others = Object.entries(fixesOf('scenario/too-few', text))
    assert.ok(others.length === 1)
    for (const [, more] of others) assert.deepEqual(fixesOf('scenario/too-few', more), {})
  }
  const named = (head: string, marks = '') =>
    ['They sign', 'They wait']
      .map(
        name =>
          `${head.replace('X', name)}\n${marks}- Trigger: silence\n${marks}- Outcome: counter with March\n`,
      )
      .join('\n')
  it('are headings like the others deeper down', () =>
    check(
      `## Plan\n\n### Scenarios\n\n${named('#### X')}\n## Timeline\n- 2027-02-01: meeting\n`,
      '\n\n#### No agreement\n- Trigger',
    ))
  it('are one deeper than the heading above told ones', () =>
    check(
      '### Scenarios\n\n- They sign: accept at £14k\n- They wait: offer March\n\n### Timeline\n',
      '\n\n#### No agreement\n- Trigger',
    ))
  it('are items below the deepest heading', () =>
    check(
      '###### Scenarios\n\n- They sign: accept at £14k\n- They wait: offer March\n',
      '\n- No agreement\n  - Trigger',
    ))
  it('are bold like the others', () =>
    check(`### Scenarios\n\n${named('**X**\n')}\n### Timeline\n`, '\n\n**No agreement**\n\n- Trigger'))
  it('end in a colon like the others', () =>
    check(`**What if**\n\n${named('X:')}`, '\n\nNo agreement:\n- Trigger'))
  it('are items with parts like the others', () =>
    check(`What if\n\n${named('- X', '  ').replace('\n\n', '\n')}`, '\n- No agreement\n  - Trigger'))
  it('have the next number', () =>
    check(
      `## What if\n\n${named('1. X', '   ').replace('\n\n1.', '\n2.')}\n## Timeline\n`,
      '\n3. No agreement\n   - Trigger',
    ))
  it('have parts below lines that stand alone, in German', () =>
    check(
      `Szenarien\n\n${named('X').replaceAll('Trigger', 'Auslöser').replaceAll('Outcome', 'Ergebnis')}`,
      '\n- Keine Einigung\n  - Auslöser',
    ))
  it('are items in an empty section below a bold line', () => {
    const text = '**Scenarios**\n\n**Timeline**\n- 2027-02-01: meeting\n- 2027-02-08: signature\n'
    const fixed = fixesOf('brief/section-thin', text)['Add what belongs here'] ?? ''
    assert.ok(fixed.includes('\n- C. No agreement\n  - Trigger'), fixed)
    assert.deepEqual(fixesOf('brief/section-thin', fixed), {})
  })
  it('are deeper headings in an empty section deeper down', () => {
    const text = '## Plan\n\n### Scenarios\n\n### Timeline\n- 2027-02-01: meeting\n- 2027-02-08: signature\n'
    const fixed = fixesOf('brief/section-thin', text)['Add what belongs here'] ?? ''
    assert.ok(fixed.includes('\n#### C. No agreement\n- Trigger'), fixed)
    assert.deepEqual(fixesOf('brief/section-thin', fixed), {})
  })
})

describe('a scenario without agreement below a heading that is none of markdown', () => {
  const check = (text: string, line: string) => {
    const fixed = fixesOf('scenario/no-no-deal', text)['Add a scenario without a deal'] ?? ''
    assert.ok(fixed.includes(line), fixed)
    assert.deepEqual(fixesOf('scenario/no-no-deal', fixed), {})
  }
  const gap = 'No agreement: walk away, then <what we do without a deal>'
  it('is an item below a line that stands alone', () =>
    check('What they might say\n- "No wine": accept at £28\n- "The barn": accept at £30\n', `\n- ${gap}\n`))
  it('is an item below a bold line', () =>
    check('**Scenarios**\n\n- They accept: sign at €50k\n- They wait: call in March\n', `\n- ${gap}\n`))
  it('is an item below a line in capitals', () =>
    check('SCENARIOS\n\n- They accept: sign at €50k\n- They wait: call in March\n', `\n- ${gap}\n`))
  it('is an item below a boxed line', () =>
    check('=== Scenarios ===\n\n- They accept: sign at €50k\n- They wait: call in March\n', `\n- ${gap}\n`))
  it('takes over the BATNA in German', () =>
    check(
      '**Szenarien**\n\n- Sie nehmen an: unterschreiben bei 50.000 €\n- Sie warten: im März anrufen\n\n**Ausstieg**\n\n- BATNA: zu Nordkauf wechseln\n',
      ', dann zu Nordkauf wechseln\n',
    ))
})

describe('probabilities that do not add up', () => {
  const chancesAfter = (...chances: readonly string[]) => {
    const scenarios = chances.map((chance, index) => `### ${index + 1}\n- Probability: ${chance}\n`)
    const fixes = fixesOf('scenario/probability-sum', `## Scenarios\n\n${scenarios.join('\n')}`)
    return Object.fromEntries(
      Object.entries(fixes).map(([title, text]) => [
        title,
        [...text.matchAll(/Probability: (.*)/g)].map(([, chance]) => chance),
      ]),
    )
  }
  it('ask for the last again, and say to what they would be scaled', () => {
    assert.deepEqual(chancesAfter('70%', '50%'), {
      'Leave "50%" open': ['70%', '<share in %>'],
      'Scale all by their shares: 58%, 42%': ['58%', '42%'],
    })
    assert.deepEqual(chancesAfter('0.5', '0,6'), {
      'Leave "0,6" open': ['0.5', '<share in %>'],
      'Scale all by their shares: 45%, 55%': ['0.45', '0,55'],
    })
  })
  it('are not scaled where one is a range', () =>
    assert.deepEqual(Object.keys(chancesAfter('50–60%', '70%')), ['Leave "70%" open']))
})

describe('a date without a year', () => {
  const cases = [
    ['Fri 12/18', 'Fri 12/18/2026'],
    ['12 December', '12 December 2026'],
    ['Dec 15', 'Dec 15, 2026'],
  ] as const
  for (const [written, expected] of cases)
    it(`"${written}" becomes "${expected}"`, () =>
      assert.equal(
        fixesOf('date/year-missing', `## Timeline\n\n- ${written}: board meets\n`)['Add 2026'],
        `## Timeline\n\n- ${expected}: board meets\n`,
      ))
  it('has none added where the weekday is that of another year', () =>
    assert.deepEqual(fixesOf('date/year-missing', '## Timeline\n\n- Mon 15 Dec: visit\n'), {}))
})

describe('a step after the deadline', () => {
  const fixes = (deadline: string, steps: string, rest = '') =>
    fixesOf('timeline/after-deadline', `---\ndeadline: ${deadline}\n${rest}---\n\n## Timeline\n\n${steps}`)
  const titles = (deadline: string, steps: string, rest = '') => Object.keys(fixes(deadline, steps, rest))
  const step = '- 2027-01-05: signature\n'

  it('moves to the deadline', () => {
    assert.deepEqual(titles('2026-12-18', step), [
      'Move the deadline to 2027-01-05',
      'Move the step to the deadline',
    ])
    assert.match(fixes('2026-12-18', step)['Move the step to the deadline'] ?? '', /- 2026-12-18: signature/)
  })
  it('moves to the Friday before a deadline on a Sunday', () =>
    assert.match(fixes('2026-12-20', step)['Move the step to 2026-12-18'] ?? '', /- 2026-12-18: signature/))
  it('moves to the Friday before a deadline on a Saturday, with its weekday', () =>
    assert.match(
      fixes('2026-12-19', '- 2027-01-05 (Tue): signature\n')['Move the step to 2026-12-18'] ?? '',
      /- 2026-12-18 \(Fri\): signature/,
    ))
  it('stays on a Sunday where Friday and Saturday are the weekend', () =>
    assert.ok(titles('2026-12-20', step, 'weekend: fri-sat\n').includes('Move the step to the deadline')))
  it('moves to the Thursday before a Saturday there', () =>
    assert.ok(titles('2026-12-19', step, 'weekend: fri-sat\n').includes('Move the step to 2026-12-17')))
  it('does not move before a step that comes first', () =>
    assert.deepEqual(titles('2026-12-10', `- 2026-12-14: kick-off of the works\n${step}`), [
      'Move the deadline to 2027-01-05',
    ]))
  it('moves the deadline to the Monday after a step on a Sunday', () =>
    assert.match(
      fixes('2026-12-18', '- 2027-01-10: signature\n')['Move the deadline to 2027-01-11'] ?? '',
      /deadline: 2027-01-11/,
    ))
})

describe('a limit worse than the BATNA', () => {
  const limitAfter = (limit: string, batna: string) => {
    const text = `---\nrole: seller\n---\n\n## Walk-away point\n\n- Walk-away: ${limit}\n- BATNA value: ${batna}\n`
    const [fixed = ''] = Object.entries(fixesOf('cross/limit-worse-than-batna', text))
      .filter(([title]) => title.startsWith('Set'))
      .map(([, text]) => text)
    return /- Walk-away: (.*)/.exec(fixed)?.[1]
  }
  const cases = [
    ['€48k per year', '€54k per year', '€54k per year'],
    ['around €48k per year', '€4,500 per month', '€54k per year'],
    ['around €48k–50k per year', '€4,500 per month', '€54k per year'],
    ['~€4,000 per month', '€54k per year', '€4,500 per month'],
    ['about €12k per quarter', '€54k per year', '€13.5k per quarter'],
    ['€48,000 per year, paid in advance', '€4,500 per month', '€54,000 per year, paid in advance'],
    ['€4,000 per month', '€50k per year', '€50k per year'],
    ['roughly €48k', '€54k', '€54k'],
  ] as const
  for (const [limit, batna, expected] of cases)
    it(`of "${limit}" becomes "${expected}" for "${batna}"`, () =>
      assert.equal(limitAfter(limit, batna), expected))
})

describe('target and walk-away', () => {
  const isSwappable = (role: string, ...lines: readonly string[]) => {
    const text = `---\nrole: ${role}\n---\n\n## Walk-away point\n\n- ${lines.join('\n- ')}\n`
    return 'Swap target and limit' in fixesOf('cross/limit-order', text)
  }
  it('swap if that puts them in order', () => {
    assert.ok(isSwappable('seller', 'Opening: €60k', 'Target: €47k', 'Walk-away: €48k'))
    assert.ok(isSwappable('buyer', 'Opening: €40k', 'Target: €52k', 'Walk-away: €48k'))
    assert.ok(isSwappable('seller', 'Target: €47k', 'Walk-away: €48k', 'BATNA value: €45k'))
  })
  it('do not swap if the target would then be better than the opening', () => {
    assert.ok(!isSwappable('seller', 'Opening: €49k', 'Target: €47k', 'Walk-away: €52k'))
    assert.ok(!isSwappable('buyer', 'Opening: €50k', 'Target: €52k', 'Walk-away: €48k'))
  })
  it('do not swap if the limit would then be worse than the BATNA', () => {
    assert.ok(!isSwappable('seller', 'Target: €47k', 'Walk-away: €48k', 'BATNA value: €47,800'))
    assert.ok(!isSwappable('buyer', 'Target: €52k', 'Walk-away: €48k', 'BATNA value: €50k'))
    assert.ok(!isSwappable('seller', 'Target: €47k', 'Walk-away: €48k', 'BATNA: Nordkauf pays €48k'))
  })
  it('take the words with them that make them vague', () => {
    const text = '---\nrole: seller\n---\n\n## Walk-away point\n\n- Target: around €47k\n- Walk-away: €48k\n'
    assert.match(
      fixesOf('cross/limit-order', text)['Swap target and limit'] ?? '',
      /- Target: €48k\n- Walk-away: around €47k\n/,
    )
  })
})

describe('steps out of order', () => {
  const sorted = (timeline: string) =>
    fixesOf('timeline/order', `## Timeline\n\n${timeline}`)['Sort the steps by date']?.slice(
      '## Timeline\n\n'.length,
    )
  const cases = {
    'a date with two readings': ['- 05/01/2027: b\n- 2026-12-12: a\n', '- 2026-12-12: a\n- 05/01/2027: b\n'],
    'numbered lines': ['1. 2026-12-14: b\n2. 2026-12-09: a\n', '1. 2026-12-09: a\n2. 2026-12-14: b\n'],
    'one of two lists': [
      '### Us\n\n- 2026-12-14: b\n- 2026-12-09: a\n\n### Them\n\n- 2026-12-01: c\n',
      '### Us\n\n- 2026-12-09: a\n- 2026-12-14: b\n\n### Them\n\n- 2026-12-01: c\n',
    ],
    'rows of a table': [
      '| Date | Step |\n| --- | --- |\n| 14 Dec 2026 | b |\n| 9 Dec 2026 | a |\n',
      '| Date | Step |\n| --- | --- |\n| 9 Dec 2026 | a |\n| 14 Dec 2026 | b |\n',
    ],
    'parts below headings': [
      '### 2026-12-14: b\n\nText.\n\n### 2026-12-09: a\n',
      '### 2026-12-09: a\n\n### 2026-12-14: b\n\nText.\n',
    ],
    'steps around a done one': [
      '- 2026-12-14: b\n- [x] 2026-11-02: done\n- 2026-12-09: a\n',
      '- 2026-12-09: a\n- [x] 2026-11-02: done\n- 2026-12-14: b\n',
    ],
  } as const
  for (const [name, [before, after]] of Object.entries(cases))
    it(`are sorted: ${name}`, () => assert.equal(sorted(before), after))
  it('stay if two readings give two orders', () =>
    assert.equal(
      sorted('- 05/12/2026: c\n- 2026-12-14: b\n- 2026-12-09: a\n- 07/01/2027: d\n- 06/02/2027: e\n'),
      undefined,
    ))
})

describe('a question that is not open', () => {
  const asked = (question: string) => {
    const text = `## Listening questions\n\n- ${question}\n- How do you decide?\n- What matters?\n- What has changed?\n`
    const [fixed = ''] = ['question/leading', 'question/mostly-closed'].flatMap(rule =>
      Object.values(fixesOf(rule, text)),
    )
    return /- (.*)/.exec(fixed)?.[1]
  }
  for (const question of [
    'Is the crew the same?',
    'Is the contract signed?',
    'Do you have a budget?',
    'Would you like a longer term?',
    'The crew is the same, right?',
    'Can you tell them?',
  ])
    it(`leaves a gap for "${question}"`, () =>
      assert.equal(asked(question), 'What <would you like to know>?'))
  it('is rewritten where the result makes sense', () => {
    assert.equal(asked('Is price important to you?'), 'What makes price important to you?')
    assert.equal(
      asked('Can you move the delivery to May?'),
      'What would it take to move the delivery to May?',
    )
    assert.equal(asked("Don't you think our offer is fair?"), 'How does our offer look from your side?')
  })
})
