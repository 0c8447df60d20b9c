import assert from 'node:assert/strict'
import { findCounterparties } from '../../src/brief/facts/counterparty.js'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { plain, type Words } from '../../src/markdown/outline.js'
import { lint } from '../../src/rules/lint.js'
import { toText } from '../../src/text/message.js'
import type { Value } from '../../src/values/money.js'

const limits = `---
role: tenant
---

## Walk-away point

- Opening: €40k per year
- Target: €43k per year
- Walk-away: €47k per year
`

function text(words: Words | undefined): string {
  return words === undefined ? '' : plain(words)
}

function amount(value: Value | undefined): string {
  return value === undefined ? '' : value.low.toFixed()
}

/** The problems of a group of rules, with their severity. */
function problems(brief: string, group: RegExp): readonly string[] {
  return lint(parseBrief(brief), { today: '2026-11-23' })
    .filter(({ rule }) => group.test(rule))
    .map(({ rule, severity, message }) => `${severity} ${rule}: ${toText(message)}`)
}

/** An outcome, and the amounts that it accepts. */
const outcomes: readonly (readonly [outcome: string, accepted: string])[] = [
  ['accept at €52k', '52000'],
  ['deal at €52k', '52000'],
  ['okay with €52k', '52000'],
  ['land at about €52k', '52000'],
  ['go to €52k', '52000'],
  ['we would pay €52k', '52000'],
  ['shake hands at €52k', '52000'],
  ['go to arbitration over €52k', ''],
  ['we do not go to €52k', ''],
  ['offer €52k', ''],
  ['walk away and sell to Nordkauf at €52k', ''],
  ['Einigung bei €52k', '52000'],
  ['wir einigen uns auf €52k', '52000'],
  ['Abschluss bei €52k', '52000'],
  ['wir nehmen €52k an', '52000'],
  ['den Service zusagen und bei €52k abschließen', '52000'],
  ['nicht bei €52k abschließen', ''],
  ['vergleichen bei €52k', '52000'],
  ["s'accorder sur €52k", '52000'],
  ['accord à €52k', '52000'],
  ['nous allons jusqu’à €52k', '52000'],
  ['acordar en €52k', '52000'],
  ['cerramos en €52k', '52000'],
  ['nos plantamos en €52k', '52000'],
  ['accept a deposit of €60k', ''],
  ['accept a €60k deposit', ''],
  ['accept a liability cap of €60k', ''],
  ['accept €46k with a retainer of €5k', '46000'],
  ['eine Kaution von €60k akzeptieren', ''],
  ['accepter une caution de €60k', ''],
  ['aceptar una fianza de €60k', ''],
]

describe('what an outcome accepts', () => {
  for (const [outcome, accepted] of outcomes)
    it(outcome, () => {
      const brief = parseBrief(`## Scenarios\n\n### A\n- Trigger: they ask\n- Outcome: ${outcome}\n`)
      const [scenario] = brief.facts.scenarios
      assert.equal(scenario?.ending?.accepted.map(amount).join(), accepted)
    })
  it('takes a fee for the price where a fee is negotiated', () => {
    const brief = parseBrief(
      '# Licence fee for the mill\n\n## Scenarios\n\n### A\n- Outcome: accept a fee of €60k\n',
    )
    assert.equal(brief.facts.scenarios[0]?.ending?.accepted.map(amount).join(), '60000')
  })
})

