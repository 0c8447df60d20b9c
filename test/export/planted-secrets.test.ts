import assert from 'node:assert/strict'
import fc from 'fast-check'
import { findSecretFacts } from '../../src/brief/copies/find-secrets.js'
import { readSecretFacts } from '../../src/brief/copies/secret-facts.js'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { share } from '../../src/export/share.js'
import { checkGrowth } from '../check-growth.js'

/** Ways to write a limit of 428,000 euros per year. */
const forms = [
  '€428k',
  '428k €',
  '428,000',
  '€428,000.00',
  '428.000 €',
  'EUR 428 000',
  '428\u202f000 EUR',
  '428&nbsp;000',
  "428'000",
  '428000',
  '428 thousand euros',
  '428 mille euros',
  '428 mil euros',
  '428 Tsd. €',
  '€0.428 million',
  '0,428 Mio. €',
  '€35,667 per month',
  '35.667 € pro Monat',
  '35,667',
  'about 428',
  '€420k–€428k',
  '**428**k',
  '4**28**,000 euros',
  '~~€~~428k',
  '<b>428</b>k',
  '€428<!-- x -->k',
  '&euro;428k',
  '&#52;28k',
  '&#x34;28,000',
  '428\\,000',
  '\u20ac\u200b4\u00ad28k',
  '\uff14\uff12\uff18,000',
  '\u0664\u0662\u0668\u066c000 428k',
  'four hundred and twenty-eight thousand',
  'vierhundertachtundzwanzigtausend Euro',
  'quatre cent vingt-huit mille euros',
  'cuatrocientos veintiocho mil euros',
  '2 × €214k',
  'twice €214,000',
  '€200k plus €228k',
  'half a million less 72,000',
  '40k less than our opening',
  '8,5 % Nachlass',
  'le double de 214 000 €',
  'un tercio de 1.284.000 €',
  'CDXXVIII thousand',
  '427,999',
  '425,000–430,000',
]

/** Those that stand in addresses and names of files. */
const addressForms = [
  '428k',
  '428000',
  '428%2C000',
  '428%20000',
  '%E2%82%AC428k',
  '428_000',
  'limit-428k',
  '%34%32%38k',
]

type Plant = (form: string) => Partial<Places>

interface Places {
  frontMatter: string
  title: string
  subject: string
  meeting: string
  issue: string
  unit: string
  opening: string
  /** Behind the opening in the table. */
  cell: string
  question: string
  end: string
}

/** Where a secret may stand. */
const places: { readonly [name: string]: Plant } = {
  'a question': form => ({ question: `- Could you live with ${form}?` }),
  'a note below a question': form => ({ question: `- How do you decide?\n  - they must not hear ${form}` }),
  'the subject': form => ({ subject: `, anything above ${form}` }),
  'the title': form => ({ title: ` at ${form}` }),
  'a meeting': form => ({ meeting: ` about ${form}` }),
  'the plan for a meeting': form => ({ meeting: `, close at ${form}` }),
  'the name of an issue': form => ({ issue: ` (${form})` }),
  'a unit': form => ({ unit: ` up to ${form}` }),
  'the reason of the opening': form => ({ opening: ` (well above ${form})` }),
  'a counterparty': form => ({ frontMatter: `counterparty: "Halden, ${form}"` }),
  'an unknown key fact': form => ({ frontMatter: `floor: "${form}"` }),
  'a comment in the front matter': form => ({ frontMatter: `currency: EUR # never below ${form}` }),
  'a comment': form => ({ question: `- How do you decide? <!-- ${form} -->` }),
  'a comment of its own': form => ({ end: `<!-- ${form} -->` }),
  'an attribute': form => ({ question: `- <span title="${form}">How</span> do you decide?` }),
  'an image': form => ({ question: `- How do you read ![${form}](a.png)?` }),
  'the title of a link': form => ({ question: `- How do you read [this](a.md "${form}")?` }),
  'a definition': form => ({ question: '- How do you read [this][a]?', end: `[a]: b.md "${form}"` }),
  'a footnote': form => ({ question: '- How do you decide?[^1]', end: `[^1]: not below ${form}` }),
  'a fence': form => ({ end: `\`\`\`\n${form}\n\`\`\`` }),
  'a quote': form => ({ end: `> we stop at ${form}` }),
  'a paragraph': form => ({ end: `We stop at ${form}.` }),
  'another table': form => ({ end: `| a | b |\n| - | - |\n| c | ${form} |` }),
}

