import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import ICAL from 'ical.js'
import { parseBrief } from '../../src/brief/parse-brief.js'
import type { Audience } from '../../src/brief/secrets.js'
import { reportCalendar } from '../../src/export/report/calendar.js'
import { fitToPage, heightOf } from '../../src/export/report/fit.js'
import { inOurVoice } from '../../src/export/report/our-voice.js'
import { reportHtml } from '../../src/export/report/page.js'
import { type ReportFor, reportFor } from '../../src/export/report/report-for.js'
import { translateBy } from '../../src/export/report/translate.js'
import { toWord } from '../../src/export/report/word.js'
import { readWordContent } from '../../src/export/report/word-content.js'
import { renderHtml } from '../../src/markdown/render-html.js'
import { inEnglish, type Translate } from '../../src/text/message.js'
import { briefWith, hostileBriefTexts } from '../picture/hostile-brief.js'
import { readMarkup } from '../picture/markup.js'

const today = '2026-11-23'
/** Longer ones take seconds and are cut to the same texts. */
const hostileTexts = hostileBriefTexts.filter(text => text.length < 1000)
const root = new URL('../../', import.meta.url)

/** All briefs of the repository by their names. */
const briefs: ReadonlyMap<string, string> = new Map(
  ['examples/', 'test/briefs/', 'test/cases/'].flatMap(folder =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.md'))
      .map(name => [folder + name, readFileSync(new URL(folder + name, root), 'utf8')] as const),
  ),
)

/** What the boss gets of each brief and hostile text, read once, because that takes a tenth of a second. */
const forBoss = new Map<string, ReportFor>()

function readBoss(name: string): ReportFor {
  const found = forBoss.get(name) ?? read(briefs.get(name) ?? '')
  forBoss.set(name, found)
  return found
}

function readHostile(text: string): ReportFor {
  const found = forBoss.get(text) ?? read(briefWith(text))
  forBoss.set(text, found)
  return found
}

function read(text: string, audience: Audience = 'boss', t: Translate = inEnglish): ReportFor {
  return reportFor(parseBrief(text), { audience, today, fileName: 'deal.negotiation.md', t })
}

function example(name: string): string {
  return briefs.get(`examples/${name}.negotiation.md`) ?? ''
}

function wholePage({ report, whole }: ReportFor): string {
  return reportHtml(report, { facts: whole.facts, html: renderHtml(whole.pieces) })
}

const plain = (text: readonly { readonly text: string }[]) => text.map(({ text }) => text).join('')