/** The lines of a section of scenarios; for each scenario its certainty, what triggers it, and how it ends. */
const scenarios: readonly (readonly [form: string, body: string, ...expected: readonly string[]])[] = [
  [
    'headings with several labels in one paragraph',
    '### Bad\n\n**Triggers:** they bring a lawyer **Action:** we close at €46k\n',
    'likely | they bring a lawyer | accept 46000',
  ],
  [
    'headings below headings that group them',
    '### Price\n\n#### They press\n- Trigger: a lower offer\n- Outcome: accept at €46k\n\n#### They leave\n- Trigger: silence\n- Outcome: walk away\n',
    'sure | a lower offer | accept 46000',
    'sure | silence | walkAway',
  ],
  [
    'a table of what they and we do',
    '| They | We | Result |\n| --- | --- | --- |\n| want one year | offer the discount | accept at €46k |\n| leave | thank them | no deal |\n',
    'sure | want one year | accept 46000',
    'sure | leave | walkAway',
  ],
  [
    'a table of objections',
    '| Objection | Response |\n| --- | --- |\n| "Too dear" | ask with what they compare |\n| "Last offer" | settle at €46k |\n',
    'likely | "Too dear" | counter',
    'likely | "Last offer" | accept 46000',
  ],
  [
    'German lists with the answer below',
    '- **WENN** die Klinik eine feste Zahl will ...\n  - **DANN** Preisbindung anbieten. Abschluss bei €46k.\n- **WENN** gar nichts geht ...\n  - **DANN** aussteigen.\n',
    'likely | WENN die Klinik eine feste Zahl will ... | accept 46000',
    'likely | WENN gar nichts geht ... | walkAway',
  ],
  [
    'sentences',
    'If they take everything, you can settle at €46k. Throw in the pallets.\n\nIf nothing comes of it, you shake hands and leave.\n',
    'likely | If they take everything | accept 46000',
    'likely | If nothing comes of it | walkAway',
  ],
  [
    'French sentences',
    "S'ils prennent tout, nous signons à €46k.\n\nQuand ils partent, nous nous retirons.\n",
    "likely | S'ils prennent tout | accept 46000",
    'likely | Quand ils partent | walkAway',
  ],
  [
    'Spanish bullets with a name',
    '- Bien: pone ruedas nuevas. Cerramos en €46k\n- Mal: no hay trato. Nos vamos\n',
    'likely | Bien | accept 46000',
    'likely | Mal | walkAway',
  ],
  [
    'quoted objections with the answer below',
    '"Everything costs more these days":\n\nWe show the empty unit and stay at €46k.\n\n"My sister would never sign that":\n\nThen we put on one page what she has to see.\n',
    'likely | "Everything costs more these days": | hold',
    'likely | "My sister would never sign that": | undefined',
  ],
  [
    'labels without a heading',
    '- Trigger: they press\n- Outcome: accept at €46k\n- Trigger: they leave\n- Outcome: walk away\n',
    'sure | they press | accept 46000',
    'sure | they leave | walkAway',
  ],
  [
    'arrows',
    '- They refuse → we leave\n- They accept → we sign at €46k\n',
    'likely | They refuse | walkAway',
    'likely | They accept | accept 46000',
  ],
  [
    'conditions in bold on lines of one paragraph',
    '**If they say no:** stay at €43k\n**If they say yes:** sign at €46k\n',
    'likely | If they say no | hold',
    'likely | If they say yes | accept 46000',
  ],
  [
    'names with a probability',
    '- **Optimistic** (30%): deal at €42k\n- **Pessimistic** (70%): no deal\n',
    'likely | Optimistic (30%) | accept 42000',
    'likely | Pessimistic (70%) | walkAway',
  ],
  [
    'headings with sentences below',
    '### Best case\n\nThey sign quickly. We settle at €46k.\n\n### If they leave\n\n- let them\n',
    'likely |  | accept 46000',
    'likely | If they leave | walkAway',
  ],
]