const addressPlaces: { readonly [name: string]: Plant } = {
  'a link': form => ({ question: `- How do you read [this](https://example.com/a?x=${form})?` }),
  'an address': form => ({ question: `- How do you read <https://example.com/${form}>?` }),
  'the file of an image': form => ({ subject: `, ![plan](${form}.png)` }),
  'a definition of a link': form => ({
    question: '- How do you read [this][a]?',
    end: `[a]: https://example.com/${form}`,
  }),
}

interface Words {
  readonly tag: string
  readonly headings: readonly [
    context: string,
    timeline: string,
    issues: string,
    limits: string,
    questions: string,
  ]
  readonly keys: readonly [subject: string, opening: string, target: string, limit: string]
  readonly meeting: string
  readonly columns: readonly [issue: string, unit: string, opening: string, limit: string]
}

const languages: readonly [Words, ...Words[]] = [
  {
    tag: 'en',
    headings: ['Context', 'Timeline', 'Issues', 'Walk-away point', 'Listening questions'],
    keys: ['Subject', 'Opening', 'Target', 'Walk-away'],
    meeting: 'meeting 1',
    columns: ['Issue', 'Unit', 'Opening', 'Walk-away'],
  },
  {
    tag: 'de',
    headings: ['Kontext', 'Zeitplan', 'Verhandlungspunkte', 'Ausstiegspunkt', 'Fragen'],
    keys: ['Gegenstand', 'Einstieg', 'Ziel', 'Limit'],
    meeting: 'Gespräch 1',
    columns: ['Punkt', 'Einheit', 'Einstieg', 'Limit'],
  },
  {
    tag: 'fr',
    headings: ['Contexte', 'Calendrier', 'Points à négocier', 'Point de rupture', 'Questions'],
    keys: ['Objet', 'Ouverture', 'Objectif', 'Limite'],
    meeting: 'réunion 1',
    columns: ['Point', 'Unité', 'Ouverture', 'Limite'],
  },
  {
    tag: 'es',
    headings: ['Contexto', 'Calendario', 'Puntos', 'Punto de retirada', 'Preguntas'],
    keys: ['Asunto', 'Apertura', 'Objetivo', 'Límite'],
    meeting: 'reunión 1',
    columns: ['Punto', 'Unidad', 'Apertura', 'Límite'],
  },
]

function write({ tag, headings, keys, meeting, columns }: Words, planted: Partial<Places>): string {
  const at = (place: keyof Places) => planted[place] ?? ''
  const [context, timeline, issues, limits, questions] = headings
  const [subject, opening, target, limit] = keys
  return [
    `---\nlanguage: ${tag}\nrole: seller\n${planted.frontMatter ?? 'currency: EUR'}\n---`,
    `# Halden${at('title')}`,
    `## ${context}`,
    `- ${subject}: boxes for two plants${at('subject')}`,
    `## ${timeline}`,
    `- [ ] 2026-12-03: ${meeting}${at('meeting')}`,
    `## ${issues}`,
    [
      `| ${columns.join(' | ')} |`,
      '| --- | --- | --- | --- |',
      `| Price${at('issue')} | € per year${at('unit')} | 468,000 | 428,000 |`.replace(
        /(?<=\d),(?=\d{3} )/g,
        tag === 'en' ? ',' : '.',
      ),
    ].join('\n'),
    `## ${limits}`,
    `- ${opening}: €468k${at('opening')}\n- ${target}: €455k\n- ${limit}: €428k`,
    `## ${questions}`,
    planted.question ?? '- How do you decide?',
    at('end'),
  ].join('\n\n')
}

/** What is planted, letters and digits only, for comparing with a copy. */
const squeeze = (text: string) => text.replace(/\s+/g, ' ')

