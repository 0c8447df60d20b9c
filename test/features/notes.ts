/** Notes in the manner of people who know nothing of briefs: memos, worksheets, plain text, mail, in four languages. */
export const notes: { readonly [name: string]: string } = {
  'a memo with headings of its own': `# Orchard sale, notes for Friday

## Where we are

Two buyers, one field. Hartwig Farms rang on 3 November 2026 and asked for the plan.

## Red lines

- nothing below €310,000
- the barn stays with us until May

## What they may say

1. "The soil is wet": show the survey of 2024.
2. "We pay in two parts": fine, if the first is 80 %.

## Next steps

- 2026-12-04: send the plan – Ada
- 2026-12-11: walk over the field with them

## Ask them

- What would you plant?
- Who signs besides you?
`,
  'plain text from a mail': `Hi Jo,

before the call on Tuesday, what we said:

OUR POSITION
We start at $95 an hour and would be happy with $85. We leave if it is under $72.

THEIR SIDE
Nadia decides, her budget is said to be $80. She hates long mails.

DATES
first call 8 December 2026
answer by 18 December 2026

Best,
M.
`,
  'a worksheet with tables': `- **Supplier:** Corrin Glass
- **Currency:** GBP

| Point | Opening | Goal | Limit |
|---|---|---|---|
| Pane, per m² | 41.50 | 44 | 47 |
| Delivery, days | 5 | 8 | 12 |

| Who | Role |
|---|---|
| Mr Oake | owns the kiln |

**If no deal**
We buy from Stour at £46.20 per m².
`,
  'a worksheet in German': `Gesprächszettel Wartung Aufzüge

Gegenüber: Hausverwaltung Lindt
Einstieg: 1.450 € im Monat
Schmerzgrenze: 1.280 € im Monat

WAS SIE BRAUCHEN
• keine Ausfälle über Weihnachten
• eine Rechnung im Quartal

Termine
09.12.2026 Gespräch im Büro
16.12.2026 Antwort
`,
  'a sheet in French': `# Préparation : loyer de l’atelier

Nous ne paierons pas plus de 1 250 € par mois.

## Leurs arguments

- le quartier monte
- un autre locataire attend

## Questions

- Qu’est-ce qui compte pour vous dans ce bail ?
`,
  'a sheet in Spanish': `Ficha: compra de la furgoneta

Objetivo: 14.500 €
Límite: 15.800 €

Preguntas
¿Qué le haría decidirse este mes?
`,
  'text with CRLF and a byte order mark':
    '\uFEFFBoat\r\n\r\nLimit: 12k, not more\r\n\r\n- they want cash\r\n',
  'text with front matter': '---\ncounterparty: Vexa\nmy own key: 3\n---\n\nSome words about it.\n',
  'text with an unclosed fence': '# Plan\n\nWe stop at €47k.\n\n```\na drawing\n',
  'text with an unclosed comment': '# Plan\n\nWe stop at €47k.\n\n<!-- to be continued\n',
  'one line': 'Ask for 10 % less and see',
  nothing: '',
}