describe('scenarios', () => {
  for (const [form, body, ...expected] of scenarios)
    it(form, () => {
      const brief = parseBrief(`${limits}\n## Scenarios\n\n${body}`)
      const found = brief.facts.scenarios.map(({ certainty, trigger, ending }) =>
        [certainty, text(trigger), [ending?.verb, ...(ending?.accepted ?? []).map(amount)].join(' ')].join(
          ' | ',
        ),
      )
      assert.deepEqual(
        found,
        expected.map(line => line.replace(/undefined$/, '')),
      )
      const told = problems(
        `${limits}
## Scenarios

${body}`,
        /scenario\/incomplete|past-limit/,
      )
      assert.deepEqual(
        told.filter(problem => /no (trigger|outcome)|past-limit/.test(problem)),
        [],
      )
    })
  it('that accept past the limit are an error if they are labelled, else a warning', () => {
    assert.deepEqual(
      problems(`${limits}\n## Scenarios\n\n### A\n- Trigger: x\n- Outcome: deal at €52k\n`, /past-limit/),
      ['error cross/scenario-past-limit: "€52k" is worse than your limit "€47k per year"'],
    )
    assert.deepEqual(
      problems(`${limits}\n## Scenarios\n\nIf the price gets stuck, you close at €52k\n`, /past-limit/),
      [
        'warning cross/scenario-past-limit: "€52k" is worse than your limit "€47k per year" (read as what you accept, line 13)',
      ],
    )
  })
  it('are known by their names in Spanish', () => {
    const brief = parseBrief(
      '---\nlanguage: es\n---\n\n## Escenarios\n\n### A\n- Disparador: piden más\n- Respuesta: escuchar\n- Resultado: acordar en €46k\n',
    )
    const [{ certainty, trigger, ending } = {}] = brief.facts.scenarios
    assert.deepEqual(
      [certainty, trigger?.text, ending?.accepted.map(amount)],
      ['sure', 'piden más', ['46000']],
    )
  })
  it('are found below a heading that is not known, but history is none', () => {
    const endings = (body: string) =>
      parseBrief(`## Thursday\n\n${body}`).facts.scenarios.map(({ ending }) => ending?.verb)
    assert.deepEqual(endings('- Good: they sign. We close at €46k\n- Bad: we walk away\n'), [
      'accept',
      'walkAway',
    ])
    assert.deepEqual(
      endings(
        '| They | We | Result |\n| --- | --- | --- |\n| ask | show | accept at €46k |\n| leave | thank | no deal |\n',
      ),
      ['accept', 'walkAway'],
    )
    assert.deepEqual(endings('If they press, we close at €46k.\n'), ['accept'])
    assert.deepEqual(endings('- 2024: we closed at €44k\n- 2025: we settled at €46k\n'), [])
    assert.deepEqual(endings('If it rains, take an umbrella.\n'), [])
  })
  it('are none in a form that is not filled in', () => {
    const form = '| They say or do | We say or do |\n| --- | --- |\n| Raw material went up | |\n| Leave | |\n'
    assert.deepEqual(parseBrief(`## What if\n\n${form}`).facts.scenarios, [])
  })
})

const seller = `---
role: seller
---

## Walk-away point

- Opening: €500k
- Target: €400k
- Walk-away: €125k
`

/** A plan of concessions; for each of them its certainty, step, price after it and return. */
const concessions: readonly (readonly [plan: string, ...expected: readonly string[]])[] = [
  [
    '- Second move: €400k, if they disclose the cover\n- Third move: €320k, if they sign an NDA\n',
    'likely | | 400000 | they disclose the cover',
    'likely | | 320000 | they sign an NDA',
  ],
  [
    '| Round | Our offer | In return |\n| --- | --- | --- |\n| 1 | €420k | cover |\n| 2 | €380k | NDA |\n',
    'likely | | 420000 | cover',
    'likely | | 380000 | NDA',
  ],
  ['- Round 2 – €420k\n- Round 3 – €380k\n', 'likely | | 420000 | ', 'likely | | 380000 | '],
  ['- Second offer: €420k\n', 'sure | | 420000 | '],
  ['- Zweites Angebot: €420k gegen Laufzeit\n', 'sure | | 420000 | Laufzeit'],
  ["- Deuxième offre : €420k s'ils signent\n", 'sure | | 420000 | signent'],
  ['- Segunda oferta: €420k a cambio de firmar\n', 'sure | | 420000 | firmar'],
  [
    '| Concession | Value | What they must give |\n| --- | --- | --- |\n| pay early | €500 | paint |\n',
    'sure | | | paint',
  ],
  [
    '| Stufe | Angebot | Gegenleistung |\n| --- | --- | --- |\n| 1 | €420k | Laufzeit |\n',
    'sure | | 420000 | Laufzeit',
  ],
  [
    '| Palier | Notre offre | Contrepartie |\n| --- | --- | --- |\n| 1 | €420k | volume |\n',
    'sure | | 420000 | volume',
  ],
  ['- Longer term ↔ new roof\n', 'sure | | | new roof'],
  ['- We offer flexible hours; they offer a parking space\n', 'sure | | | they offer a parking space'],
  ['**We give:** two more years\n\n**We ask:** a new roof\n', 'sure | | | a new roof'],
  ['- Wir geben: längere Laufzeit. Dafür: neues Dach\n', 'sure | | | neues Dach'],
  ['- Market data: rents in the street are at €39k\n', 'sure | | | '],
  [
    '1. €415k if he orders early\n2. €410k if he signs\n',
    'likely | | 415000 | he orders early',
    'likely | | 410000 | he signs',
  ],
  ['- From €520k down to €415k if they sign\n', 'sure | | 415000 | they sign'],
  ['- Comparable rents fell to €39k\n', 'sure | | | '],
  ['- Give €2k. We get: payment in 14 days\n', 'sure | 2000 | | payment in 14 days'],
  ['- another €4k for volume\n', 'sure | 4000 | | volume'],
  ['- €2k off if they sign\n', 'sure | 2000 | | they sign'],
  ['- Wir senken um €2k, wenn sie unterschreiben\n', 'sure | 2000 | | sie unterschreiben'],
  ['- Nous baissons de €2k en échange de volume\n', 'sure | 2000 | | volume'],
  ['- Bajamos €2k a cambio de volumen\n', 'sure | 2000 | | volumen'],
  ['- €7k for term\n- €4k for volume\n', 'sure | | | term', 'sure | | | volume'],
  [
    '- Give the training days\n- Drop the setup fee\n\nObtain in return:\n\n- 24 months\n',
    'sure | | | 24 months',
    'sure | | | 24 months',
  ],
  [
    '### Give\n\n- Give the training days\n\n### What we ask in return\n\n- 24 months\n',
    'sure | | | 24 months',
  ],
  [
    '| What we give | What we ask in return |\n| --- | --- |\n| €2k | 24 months |\n',
    'sure | 2000 | | 24 months',
  ],
  [
    '| Schritt | Wir geben | Im Gegenzug |\n| --- | --- | --- |\n| 1 | €2k | 24 Monate |\n',
    'sure | 2000 | | 24 Monate',
  ],
]