function check(words: Words, plant: Plant, form: string, choose: (id: string) => boolean): void {
  const text = write(words, plant(form))
  const brief = parseBrief(text)
  const options = {
    audience: 'other' as const,
    today: '2026-11-30',
    fileName: `halden ${form}.negotiation.md`,
  }
  const { pieces } = share(brief, options)
  const kept = new Set(pieces.map(({ id }) => id).filter(choose))
  const copy = share(brief, { ...options, kept })
  const isTold = squeeze(copy.text).includes(squeeze(form))
  if (isTold)
    assert.ok(
      copy.remaining.some(({ span }) =>
        squeeze(text.slice(span.start - form.length, span.end + form.length)).includes(squeeze(form)),
      ),
      `not held back:\n${copy.text}`,
    )
  if (kept.size === 0 && copy.remaining.length === 0) assert.ok(!isTold, copy.text)
  assert.doesNotMatch(
    copy.fileName.normalize('NFKC'),
    /428|35.?667|vingt-huit|achtundzwanzig|eight thousand|veintiocho/,
  )
}

/** What must never be in a copy, wherever somebody writes it: 85 is the limit, Nordkauf the BATNA. */
const remarks: readonly string[] = [
  'never under 85',
  'floor 85 an hour',
  'nie unter 85',
  'zur Not 85',
  'jamais sous 85',
  'nunca menos de 85',
  'eighty-five per hour',
  'twice €42.50',
  'fünfundachtzig pro Stunde',
  'quatre-vingt-cinq par heure',
  'ochenta y cinco por hora',
  'NORDKAUF takes it',
  'Nord-Kauf pays more',
  'Nordkaufs',
  'https://nordkauf.example/loi',
]

/** Where a remark may stand behind what a line is for. */
const behind: readonly ((remark: string) => Partial<Places>)[] = [
  remark => ({ title: `: ${remark}` }),
  remark => ({ title: ` ${remark}` }),
  remark => ({ subject: `, ${remark}` }),
  remark => ({ subject: ` ${remark}` }),
  remark => ({ meeting: ` – ${remark}` }),
  remark => ({ meeting: ` ${remark}` }),
  remark => ({ issue: `, ${remark}` }),
  remark => ({ issue: ` ${remark}` }),
  remark => ({ unit: ` (${remark})` }),
  remark => ({ cell: ` (${remark})` }),
  remark => ({ cell: `, ${remark}` }),
  remark => ({ opening: ` (${remark})` }),
  remark => ({ opening: `, ${remark}` }),
  remark => ({ question: `- Who decides? *(${remark})*` }),
  remark => ({ question: `- Who decides? ${remark}.` }),
  remark => ({ question: `- Who decides: ${remark}?` }),
]

/** A brief with a limit under a hundred. */
function writeHourly(words: Words, planted: Partial<Places>): string {
  return write(words, planted)
    .replace('| 468,000', `| 120${planted.cell ?? ''}`)
    .replace('| 468.000', `| 120${planted.cell ?? ''}`)
    .replace(/428[.,]000/, '85')
    .replace('€468k', '€120 per hour')
    .replace('€455k', '€105 per hour')
    .replace('€428k', '€85 per hour\n- BATNA: Nordkauf')
    .replace('€ per year', '€ per hour')
}

describe('a remark that tells a secret', () => {
  for (const words of languages)
    it(`is in no copy, in language "${words.tag}"`, () => {
      for (const remark of remarks)
        for (const plant of behind) {
          const text = writeHourly(words, {
            frontMatter: 'currency: EUR\ncounterparty: Halden',
            ...plant(remark),
          })
          const fileName = 'deal-nordkauf.negotiation.md'
          const copy = share(parseBrief(text), { audience: 'other', today: '2026-11-30', fileName })
          // An issue cannot go: what its name tells holds back the whole copy.
          if (copy.remaining.length > 0 && plant('').issue !== undefined) continue
          assert.deepEqual(copy.remaining, [], text)
          assert.doesNotMatch(
            copy.text,
            /85|eighty|achtzig|vingt|ochenta|nord-?kauf/i,
            `${text}\n${copy.text}`,
          )
          assert.match(copy.text, /120/)
          assert.equal(copy.fileName, 'deal.for-other.negotiation.md')
        }
    })

  for (const step of [
    'internal meeting',
    'meeting with Nordkauf',
    'interne Besprechung',
    'Treffen mit Nordkauf',
    'réunion interne',
    'rendez-vous chez Nordkauf',
    'reunión interna',
    'reunión con Nordkauf',
    'call legal',
    'call with the bank',
    'visit to the second supplier',
  ])
    it(`leaves out "${step}"`, () => {
      const text = write({ ...languages[0], meeting: step }, {})
      const copy = share(parseBrief(text), {
        audience: 'other',
        today: '2026-11-30',
        fileName: 'a.negotiation.md',
      })
      assert.ok(!copy.text.includes(step), copy.text)
    })
})