describe('the report on a brief', () => {
  const { report } = read(example('halden-renewal'))

  it('asks for the mandate that the brief describes', () =>
    assert.deepEqual(report.ask?.items.map(plain), [
      'Our limit is €428k per year. Without a deal: move line 3 to Nordkauf.',
      'Our limits on other points: Payment 60 days, Term 12 months, Volume growth 0%.',
      'Lena accepts alone down to €440k; below that Petra, reachable on 10 Dec.',
    ]))

  it('is addressed to whoever decides, on the day before the next meeting', () => {
    assert.equal(report.kicker, 'Negotiation summary for Petra')
    assert.equal(report.title, 'Halden Retail: packaging supply renewal 2027')
    assert.deepEqual(report.decideBy, {
      label: 'Decide by',
      day: 'Wed 2 Dec 2026',
      reason: 'the day before meeting 1',
    })
  })

  it('says what was found in the voice of the team', () =>
    assert.equal(
      plain(report.deal?.lead ?? []),
      'There is room of €22k–€47k. Our target keeps 78% of it if their limit is in the middle. On average the plan ends at €441.8k, €13.8k better than our limit.',
    ))

  it('gives the reasons that are written and leaves missing ones empty', () =>
    assert.deepEqual(report.deal?.numbers, [
      { name: 'Opening', value: '€468k', reason: '€420k plus 9% index, plus €10k for delivery slots' },
      { name: 'Walk-away', value: '€428k', reason: 'BATNA value plus €4k for their extra delivery slots' },
      { name: 'Target', value: '€455k', reason: '' },
      {
        name: 'BATNA',
        value: '€424k',
        reason: 'move line 3 to Nordkauf, letter of intent valid until 15 Jan 2027',
      },
    ]))

  it('takes no reason from the line below that says another number', () => {
    const texts = {
      de: 'Kaffee Fa. Brühl\n\nZiel 3.600 € im Monat\nSchmerzgrenze 3.950 € im Monat\nEinstieg 3.300 € im Monat\nderen Untergrenze ca. 3.400 bis 3.700 € (geschätzt)\n',
      de2: 'Gebäudereinigung\n\nZiel 3.600 € im Monat\nSchmerzgrenze 3.950 € im Monat\nEinstieg 3.300 € im Monat\nderen Limit wohl 3.500 €, weil sie ausgelastet sind\n',
      en: 'Coffee machines\n\nTarget €3,600 a month\nWalk-away €3,950 a month\nOpening €3,300 a month\ntheir limit is about €3,500 (guess)\n',
      fr: 'Machines à café\n\nObjectif 3 600 € par mois\nLimite 3 950 € par mois\nOuverture 3 300 € par mois\nleur limite est environ 3 500 € (estimation)\n',
      es: 'Máquinas de café\n\nObjetivo 3.600 € al mes\nLímite 3.950 € al mes\nApertura 3.300 € al mes\nsu límite es unos 3.500 € (estimación)\n',
    }
    for (const [name, text] of Object.entries(texts)) {
      const numbers = read(text).report.deal?.numbers ?? []
      assert.ok(numbers.length >= 2, name)
      for (const { reason } of numbers) assert.equal(reason, '', name)
    }
  })

  it('takes a reason that goes on in the next line', () => {
    const text = example('halden-renewal')
    for (const [before, after] of [
      ['(€420k plus', '(€420k\n  plus'],
      [' (€420k', '\n  (€420k'],
      [', because BATNA', ', because\n  BATNA'],
      [', because BATNA', '\n  because BATNA'],
    ] as const) {
      assert.ok(text.includes(before))
      assert.deepEqual(
        read(text.replace(before, after)).report.deal?.numbers.map(({ reason }) =>
          reason.replace(/\s+/g, ' ').trim(),
        ),
        read(text).report.deal?.numbers.map(({ reason }) => reason),
      )
    }
  })

  it('says who must agree to an outcome, and what leaving is worth', () =>
    assert.deepEqual(
      report.scenarios?.rows.map(({ letter, ends, chance }) => [letter, plain(ends), chance]),
      [
        ['A', 'accept at €455k per year', '35%'],
        ['B', 'Needs Petra: accept at €438k per year, only with 36 months and +12% volume', '50%'],
        ['C', 'walk away; worth €424k', '15%'],
      ],
    ))

  it('names what may go wrong and what is not known', () => {
    assert.deepEqual(report.risks?.items, [
      'The likeliest case, B, is €2k past what Lena may accept.',
      'The room rests on an estimate: two tender prices from 2025.',
      'Only 2 days from their steering committee to signature.',
    ])
    assert.deepEqual(report.unknown?.items, [
      'We assume: the tender threat is real for 20% of the volume only (to test in meeting 1).',
      'Their BATNA (est.): tender in Q1 2027, eight weeks, two bidders.',
    ])
  })

  it('lists what is to come with its owners', () =>
    assert.deepEqual(
      report.dates?.rows.map(({ date, what, who }) => `${date}: ${what}, ${who}`),
      [
        'Tue 1 Dec: send the index sheet, Jonas',
        'Thu 3 Dec: meeting 1, listen only, Lena',
        'Tue 8 Dec: send two packages, Lena',
        'Thu 10 Dec: meeting 2, trade, Lena',
        'Wed 16 Dec: their steering committee, Ines Kroll',
        'Fri 18 Dec: signature, Petra',
        'Thu 31 Dec: deadline, 13 days of slack',
        'Fri 15 Jan: BATNA ends: move line 3 to Nordkauf, ',
      ],
    ))

  it('ends with confidentiality, file and dates', () =>
    assert.deepEqual(report.footer, {
      confidentiality: 'TLP:AMBER+STRICT',
      file: 'deal.negotiation.md, as of 20 Nov 2026',
      printed: 'printed 23 Nov 2026',
      firstPage: 'page 1',
      onlyPage: 'page 1 of 1',
    }))

  it('leaves out what the brief does not say', () => {
    const { report } = read('# Talk\n\n## Context\n\nWe talk about the fence.\n')
    const { ask, scenarios, risks, dates, decideBy, deal } = report
    assert.deepEqual([ask, scenarios, risks, dates, decideBy], Array(5).fill(undefined))
    assert.deepEqual([deal?.axis, deal?.numbers], [undefined, []])
    assert.match(reportHtml(report), /<h1>/)
  })

  for (const language of ['de', 'fr', 'es'])
    it(`speaks the language of the brief: ${language}`, () => {
      const bundle = JSON.parse(readFileSync(new URL(`l10n/bundle.l10n.${language}.json`, root), 'utf8'))
      const missing: string[] = []
      const t: Translate = (template, ...args) => {
        if (/\p{L}/u.test(template.replace(/\{\d\}/g, '')) && !(template in bundle)) missing.push(template)
        return translateBy(bundle)(template, ...args)
      }
      for (const [name, text] of briefs)
        if (name.includes(`/${language}-`)) reportHtml(read(text, 'boss', t).report)
      assert.deepEqual(missing, [])
    })
})