describe('concessions', () => {
  for (const [plan, ...expected] of concessions)
    it(plan.replaceAll('\n', ' / '), () => {
      const brief = parseBrief(`${seller}\n## Concessions\n\n${plan}`)
      const found = brief.facts.concessions.map(({ certainty, size, priceAfter, get }) =>
        [certainty, amount(size), amount(priceAfter), text(get)].join(' | ').replace(/\| {2}(?=\|)/g, '| '),
      )
      assert.deepEqual(found, expected)
      assert.deepEqual(problems(`${seller}\n## Concessions\n\n${plan}`, /concession\//), [])
    })
  it('quote a step behind emphasis as it is written', () =>
    assert.deepEqual(
      problems(
        '## Concessions\n\n- **Round 1:** give €2k if they sign\n- **Round 2:** give €4k if they pay\n',
        /grow/,
      ),
      [
        'warning concession/steps-grow: The step "€4k" is larger than the one before, "€2k": let steps shrink',
      ],
    ))
  for (const verb of ['nachgeben', 'nachlassen', 'entgegenkommen', 'abgeben', 'drauflegen'])
    it(`end with their verb: ${verb}`, () =>
      assert.deepEqual(
        problems(
          `## Zugeständnisse\n\n- **Schritt 1:** 500 € ${verb}, wenn sie liefern\n- **Schritt 2:** 1.200 € ${verb}, wenn sie zahlen\n`,
          /grow/,
        ),
        [
          'warning concession/steps-grow: The step "1.200 €" is larger than the one before, "500 €": let steps shrink',
        ],
      ))
  it('are not added up past an amount that may be a price', () =>
    assert.deepEqual(
      problems(`${seller}\n## Concessions\n\n1. €20k for term\n2. Give €390k for volume\n`, /past-limit/),
      [],
    ))
})

/** Lines about our authority among the limits, and whether an outcome of €46k is beyond it. */
const authorities: readonly (readonly [line: string, isBeyond: boolean])[] = [
  ['- Authority: Priya up to €44k per year', true],
  ['- Authority: Priya up to €44k per year, Sam above that', false],
  ['- Authority: Priya up to €44k per year, beyond that the CFO', false],
  ['- Authority: Priya up to €44k per year, above that nobody', true],
  ['- Authority: Priya bis €44k pro Jahr, darüber nur Herr Kolb', false],
  ["- Authority: Julie jusqu'à €44k par an, au-delà la directrice", false],
  ['- Authority: Julia hasta €44k, lo que pase de ahí lo decide Teresa', false],
  ['\nPriya may go up to €44k per year.', true],
  ['\nPriya may go up to €44k per year, Sam above that.', false],
  ['\n### Authority\n\n| Who | Up to |\n| --- | --- |\n| Priya | €44k per year |', true],
  [
    '\n### Authority\n\n| Result | What it takes |\n| --- | --- |\n| up to €44k per year | Priya |\n| above €44k per year | the board |',
    false,
  ],
]

describe('authority', () => {
  for (const line of [
    'For the clinic: Dr. Ilse Marten, free to go up to €104k',
    'Capt. van Wyk may sign up to ZAR 1.5m, above that the board',
    'Frau Seidel entscheidet bis 35.900 €',
    'Julie signe jusqu’à 40 000 €',
    'Julia decide hasta 21.000 €',
  ])
    it(`is told before the first section: ${line}`, () =>
      assert.deepEqual(problems(`# Talks\n\n${line}\n\n## Limits\n\n- Limit: €47k\n`, /no-authority/), []))
  it('may be a section of its own', () => {
    const { facts } = parseBrief(
      '## Who may agree\n\n| Result | What it takes |\n| --- | --- |\n| up to €44k | Priya |\n| more than €44k | the board |\n',
    )
    assert.deepEqual(
      facts.authority.map(({ isOpen }) => isOpen),
      [false, true],
    )
  })

  for (const [line, isBeyond] of authorities)
    it(line.trim().replaceAll('\n', ' / '), () => {
      const brief = `${limits}${line}\n\n## Timeline\n\n- 2026-12-10: meeting\n\n## Scenarios\n\n### A\n- Outcome: accept at €46k\n`
      assert.equal(problems(brief, /authority-gap/).length, isBeyond ? 1 : 0)
      assert.deepEqual(problems(brief, /no-authority/), [])
    })
})

/** Texts before the first section, and the other side that they name. */
const counterparties: readonly (readonly [text: string, name: string])[] = [
  ['**Supplier:** Marlow', 'Marlow'],
  ['With: Salma Petrov', 'Salma Petrov'],
  ['Quién compra: nosotros\nQuién vende: Talleres Orbea', 'nosotros'],
  ['**Wir:** Medtherm | **Gegenüber:** Einkauf des Klinikums', 'Einkauf des Klinikums'],
  ['Fournisseur : Atelier Morel', 'Atelier Morel'],
  ['- Publisher: Heron Books', 'Heron Books'],
  ['Date: Thursday', ''],
]

describe('the counterparty under the title', () => {
  for (const [lines, name] of counterparties)
    it(lines, () => {
      const brief = parseBrief(`# Talks\n\n${lines}\n\n## Context\n\nThe lease ends.\n`)
      assert.equal(findCounterparties(brief)[0] ?? '', name)
    })
})

/** Contexts, and what they say too little about. */
const interests: readonly (readonly [context: string, ...missing: readonly string[]])[] = [
  ['## Context\n\nThe lease ends.\n\n## Interests\n\n### Ours\n\n- a roof\n\n### Theirs\n\n- rent on time\n'],
  [
    '## Ausgangslage\n\nWir brauchen den Vertrag, weil sie die Presse sonst stilllegen.\n',
    'warning context/one-sided: The context does not say what they need',
  ],
  ['## Ausgangslage\n\nWir brauchen den Vertrag. Sie wollen eine feste Zahl.\n'],
  ['## Ausgangslage\n\n- Was wir brauchen: Auslastung\n- Was die Klinik braucht: eine feste Zahl\n'],
  [
    '## Contexte\n\nNous voulons ce bail, parce que leur cour est calme.\n',
    'warning context/one-sided: The context does not say what they need',
  ],
]

describe('interests', () => {
  for (const [context, ...missing] of interests)
    it(context.replaceAll('\n', ' / '), () => assert.deepEqual(problems(context, /one-sided/), missing))
})

/** Sections on people, and the rules that miss something in them. */
const people: readonly (readonly [section: string, ...missing: readonly string[]])[] = [
  ['## Persönlichkeiten\n\n- Ines Kroll, entscheidet allein. Daher zeigen wir zuerst eine Zahl.\n'],
  [
    '## Persönlichkeiten\n\n- Tom Adler, Logistik\n',
    'personality/no-approach',
    'personality/no-decision-maker',
  ],
  [
    '## Persönlichkeiten\n\n- Mia Roth, entscheidet nicht\n  - Vorgehen: zuhören\n',
    'personality/no-decision-maker',
  ],
  ['## Interlocuteurs\n\n- Julie Morel, signe seule\n  - Approche : des chiffres\n'],
  ['## Contraparte\n\n- Ramiro Gil, taller\n  - Enfoque: dejarle hablar\n', 'personality/no-decision-maker'],
  ['## Contraparte\n\n- Ramiro Gil, decide él solo\n', 'personality/no-approach'],
  ['## People\n\n**How we handle them:**\n\n- costs first\n\n**Who decides:**\n\n- Dana Brannock, owner\n'],
]

describe('people', () => {
  for (const [section, ...missing] of people)
    it(section.replaceAll('\n', ' / '), () =>
      assert.deepEqual(
        lint(parseBrief(section), { today: '2026-11-23' })
          .map(({ rule }) => rule)
          .filter(rule => /no-approach|no-decision-maker/.test(rule)),
        missing,
      ),
    )
  it('are named in the column for names', () => {
    const brief = parseBrief('## People\n\n| Role | Name |\n| --- | --- |\n| owner | Dana Brannock |\n')
    assert.deepEqual(
      brief.facts.people.map(({ name }) => name),
      ['Dana Brannock'],
    )
  })

  it('are not seen in what is said of somebody who is named elsewhere', () => {
    const names = (lines: string) =>
      parseBrief(`# X\n\n## Personality\n\n${lines}`).facts.people.map(({ name }) => name)
    for (const line of [
      'Mood: tense since the summer',
      'Weak spot: the budget for next year',
      'Never answers a mail on Friday',
      'How he decides: by gut',
      'Stimmung: gereizt seit dem Sommer',
      'Entscheidet allein',
      'Mag keine langen Mails',
      'Humeur : tendue depuis l’été',
      'N’aime pas les réunions',
      'Décide seule, après une nuit',
      'Ambiente: tenso desde el verano',
      'Decide él solo',
      'No le gusta escribir',
    ])
      assert.deepEqual(names(`- Dana Marlow, owner\n- ${line}\n`), ['Dana Marlow'], line)
    for (const line of [
      'Their buyer is impatient',
      'Okello decides alone',
      'Style Mayer, broker',
      'Boss: [name]',
      'Will, owner',
      'Mood Farah, agent',
      'Le directeur signe',
    ])
      assert.equal(names(`- Dana Marlow, owner\n- ${line}\n`).length, 2, line)
  })
})

/** Questions in a brief whose limit is €47k per year, with a line of its context, and whether the limit is told. */
const revealing: readonly (readonly [context: string, question: string, isTold: boolean])[] = [
  ['The index of the street is €47k per year now.', 'How do you get to €47k?', false],
  ['Their list price: they offered €47k per year.', 'How do you get to €47k?', false],
  ['Seit 2020 zahlt der Nachbar €47k pro Jahr.', 'Woher kommen die €47k?', false],
  ['We paid 47 visits and now pay less.', 'How do you get to €47k?', true],
  ['They asked on 2027-01-01 for €46.9k per year.', 'How do you get to €47k?', true],
  ['The lease ends.', 'Can you go to €47k?', true],
  ['Their public price list: €47k per year.', 'What is in the €47k?', false],
  ['Ihr Angebot vom 9. November 2026: €47k pro Jahr.', 'Woher kommen die €47k?', false],
  ['They quoted €47k per year.', 'What is in the €47k?', false],
  ['The published rent is €47k per year.', 'What is in the €47k?', false],
  ['The lease ends. Our limit is €47k per year.', 'What is in the €47k?', true],
]

describe('a question that tells our limit', () => {
  for (const [context, question, isTold] of revealing)
    it(`${context} ${question}`, () => {
      const brief = `${limits}\n## Context\n\n${context}\n\n## Listening questions\n\n- ${question}\n`
      assert.equal(problems(brief, /reveals-limit/).length, isTold ? 1 : 0)
    })
})

describe('questions', () => {
  const kinds = (body: string) => parseBrief(body).facts.questions.map(({ kind }) => kind)
  it('of all sections are read, quoted ones and groups too', () =>
    assert.deepEqual(
      kinds(
        '## Questions to ask\n\n- "What are you planning for the building?"\n- Process:\n  - Who signs?\n\n## Listening questions\n\n1. How do you decide?\n',
      ),
      ['open', 'fact', 'open'],
    ))
  for (const question of [
    'So you are telling us that new tenants get better terms?',
    'You mean that the price is final?',
    'So you’re saying that March is impossible?',
    'I assume you have a budget?',
    'You would agree that rents fell?',
    'They are suggesting that we pay for it?',
    'So you want us to pay for your own mistake?',
    'You expect me to wait until May?',
    'So they want us to store it for free?',
    'You are asking us to trust the old list?',
    'So you don’t believe the survey?',
  ])
    it(`"${question}" is leading`, () =>
      assert.deepEqual(kinds(`## Questions\n\n- ${question}\n`), ['leading']))
})