/** Ways to tell a limit, by what it is and by language; the brief has no other number like it. */
const kinds: readonly {
  readonly name: string
  /** The opening and the limit of the whole deal. */
  readonly price: readonly [opening: string, limit: string]
  /** The cells of another point of the deal. */
  readonly row?: readonly [name: string, unit: string, opening: string, limit: string]
  readonly told: Readonly<Record<string, readonly string[]>>
}[] = [
  {
    name: 'a year',
    price: ['€468k per year', '€428k per year'],
    told: {
      en: [
        'thirty-five thousand six hundred and sixty-seven a month',
        'four hundred twenty-eight thousand',
        '£428,000',
        '$428k',
        '428k',
        '107 thousand a quarter',
        '€8,230 a week',
        '4 hundred 28 thousand',
        'FourTwentyEight',
        '④②⑧',
        '4 28 000',
        '4&nbsp;28,000',
        '4&#8203;28k',
        '4&zwj;28k',
        '&#xff14;28k',
        '4\u034f28k',
        '4\u03322\u03328\u0332k',
        '\\4\\28',
      ],
      de: [
        'fünfunddreißigtausendsechshundertsiebenundsechzig im Monat',
        'vierhundertachtundzwanzig tausend',
        '428 TEUR',
        '428.000 CHF',
      ],
      fr: ['trente-cinq mille six cent soixante-sept par mois', '428 000 CHF', '107 000 € par trimestre'],
      es: ['treinta y cinco mil seiscientos sesenta y siete al mes', '428.000 $', '428 mil'],
    },
  },
  {
    name: 'an hour',
    price: ['€120 per hour', '€85 per hour'],
    told: {
      en: ['€680 a day', '680 a day', '€3,400 a week', '$85 an hour', 'eighty-five an hour'],
      de: ['680 € pro Tag', '680 Euro am Tag', 'fünfundachtzig pro Stunde'],
      fr: ['680 € par jour', 'quatre-vingt-cinq par heure', 'huitante-cinq par heure'],
      es: ['680 € al día', 'ochenta y cinco por hora'],
    },
  },
  {
    name: 'a time',
    price: ['€468k', '€431k'],
    row: ['Payment', 'days', '21', '60'],
    told: {
      en: ['60 d', '60d', 'sixty days', 'two months', 'net 60', '6&#8203;0 days'],
      de: ['60 Tg.', '60 Tage', 'sechzig Tage', 'zwei Monate', 'netto 60'],
      fr: ['60 j', '60 jrs', 'soixante jours', 'deux mois'],
      es: ['60 d', 'sesenta días', 'dos meses', '60 días'],
    },
  },
  {
    name: 'a share',
    price: ['€468k', '€431k'],
    row: ['Discount', '%', '2', '7.5'],
    told: {
      en: ['7.5%', '7.5 pct', '7½%', '750 bps', 'seven and a half per cent', 'seven point five percent'],
      de: ['7,5 %', 'siebeneinhalb Prozent', 'sieben Komma fünf Prozent'],
      fr: ['7,5 %', 'sept et demi pour cent', 'sept virgule cinq pour cent'],
      es: ['7,5 %', 'siete y medio por ciento', 'siete coma cinco por ciento'],
    },
  },
  {
    name: 'millions',
    price: ['€2.5m', '€1.5m'],
    told: {
      en: ['one and a half million', 'a million and a half', 'fifteen hundred thousand', '1½ million'],
      de: ['anderthalb Millionen', 'eineinhalb Millionen', 'fünfzehnhunderttausend', '1,5 Mio.'],
      fr: ['un million et demi', 'un million cinq cent mille', '1,5 M€'],
      es: ['un millón y medio', 'un millón quinientos mil', '1,5 millones'],
    },
  },
  {
    name: 'half a million',
    price: ['€900k', '€500k'],
    told: {
      en: ['half a million', 'five hundred thousand'],
      de: ['eine halbe Million', 'fünfhunderttausend'],
      fr: ['un demi million', 'un demi-million', 'cinq cent mille'],
      es: ['medio millón', 'quinientos mil'],
    },
  },
  {
    name: 'ninety thousand',
    price: ['€60k', '€90k'],
    told: { en: ['ninety thousand'], de: ['neunzigtausend'], fr: ['nonante mille'], es: ['noventa mil'] },
  },
]

