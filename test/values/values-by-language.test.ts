import assert from 'node:assert/strict'
import { readDateOptions, readValueOptions } from '../../src/brief/facts/header.js'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { type DateReading, readDates } from '../../src/values/date.js'
import { readValues } from '../../src/values/money.js'
import { formatValue } from '../../src/values/value.js'

/** `text => value; value`, with ` net`, ` gross` and `~` as in values. */
const amounts = {
  de: `
1.234,56 € => €1,234.56
428.000 € pro Jahr => €428k per year
428 T€ pro Jahr => €428k per year
428 TEUR p. a. => €428k per year
4,2 Mio. € im Jahr => €4.2m per year
1,3 Mrd. € => €1.3bn
350 Tsd. Euro => €350k
50 Tausend Euro => €50k
3.500 € monatlich => €3,500 per month
3.500 € im Monat => €3,500 per month
12,50 € je Stück => €12.50 per piece
12,50 €/Stück => €12.50 per piece
12,50 € pro Einheit => €12.50 per unit
17,60 €/m² und Monat => €17.60 per m² per month
17,60 € pro Quadratmeter und Monat => €17.60 per m² per month
950 € pro Tag => €950 per day
120 € die Stunde => €120 per hour
zwischen 400.000 und 450.000 € => €400k–€450k
400.000 bis 450.000 € => €400k–€450k
400–450 T€ => €400k–€450k
12 Prozent => 12%
CHF 1’250.– => CHF 1,250
50.000 Franken => CHF 50k
36 Monate => 36 months
14 Lkw pro Woche => 14 lorries per week
250.000 € netto => €250k net
250.000 € zzgl. MwSt. => €250k net
85.000 € brutto pro Jahr => €85k per year gross
rund 50.000 € => ~€50k
knapp 50.000 € => ~€50k
`,
  fr: `
1 234,56 € => €1,234.56
1 234,56 € => €1,234.56
428 000 € par an => €428k per year
428 K€/an => €428k per year
4,2 M€ par an => €4.2m per year
4,2 millions d’euros => €4.2m
4,2 millions d'euros par an => €4.2m per year
1,3 Md€ => €1.3bn
350 mille euros => €350k
3 500 € par mois => €3,500 per month
3 500 € mensuels => €3,500 per month
12,50 € la pièce => €12.50 per piece
12,50 € l’unité => €12.50 per unit
17,60 €/m²/mois => €17.60 per m² per month
17,60 € par m² et par mois => €17.60 per m² per month
950 € HT par jour => €950 per day net
950 €/j => €950 per day
de 400 000 à 450 000 € => €400k–€450k
entre 400 000 et 450 000 € => €400k–€450k
12 pour cent => 12%
36 mois => 36 months
14 camions par semaine => 14 trucks per week
250 000 € TTC => €250k gross
85 000 € brut annuel => €85k per year gross
environ 50 000 € => ~€50k
`,
  es: `
1.234,56 € => €1,234.56
1 234,56 € => €1,234.56
428.000 € al año => €428k per year
428.000 €/año => €428k per year
428.000 € anuales => €428k per year
428 mil euros al año => €428k per year
4,2 millones de euros al año => €4.2m per year
4,2 M€ al año => €4.2m per year
3.500 € al mes => €3,500 per month
3.500 € mensuales => €3,500 per month
12,50 € la unidad => €12.50 per unit
12,50 € por unidad => €12.50 per unit
12,50 €/ud. => €12.50 per unit
17,60 €/m² al mes => €17.60 per m² per month
120 € la hora => €120 per hour
entre 400.000 y 450.000 € => €400k–€450k
de 400.000 a 450.000 € => €400k–€450k
12 por ciento => 12%
36 meses => 36 months
14 camiones por semana => 14 trucks per week
14 camiones a la semana => 14 trucks per week
250.000 € más IVA => €250k net
250.000 € IVA incluido => €250k gross
85.000 € brutos al año => €85k per year gross
aproximadamente 50.000 € => ~€50k
50.000 dólares => $50k
`,
}

/** `text => date; date`: a day, `--12-03` without year, `a/b` for a period; `+` the weekday is right, `!` it is wrong. */
const dates = {
  de: `
5. Dezember 2026 => 2026-12-05
Samstag, den 5. Dezember 2026 => 2026-12-05+
am Do., 3.12.2026 => 2026-12-03+
03.12.26 => 2026-12-03
3. Dez. 2026 => 2026-12-03
3.12. => --12-03
am 3.12. um 10 Uhr => --12-03
5. Jänner 2027 => 2027-01-05
03/12/2026 => 2026-12-03
2026-12-03 (Do): Treffen => 2026-12-03+
2026-12-03 (Fr): Treffen => 2026-12-03!
Mitte Januar 2027 => 2027-01-11/2027-01-20
Ende März 2027 => 2027-03-21/2027-03-31
1. Quartal 2027 => 2027-01-01/2027-03-31
1. Halbjahr 2027 => 2027-01-01/2027-06-30
KW 50/2026 => 2026-12-07/2026-12-13
3. bis 5. Dezember 2026 => 2026-12-03/2026-12-05
`,
  fr: `
5 décembre 2026 => 2026-12-05
le jeudi 3 décembre 2026 => 2026-12-03+
jeu. 3 déc. 2026 => 2026-12-03+
1er janvier 2027 => 2027-01-01
05/12/2026 => 2026-12-05
15 août 2027 => 2027-08-15
31 juil. 2027 => 2027-07-31
3 décembre => --12-03
2026-12-03 (jeu.) => 2026-12-03+
mi-janvier 2027 => 2027-01-11/2027-01-20
fin janvier 2027 => 2027-01-21/2027-01-31
1er trimestre 2027 => 2027-01-01/2027-03-31
T1 2027 => 2027-01-01/2027-03-31
semaine 50 de 2026 => 2026-12-07/2026-12-13
du 3 au 5 décembre 2026 => 2026-12-03/2026-12-05
`,
  es: `
5 de diciembre de 2026 => 2026-12-05
5 de diciembre del 2026 => 2026-12-05
jueves 3 de diciembre de 2026 => 2026-12-03+
jue. 3-dic-2026 => 2026-12-03+
1º de enero de 2027 => 2027-01-01
05/12/2026 => 2026-12-05
15 de sept. de 2027 => 2027-09-15
3 de diciembre => --12-03
2026-12-03 (jue) => 2026-12-03+
mediados de enero de 2027 => 2027-01-11/2027-01-20
finales de enero de 2027 => 2027-01-21/2027-01-31
principios de marzo de 2027 => 2027-03-01/2027-03-10
T1 2027 => 2027-01-01/2027-03-31
del 3 al 5 de diciembre de 2026 => 2026-12-03/2026-12-05
`,
}