describe('the voice of a report', () => {
  it('says "we" wherever the lead and the axis of a picture say "you"', () => {
    const sources = ['lead.ts', 'axis/read-axis.ts'].map(name =>
      readFileSync(new URL(`src/picture/${name}`, root), 'utf8'),
    )
    const ours = inOurVoice(template => template)
    const yours = sources
      .flatMap(source => [...source.matchAll(/msg`((?:[^`$]|\$\{[^}]*\})*)`/g)].map(([, text = '']) => text))
      .map(text => {
        let count = 0
        return text.replace(/\$\{[^}]*\}/g, () => `{${count++}}`)
      })
      .filter(template => /\byou(?:rs?)?\b/i.test(ours(template)))
    // What stands in the sentences that a pointer shows, in the steps of the ladder and among the offers, is not on the page.
    assert.deepEqual(
      yours.filter(template => /^(?:past|room|There|On|\{0\} (?:better|worse))/.test(template)),
      [],
    )
  })

  it('is kept in every report', () => {
    for (const name of briefs.keys()) {
      const { report } = readBoss(name)
      if (report.deal === undefined) continue
      assert.doesNotMatch(plain(report.deal.lead), /\byour?s?\b/i, name)
      assert.doesNotMatch(JSON.stringify(report.deal.words.better), /\byou\b/, name)
    }
  }).timeout(60_000)
})

describe('what the other side gets', () => {
  it('is what a copy for them lets through', () => {
    const { report } = read(example('halden-renewal'), 'other')
    const { ask, deal, scenarios, risks, unknown } = report
    assert.deepEqual([ask, deal, scenarios, risks, unknown], Array(5).fill(undefined))
    assert.deepEqual(report.issues?.rows, [
      ['Price', '€468k per year'],
      ['Payment', '21 days'],
      ['Term', '36 months'],
      ['Volume growth', '15%'],
    ])
    assert.equal(report.questions?.items.length, 6)
  })

  it('names no secret in any format', async () => {
    const secret = /428|455|440|424|450|475|Nordkauf|AMBER|tender price|Lena down/
    const { report, whole } = read(example('halden-renewal'), 'other')
    assert.doesNotMatch(
      wholePage(read(example('halden-renewal'), 'other')).replace(/<style>[\s\S]*?<\/style>/, ''),
      secret,
    )
    assert.doesNotMatch(JSON.stringify({ report, whole }), secret)
    assert.doesNotMatch(reportCalendar(report, today, 'deal.negotiation.md'), secret)
    const files = unzipSync(await toWord(readWordContent(report, whole)))
    for (const [name, bytes] of Object.entries(files))
      if (/document\.xml|footer|core\.xml/.test(name)) assert.doesNotMatch(strFromU8(bytes), secret, name)
  })
})

describe('a report of one page', () => {
  it('says how much it leaves out', () => {
    const steps = Array.from(
      { length: 40 },
      (_, index) => `- [ ] 2026-12-${String((index % 28) + 1).padStart(2, '0')}: step ${index} – owner: Lena`,
    )
    const { report } = read(
      example('halden-renewal').replace('- [ ] 2026-12-01', `${steps.join('\n')}\n- [ ] 2026-12-01`),
    )
    const { dates } = fitToPage(report, 'letter')
    assert.equal((dates?.rows.length ?? 0) + (dates?.more ?? 0), 48)
    assert.match(reportHtml(report), /\d+ more in the brief/)
  })

  it('is reckoned to fit both papers, whatever the brief says', () => {
    const reports = [...briefs.keys()].map(name => [name, readBoss(name).report] as const)
    for (const text of hostileTexts) reports.push([text.slice(0, 20), readHostile(text).report])
    for (const [name, report] of reports)
      for (const paper of ['a4', 'letter'] as const) {
        const height = heightOf(fitToPage(report, paper))
        assert.ok(height <= (paper === 'a4' ? 782 : 732), `${name}: ${height} points on ${paper}`)
      }
  }).timeout(60_000)
})

describe('reports of all briefs', () => {
  it('hold no missing numbers', () => {
    const others = ['halden-renewal', 'weak'].flatMap(name =>
      (['team', 'other'] as const).map(audience => [name, read(example(name), audience)] as const),
    )
    for (const [name, { report }] of [
      ...[...briefs.keys()].map(name => [name, readBoss(name)] as const),
      ...others,
    ]) {
      const page = reportHtml(report)
      assert.doesNotMatch(
        page.replace(/<style>[\s\S]*?<\/style>/, ''),
        /\bNaN\b|\bundefined\b|\[object|Infinity/,
        name,
      )
      assert.doesNotMatch(JSON.stringify(report), /[\uE000\uE001]/, name)
      reportCalendar(report, today, name)
    }
  }).timeout(60_000)

  it('are well-formed, without scripts and addresses, whatever their texts', () => {
    const names = new Set<string>()
    for (const text of hostileTexts) {
      const page = wholePage(readHostile(text))
      const sheet = /<div class="sheet[\s\S]*?<\/div>\n(?=<div class="sheet|<article)/.exec(page)?.[0] ?? ''
      const { elements } = readMarkup(sheet.trim())
      for (const { name, attributes } of elements) {
        names.add(name)
        for (const [key, value] of attributes) {
          assert.doesNotMatch(key, /^on|href|^src|^action$/i)
          if (key !== 'aria-label') assert.doesNotMatch(value, /javascript:|data:|url\((?!#)/i)
        }
      }
      const tags = page.match(/<[a-z](?:[^<>"]|"[^"]*")*>/gi)?.join('') ?? ''
      assert.doesNotMatch(
        tags.replace(/="[^"]*"/g, '='),
        /<(?:script|img|iframe|object|embed|form|base|link)\b|\son\w+=/i,
      )
      assert.doesNotMatch(tags, /(?:href|src)="(?!https?:|mailto:|#)/i)
      assert.equal(page.match(/<style>/g)?.length, 1)
      assert.equal(page.match(/<\/style>/g)?.length, 1)
    }
    assert.ok(names.has('svg') && !names.has('script'))
  }).timeout(60_000)
})

describe('a calendar', () => {
  const { report } = read(example('halden-renewal'))
  const text = reportCalendar(report, today, 'halden-renewal.negotiation.md')
  const events = (source: string) =>
    new ICAL.Component(ICAL.parse(source)).getAllSubcomponents('vevent').map(event => ({
      uid: String(event.getFirstPropertyValue('uid')),
      day: String(event.getFirstPropertyValue('dtstart')),
      end: String(event.getFirstPropertyValue('dtend')),
      title: String(event.getFirstPropertyValue('summary')),
    }))

  it('has whole days with their owners', () => {
    const [first] = events(text)
    assert.deepEqual(first, {
      uid: 'halden-renewal-send-the-index-sheet@negotiation-brief',
      day: '2026-12-01',
      end: '2026-12-02',
      title: 'send the index sheet – Jonas',
    })
    assert.match(text, /DTSTART;VALUE=DATE:20261201\r\n/)
    assert.deepEqual(
      events(text)
        .map(({ title }) => title)
        .slice(-2),
      ['deadline', 'BATNA ends: move line 3 to Nordkauf'],
    )
  })

  it('has every date that is still to come, and the page as many as it has room for', () => {
    const steps = Array.from(
      { length: 30 },
      (_, index) => `- [ ] 2027-01-${String(index + 1).padStart(2, '0')}: step ${index + 1} – owner: Lena\n`,
    )
    const { report } = read(
      example('halden-renewal').replace('- [ ] 2026-12-01', `${steps.join('')}- [ ] 2026-12-01`),
    )
    const titles = events(reportCalendar(report, today, 'a.negotiation.md')).map(({ title }) => title)
    assert.equal(titles.filter(title => /^step \d+ – Lena$/.test(title)).length, 30)
    const page = reportHtml(report)
    const [table = ''] = /<table class="dates">[\s\S]*?<\/table>/.exec(page) ?? []
    const shown = (table.match(/<tr/g)?.length ?? 0) - 1
    assert.ok(shown > 0 && shown <= 8)
    assert.ok(page.includes(`${titles.length - shown} more in the brief`), String(shown))
  })

  it('gives each step a name of its own, the same each time', () => {
    const uids = events(text).map(({ uid }) => uid)
    assert.equal(new Set(uids).size, uids.length)
    assert.equal(reportCalendar(report, today, 'halden-renewal.negotiation.md'), text)
  })

  it('folds long lines, and gives back every title, whatever the texts', () => {
    for (const hostile of hostileTexts) {
      const { report } = readHostile(hostile)
      const source = reportCalendar(report, today, 'a\r\nBEGIN:VEVENT.negotiation.md')
      for (const line of source.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 76, line)
      assert.equal(events(source).length, report.dates?.rows.length)
      assert.equal(source.match(/^BEGIN:VEVENT\r$/gm)?.length, report.dates?.rows.length)
    }
  })
})

describe('a Word document', () => {
  const open = async ({ report, whole }: ReportFor) => {
    const files = unzipSync(await toWord(readWordContent(report, whole)))
    return { files, document: strFromU8(files['word/document.xml'] ?? new Uint8Array()) }
  }

  it('has headings, lists, tables and the picture with a transparent one beside it', async () => {
    const { files, document } = await open(read(example('halden-renewal')))
    assert.match(document, /<w:pStyle w:val="Title"\/>/)
    assert.match(document, /<w:pStyle w:val="Heading2"\/>/)
    assert.match(document, /<w:numPr>/)
    assert.match(document, /<w:tblHeader\/>/)
    assert.match(document, /asvg:svgBlip/)
    assert.match(document, /descr="Price, Walk-away €428k, Target €455k/)
    const media = Object.keys(files).filter(name => name.startsWith('word/media/'))
    assert.deepEqual(media.map(name => name.split('.').at(-1)).sort(), ['png', 'svg'])
    const svg = strFromU8(files[media.find(name => name.endsWith('.svg')) ?? ''] ?? new Uint8Array())
    assert.doesNotMatch(svg, /var\(|class=|<style/)
    assert.ok(readMarkup(svg).elements.length > 30)
    assert.match(document, /What has changed in your packaging needs/)
  })

  it('is well-formed, whatever the texts', async () => {
    for (const text of hostileTexts) {
      const { files } = await open(readHostile(text))
      for (const [name, bytes] of Object.entries(files))
        if (/\.xml$|\.rels$/.test(name)) readXml(strFromU8(bytes), name)
    }
  }).timeout(60_000)
})

/** Checks that tags are closed in order, and that no character is one that XML forbids. */
function readXml(source: string, name: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  assert.doesNotMatch(source, /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/, name)
  const open: string[] = []
  for (const [, closing, tag = '', closed] of source.matchAll(
    /<(\/?)([\w:]+)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g,
  ))
    if (closing) assert.equal(open.pop(), tag, name)
    else if (!closed) open.push(tag)
  assert.deepEqual(open, [], name)
  assert.doesNotMatch(
    source.replace(/<[^>]*>/g, ''),
    /<|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i,
    name,
  )
}

describe('markdown of a whole brief', () => {
  const html = (text: string) => renderHtml([text])

  it('keeps headings, lists and tables', () =>
    assert.equal(
      html('## A\n\n- [x] b\n\n| c | d |\n| - | -: |\n| e<br>f | 1 |\n').replace(/\n/g, ''),
      '<h2>A</h2><ul><li>☑ b</li></ul><table><thead><tr><th>c</th><th align="right">d</th></tr></thead><tbody><tr><td>e<br>f</td><td align="right">1</td></tr></tbody></table>',
    ))

  it('shows tags as text, and neither comments nor pictures', () =>
    assert.equal(
      html('Pay <amount> ![alt](https://a.example/x.png) <!-- secret --> [x](javascript:alert(1))\n'),
      '<p>Pay &#x3C;amount> alt  <a>x</a></p>',
    ))

  it('shows what is nested too deep as it is', () =>
    assert.match(html(`${'> '.repeat(5000)}x\n`), /x/)).timeout(60_000)
})