describe('a limit of each kind', () => {
  for (const words of languages)
    for (const { name, price, row, told } of kinds)
      it(`is in no copy, in whatever form: ${name}, in language "${words.tag}"`, () => {
        const [opening, limit] = price
        for (const form of told[words.tag] ?? [])
          for (const place of [
            { question: `- Would ${form} do?` },
            { question: `- What if we said ${form} now?` },
            { subject: ` at ${form}` },
            { meeting: ` about ${form}` },
            { title: ` at ${form}` },
            { end: `We stop at ${form}.` },
          ]) {
            const text = write(words, { frontMatter: 'currency: EUR\ncounterparty: Halden', ...place })
              .replace('€468k', opening)
              .replace(`- ${words.keys[2]}: €455k\n`, '')
              .replace('€428k', limit)
              .replace(/\| Price .*\|/, row === undefined ? '' : `| ${row.join(' | ')} |`)
            const copy = share(parseBrief(text), {
              audience: 'other',
              today: '2026-11-30',
              fileName: `${form}.negotiation.md`,
            })
            assert.ok(!squeeze(copy.text).includes(form), `${form}\n${text}\n${copy.text}`)
            assert.match(copy.text, /Halden/)
          }
      })

  for (const question of [
    'Are the 428 stores the same?',
    'How do your 428 people take it?',
    'Who drives the 428 km?',
    'Can we call 040 428 000?',
    'Is hall 428 free?',
    'Is this version 4.2.8?',
    'What is on pages 4-28?',
  ])
    it(`is not told by "${question}"`, () => {
      const copy = share(parseBrief(write(languages[0], { question: `- ${question}` })), {
        audience: 'other',
        today: '2026-11-30',
        fileName: 'a.negotiation.md',
      })
      assert.ok(copy.text.includes(question), copy.text)
    })
})