function casesOf(table: string): readonly (readonly [text: string, expected: string])[] {
  return table
    .split('\n')
    .filter(line => line.includes('=>'))
    .map(line => {
      const [text = '', expected = ''] = line.split('=>')
      return [text.trim(), expected.trim()] as const
    })
}

function shownAmounts(text: string, language: string): string {
  const options = readValueOptions(parseBrief(`---\nlanguage: ${language}\n---\n`))
  return readValues(text, options)
    .map(value => {
      const vat = value.vat === undefined ? '' : value.vat === 'excl' ? ' net' : ' gross'
      return (value.approximateSpan === undefined ? '' : '~') + formatValue(value) + vat
    })
    .join('; ')
}

function shownDates(text: string, language: string): string {
  const options = readDateOptions(parseBrief(`---\nlanguage: ${language}\n---\n`))
  return readDates(text, options).map(shownDate).join('; ')
}

function shownDate(date: DateReading): string {
  const mark = date.weekday?.isRight === undefined ? '' : date.weekday.isRight ? '+' : '!'
  if (date.kind === 'day') return date.day + mark
  if (date.kind === 'coarse') return `${date.start}/${date.end}`
  const two = (number: number) => String(number).padStart(2, '0')
  return date.kind === 'yearless' ? `--${two(date.month)}-${two(date.day)}` : date.kind
}

for (const language of ['de', 'fr', 'es'] as const) {
  describe(`amounts in ${language}`, () => {
    for (const [text, expected] of casesOf(amounts[language]))
      it(`${text} is ${expected}`, () => assert.equal(shownAmounts(text, language), expected))
  })
  describe(`dates in ${language}`, () => {
    for (const [text, expected] of casesOf(dates[language]))
      it(`${text} is ${expected}`, () => assert.equal(shownDates(text, language), expected))
  })
}

describe('depending on the language', () => {
  it('numbers are read', () => {
    assert.equal(shownAmounts('€1.250', 'en'), '€1,250')
    assert.equal(shownAmounts('€1.250', 'de'), '€1,250')
    assert.equal(shownAmounts('1.250 CHF', 'de-CH'), 'CHF 1,250')
    assert.equal(shownAmounts('USD 4 mil', 'en'), '$4m')
    assert.equal(shownAmounts('4 mil €', 'es'), '€4,000')
  })
  it('the order of day and month is chosen', () => {
    assert.equal(shownDates('03/12/2026', 'en'), 'ambiguous')
    assert.equal(shownDates('03/12/2026', 'fr'), '2026-12-03')
    assert.equal(shownDates('03/12/2026', 'fr-CA'), 'ambiguous')
    assert.equal(shownDates('3.12.', 'en'), '')
  })
  it('dates are read in the language of the headings unless another is set', () => {
    const brief = parseBrief('## Ausstiegspunkt\n\n- Ziel: 1.250 €\n')
    assert.equal(brief.facts.positions[0]?.value?.low.toFixed(), '1250')
  })
})

describe('amounts as they are formatted', () => {
  const cases: readonly (readonly [text: string, language: string, written: string])[] = [
    ['€428k per year', 'en', '€428k per year'],
    ['428 T€ pro Jahr', 'de', '428.000 € pro Jahr'],
    ['1.250,5 € je Stück', 'de', '1.250,50 € pro Stück'],
    ['45 Tage', 'de', '45 Tage'],
    ['1 Monat', 'de', '1 Monat'],
    ['12,5 % pro Jahr', 'de', '12,5 % pro Jahr'],
    ['400–450 T€', 'de', '400.000 €–450.000 €'],
    ["1'250.50 CHF", 'de-CH', '1’250.50 CHF'],
    ['4,2 M€ par an', 'fr', '4\u00a0200\u00a0000 € par an'],
    ['36 mois', 'fr', '36 mois'],
    ['428 mil € al año', 'es', '428.000 € por año'],
    ['14 camiones por semana', 'es', '14 trucks por semana'],
  ]
  for (const [text, language, written] of cases)
    it(`${text} is ${written}`, () => {
      const [value] = readValues(text, { language })
      assert.ok(value)
      assert.equal(formatValue(value, language), written)
      const [again] = readValues(written, { language })
      assert.equal(again?.high.toFixed(), value.high.toFixed())
    })
})
