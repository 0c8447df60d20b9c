import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'

/** Whose interests a note tells, `ours theirs`. */
const toldIn = (text: string) => {
  const { ours, theirs } = parseBrief(text).facts.interests
  return [...(ours ? ['ours'] : []), ...(theirs ? ['theirs'] : [])].join(' ')
}

const notes: { readonly [told: string]: readonly string[] } = {
  'ours theirs': [
    '## Context\n\n- Interests (ours): a quiet yard\n- Interests (theirs): full trucks\n',
    '## Context\n\n- Interests: a quiet yard\n- Interests (landlord): no empty shop\n\n---\n\nWe are the tenant.\n'.replace(
      '## Context',
      '---\nrole: tenant\n---\n\n## Context',
    ),
    '## Interessen\n\n### Unsere\n\n- ruhige Nächte\n\n### Gegenseite\n\n- volle Wagen\n',
    '## Intérêts\n\n### Les nôtres\n\n- un délai court\n\n### Les leurs\n\n- un chantier plein\n',
    '## Intereses\n\n### Nuestros\n\n- pagar en junio\n\n### Suyos\n\n- vender antes del verano\n',
    '## Interests\n\n| Ours | Theirs |\n| --- | --- |\n| light | a long lease |\n',
    '## Interests\n\n| | Need |\n| --- | --- |\n| Us | light |\n| Them | a long lease |\n',
    '## Interests\n\n**Ours:** clean labs\n**Theirs:** full routes\n',
    '## Interests\n\n- Us:\n  - light\n- Them:\n  - a long lease\n',
    '## Context\n\nThe port needs the berth in May. Meridian wants its cutter kept busy.\n',
    '## Kontext\n\nDie Gemeinde braucht den Weg bis Juni. Der Hof will eine zweite Zufahrt.\n',
  ],
  ours: [
    '## Context\n\nWe need the berth in May.\n',
    '## Interests\n\n### Ours\n\n- light\n\n### Theirs\n',
    '## Interests\n\n| Ours | Theirs |\n| --- | --- |\n| light | |\n',
    '## Kontext\n\nWir brauchen den Weg bis Juni.\n',
  ],
  theirs: [
    '---\ncounterparty: Meridian\n---\n\n## Context\n\nMeridian wants its cutter kept busy.\n',
    '## Context\n\nThe contractor wants its cutter kept busy.\n',
    '## Context\n\nPriya hopes for a reference.\n\n## People\n\n- **Priya Marlow** – decides alone\n',
    '## Contexte\n\nIls veulent un chantier plein.\n',
    '---\ncounterparty: Lumbreras\nlanguage: es\n---\n\n## Contexto\n\nLumbreras necesita llenar los camiones.\n',
  ],
  '': [
    '## Context\n\nThe port is closed in winter. Everyone wants peace.\n',
    '## Interests\n',
    '## Context\n\n| We | They |\n| --- | --- |\n| | |\n',
  ],
}

describe('interests by side', () => {
  for (const [told, texts] of Object.entries(notes))
    for (const text of texts) it(`${told || 'none'}: ${text}`, () => assert.equal(toldIn(text), told))
})