/** Ways to tell the limits of 428,000 euros and 60 days by other amounts, and the plan by what it uses. */
const reckoned: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Would you take 2 × €214k?',
    'Would 2 x 214,000 do?',
    'Would 4 times 107k do?',
    'What about €200k plus €228k?',
    'Would 400k and another 28k do?',
    'Is twice €214,000 fine?',
    'Would double 214 do?',
    'Would half of €856k do?',
    'Would 2/3 of 642k do?',
    'Would €40k less than our first number do?',
    'Would 40k less do?',
    'What if we came down by 40,000?',
    'What if it was 40 thousand cheaper?',
    'Is 8.5% under the list price fine?',
    'Would 8.5% off do?',
    'Would €468k less 8.5% do?',
    'What is 91.45% of €468k to you?',
    'Would 468 minus 40 do?',
    'Would half a million less 72,000 do?',
    'What about a million less 572k?',
    'Would €856k divided by 2 do?',
    'Would 12 × €35,667 do?',
    'Would CDXXVIII do?',
    'Would cdxxviii thousand do?',
    'Would LX days do?',
    'Would 39 days more do?',
    'Would twice 30 days do?',
    'Would 427,999 do?',
    'Would 425–430 be your band?',
    'Should line 3 move elsewhere?',
    'Would hall B help?',
    'Would €856k / 2 do?',
    'Shall we say €856k per two years?',
    'Would €1.284m divided by three do?',
    'Would four quarters at 107k do?',
    'Would €2.14m over five years do?',
    'Could you pay 107k four times?',
    'Would €856k shared between two plants do?',
    'Would 91.45% of our number do?',
    'Would 24 days on top of 36 do?',
  ],
  de: [
    'Wären 2 × 214.000 € möglich?',
    'Wie wäre das Doppelte von 214.000 €?',
    'Wären zweimal 214 Tausend gut?',
    'Wären 40.000 € weniger möglich?',
    'Ginge es 40 Tausend günstiger?',
    'Ginge es mit 8,5 % Nachlass?',
    'Wären 8,5 % unter Liste möglich?',
    'Wären 200.000 € plus 228.000 € gut?',
    'Wäre eine halbe Million minus 72.000 gut?',
    'Wäre die Hälfte von 856.000 € gut?',
    'Wäre ein Drittel von 1.284.000 € gut?',
    'Wären 856.000 € geteilt durch 2 gut?',
    'Wäre CDXXVIII gut?',
    'Wären 39 Tage mehr möglich?',
    'Wären 856.000 € / 2 möglich?',
    'Wären 1,284 Mio. € geteilt durch drei möglich?',
    'Wären vier Quartale zu 107.000 € gut?',
    'Wären 2,14 Mio. € über fünf Jahre gut?',
    'Ginge es mit viermal 107.000?',
    'Wären 91,45 % unseres Preises gut?',
    'Wären 8,5 % unter dem Einstieg gut?',
  ],
  fr: [
    'Et 2 × 214 000 € ?',
    'Le double de 214 000 € vous irait ?',
    'Et deux fois 214 000 € ?',
    'Et 40 000 € de moins ?',
    'Et 8,5 % de remise ?',
    'Et 200 000 € plus 228 000 € ?',
    'Et la moitié de 856 000 € ?',
    'Et le tiers de 1 284 000 € ?',
    'Et un demi-million moins 72 000 ?',
    'Et 856 000 € divisé par 2 ?',
    'Et CDXXVIII mille ?',
    'Et 39 jours de plus ?',
    'Et 856 000 € / 2 ?',
    'Et 1,284 M€ divisé par trois ?',
    'Et quatre trimestres à 107 000 € ?',
    'Et 2,14 M€ sur cinq ans ?',
    'Et 856 000 € partagés entre deux usines ?',
  ],
  es: [
    '¿Y 2 × 214.000 €?',
    '¿Y el doble de 214.000 €?',
    '¿Y dos veces 214.000 €?',
    '¿Y 40.000 € menos?',
    '¿Y si bajamos 40.000?',
    '¿Y un 8,5 % de descuento?',
    '¿Y 200.000 € más 228.000 €?',
    '¿Y la mitad de 856.000 €?',
    '¿Y un tercio de 1.284.000 €?',
    '¿Y medio millón menos 72.000?',
    '¿Y 856.000 € dividido entre 2?',
    '¿Y CDXXVIII mil?',
    '¿Y 39 días más?',
    '¿Y 856.000 € / 2?',
    '¿Y 1,284 millones de euros divididos entre tres?',
    '¿Y cuatro trimestres a 107.000 €?',
    '¿Y 2,14 millones de euros en cinco años?',
    '¿Y 856.000 € entre dos plantas?',
  ],
}

/** Numbers, parts and changes that tell none of these. */
const harmless: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Are the 475 stores open?',
    'Is van no. 7 the one?',
    'Can we meet on 3 December at 10:30?',
    'Is 60 Main Street right?',
    'How do your 2 plants and 214 stores share it?',
    'Are 2 × 214 pallets one truck?',
    'Do the 200 drivers plus 228 helpers know?',
    'Do 40 stores more open this year?',
    'Could two people more help?',
    'Would 10 days more help?',
    'What about 20k less?',
    'Is a third of your stores new?',
    'Was Louis XIV a customer?',
    'Is a CV needed?',
    'Is the line busy?',
    'Would 8.5% more volume help?',
    'Could you take 40 more deliveries?',
    'Would 39 more stores need it?',
    'Did your sales drop by 8.5% last year?',
    'Do 8.5% more boxes come back in winter?',
    'Is your market up 8.5% this year?',
    'Is a quarter of €240k for freight usual?',
  ],
  de: [
    'Wie viele der 40.000 Kisten kamen zu spät?',
    'Wären 20.000 € weniger gut?',
    'Was ändert ein halbes Jahr mehr?',
    'Würden 8,5 % mehr Menge helfen?',
    'Gingen 40 Lieferungen mehr?',
    'Ist Ihr Umsatz um 8,5 % höher?',
    'Gab es 8,5 % weniger Reklamationen?',
    'Sind 39 Filialen mehr geplant?',
  ],
  fr: [
    'Les 475 magasins sont ouverts ?',
    'Et 20 000 € de moins ?',
    '8,5 % de volume en plus vous aiderait ?',
    '40 livraisons de plus vous aideraient ?',
    '8,5 % de caisses en plus reviennent ?',
    'Et 40 palettes de plus en mai ?',
    '39 magasins de plus ouvrent ?',
  ],
  es: [
    '¿Los 475 locales abren?',
    '¿Y 20.000 € menos?',
    '¿Ayudaría un 8,5 % más de volumen?',
    '¿Ayudarían 40 entregas más?',
    '¿Bajaron sus ventas un 8,5 %?',
    '¿Hubo un 8,5 % menos de quejas?',
    '¿Abren 39 tiendas más?',
  ],
}

/** Changes of which only their writer knows what they change. */
const doubtful: Readonly<Record<string, readonly string[]>> = {
  en: ['Have things for wood gone up by 8.5%?', 'Is it 8.5% lower at the plant in Lyon?'],
  de: ['Liegt der Holzpreis 8,5 % über dem Vorjahr?'],
  fr: ['Le bois vaut 8,5 % de plus cette année ?'],
  es: ['¿Vale la madera de pino un 8,5 % más este año?'],
}

describe('a question that lets its reader reckon', () => {
  for (const words of languages) {
    const copyOf = (question: string) => {
      const text = write(words, {
        question: `- ${question}`,
        frontMatter: 'currency: EUR\ncounterparty: Halden',
      })
        .replace('€428k', '€428k\n- BATNA: move line 3 to Nordkauf; rent hall B')
        .replace(/\| Price .*\|/, row => `${row}\n| Payment | days | 21 | 60 |`)
      return share(parseBrief(text), { audience: 'other', today: '2026-11-30', fileName: 'a.negotiation.md' })
    }
    it(`a limit is in no copy, in language "${words.tag}"`, () => {
      for (const question of reckoned[words.tag] ?? [])
        assert.ok(!copyOf(question).text.includes(question), question)
    })
    it(`what may be one holds back the copy, in language "${words.tag}"`, () => {
      for (const question of doubtful[words.tag] ?? []) {
        const { text, remaining } = copyOf(question)
        assert.ok(text.includes(question), question)
        assert.deepEqual(
          remaining.map(({ isDoubtful }) => isDoubtful),
          [true],
          question,
        )
      }
    })
    it(`something else stays, in language "${words.tag}"`, () => {
      for (const question of harmless[words.tag] ?? []) {
        const { text, remaining } = copyOf(question)
        assert.ok(text.includes(question), question)
        assert.deepEqual(remaining, [], question)
      }
    })
  }
})

describe('a price of one piece', () => {
  const brief = (question: string) =>
    `# Bolts\n\n- Role: buyer\n\n## Walk-away point\n- Walk-away: €18.40 per piece\n- Opening: €17.00 per piece\n\n## Questions to ask\n1. ${question}\n2. How is February?\n`
  const copyOf = (question: string) =>
    share(parseBrief(brief(question)), {
      audience: 'other',
      today: '2026-11-30',
      fileName: 'a.negotiation.md',
    })
  const gone = [
    'Can you do eighteen euros forty?',
    'What about 18 euros 40?',
    'What about eighteen euros and forty cents?',
    'What about eighteen forty?',
    'What about 18€40?',
    'And 50,000 pieces for €920,000 in all?',
    'What would €920k a year at 50,000 pieces mean?',
    'And €1,840 per hundred?',
    'And €18,400 for every 1,000?',
    'And €220.80 per dozen?',
    'Wie wären achtzehn Euro vierzig?',
    'Wie wären 18 Euro und 40 Cent?',
    'Wie wären 50.000 Stück zu 920 T€?',
    'Wie wären 1840 € je 100 Stück?',
    'Et dix-huit euros quarante ?',
    'Et 50 000 pièces pour 920 000 € ?',
    'Et 1 840 € le cent ?',
    '¿Y dieciocho euros con cuarenta?',
    '¿Y 50 000 piezas por 920 000 €?',
    '¿Y 18.400 € el millar?',
  ]
  for (const question of gone)
    it(`is in no copy: ${question}`, () => assert.ok(!copyOf(question).text.includes(question)))

  it('holds back the copy where a count and an amount only stand in one question', () =>
    assert.deepEqual(
      copyOf('What if 1,000 pieces cost €18,400?').remaining.map(({ isDoubtful }) => isDoubtful),
      [true],
    ))

  const harmless = [
    'What would 50,000 pieces for €950,000 mean?',
    'And 50,000 pieces for €850,000?',
    'How would 18 euros and 40 lorries go together?',
    'How do you see 18 plants and 40 lines?',
    'What do €2,000 per hundred mean?',
    'Would €18 work in 40 days?',
    'Would a dozen calls and €5,000 help?',
    'Why is €1,840 the monthly fee for 12 plants?',
    'Haben Sie 18 Werke und 40 Linien?',
    'Avez-vous 18 usines et 40 lignes ?',
    '¿Dónde están las 18.400 piezas?',
  ]
  for (const question of harmless)
    it(`is not in: ${question}`, () => {
      const { text, remaining } = copyOf(question)
      assert.ok(text.includes(question))
      assert.deepEqual(remaining, [])
    })
})

describe('the search for secrets', () => {
  const brief = parseBrief(write(languages[0], {}))
  const secrets = readSecretFacts(brief)
  for (const [name, piece] of Object.entries({
    digits: '4 2 8 ',
    groups: '4\\28,',
    words: 'four hundred and twenty-eight thousand and a half ',
    hundreds: 'hundred thousand ',
    halves: 'half a ',
    marks: '4\u0332',
    joints: 'fünfunddreißigtausend',
    names: 'with Kaufhaus Otto ',
    numbers: '428 mil? ',
    sums: '200k plus 7k less ',
    parts: 'a third of half of ',
    roman: 'CDXXVIII MM ',
    changes: '8.5% more of volume ',
    counts: '4 payments at 107k ',
    quotients: '€856k / 2 over a ',
    cents: '18 euros 40 and €18 ',
    totals: '50,000 pieces for €920,000 per hundred ',
  }))
    it(`takes time in proportion to the text: ${name}`, () =>
      checkGrowth(
        factor => piece.repeat(60 * factor),
        text => findSecretFacts(text, secrets, brief),
      ))
})

describe('the name of a copy', () => {
  for (const [name, left] of [
    ['halden-nordkauf-four-twenty-eight', 'halden'],
    ['halden four hundred twenty-eight thousand', 'halden'],
    ['halden-428k-v2', 'halden-v2'],
  ])
    it(`of "${name}" is "${left}"`, () => {
      const text = write(languages[0], {}).replace('€428k', '€428k\n- BATNA: move to Nordkauf')
      const options = { audience: 'other', today: '2026-11-30', fileName: `${name}.negotiation.md` } as const
      assert.equal(share(parseBrief(text), options).fileName, `${left}.for-other.negotiation.md`)
    })
})

describe('a company of two words in our BATNA', () => {
  for (const words of languages)
    it(`is in no copy, in language "${words.tag}"`, () => {
      for (const [batna, told] of [
        ['kaufhaus otto takes line 3', 'Do you know Kaufhaus Otto'],
        ['sell the rest to kaufhaus otto', 'Do you know Otto'],
        ['Kaufhaus Otto', 'Do you know kaufhaus otto'],
        ['move it to kaufhaus otto', 'Would kaufhaus otto help'],
      ] as const) {
        const text = write(words, { question: `- ${told}?`, frontMatter: 'counterparty: Halden' }).replace(
          '€428k',
          `€428k\n- BATNA: ${batna}`,
        )
        const copy = share(parseBrief(text), {
          audience: 'other',
          today: '2026-11-30',
          fileName: 'a.negotiation.md',
        })
        assert.doesNotMatch(copy.text, /otto/i, text)
      }
    })
})

describe('a secret that is planted', () => {
  for (const [allForms, allPlaces] of [[forms, places] as const, [addressForms, addressPlaces] as const])
    for (const [place, [name, plant]] of Object.entries(allPlaces).entries())
      it(`in ${name} is in no copy, in whatever form`, () => {
        // Every third form, in one of the languages: the property below mixes all of them.
        for (const [index, form] of allForms.entries())
          if (index % 3 === place % 3)
            check(languages[index % languages.length] ?? languages[0], plant, form, () => false)
      })

  it('holds back the copy whatever is kept', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.constantFrom(...Object.values(places)),
        fc.constantFrom(...forms),
        fc.array(fc.boolean(), { minLength: 1 }),
        (words, plant, form, kept) => {
          let index = 0
          check(words, plant, form, () => kept[index++ % kept.length] === true)
        },
      ),
      { numRuns: 200 },
    ))
})
