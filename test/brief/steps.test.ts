import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'

/** Dated lines of a timeline with what they are: `language | line => course`. */
const courses = `
en | 2027-05-31: moving day => follows
en | 2027-05-31: lessons learned => follows
en | 2027-05-31: lessons-learned call => follows
en | 2027-05-31: new rent applies => follows
en | 2027-05-31: debrief with the team => follows
en | 2027-05-31: kick-off meeting with the crew => follows
en | 2027-05-31: first invoice => follows
en | 2027-05-31: our offer to the seller lapses => follows
en | 2027-05-31: crane installed on site => follows
en | 2027-05-31: onboarding session for the nurses => follows
en | 2027-05-31: paint the hall => unknown
en | 2027-05-31: Pentecost => unknown
en | 2027-04-12: second meeting => leads
en | 2027-04-12: send our offer => leads
en | 2027-04-12: call with the broker => leads
en | 2027-04-12: first draft of the lease => leads
en | 2027-04-12: board approves => leads
en | 2027-04-12: countersigned copy back => leads
en | Sign on 2027-04-12 => leads
en | 2027-04-12: term sheet out => leads
en | 2027-04-30: deadline => deadline
en | 2027-04-30: deadline: Leeds wants to know => deadline
en | 2027-04-30: our hard deadline, then we leave => deadline
en | 2027-04-30: harbour board wants an answer (deadline) => deadline
en | 2027-04-30 – cut-off date for bids => deadline
en | Due date 2027-04-30 => deadline
en | 2027-04-30: call to extend the deadline => leads
en | 2027-04-30: deadline extension signed => leads
de | 31.5.2027: Umzug in die neue Halle => follows
de | 31.5.2027: Nachbesprechung im Team => follows
de | 31.5.2027: neue Miete gilt => follows
de | 31.5.2027: Erstlieferung der Kessel => follows
de | 31.5.2027: Kick-off nach Unterschrift => follows
de | 31.5.2027: Schlüsselübergabe => follows
de | 31.5.2027: Vertrag endet => follows
de | 31.5.2027: Betriebsausflug => unknown
de | 12.4.2027: zweites Gespräch => leads
de | 12.4.2027: Preisverhandlung mit dem Zulieferer => leads
de | 12.4.2027: Angebot an den Vermieter => leads
de | 12.4.2027: Budgetfreigabe durch Petra => leads
de | 12.4.2027: Vertragsentwurf schicken => leads
de | 12.4.2027: Firma Kunz stellt Gerüst auf => unknown
de | 30.4.2027: Frist für die Vergabe => deadline
de | 30.4.2027: Vergabefrist => deadline
de | 30.4.2027: letzte Frist, danach klagen wir => deadline
de | 30.4.2027: Stichtag => deadline
de | 30.4.2027: Stadtrat will Antwort (Frist) => deadline
de | 30.4.2027: Fristverlängerung verhandeln => leads
fr | 31/05/2027 : déménagement => follows
fr | 31/05/2027 : retour d'expérience => follows
fr | 31/05/2027 : nouveau loyer => follows
fr | 31/05/2027 : après la signature, remise des clés => follows
fr | 31/05/2027 : livraison des fûts => follows
fr | 31/05/2027 : jour férié => unknown
fr | 12/04/2027 : réunion avec le bailleur => leads
fr | 12/04/2027 : contre-offre => leads
fr | 12/04/2027 : validation par la direction => leads
fr | 12/04/2027 : signature => leads
fr | 12/04/2027 : appel à l'agence => leads
fr | 30/04/2027 : échéance => deadline
fr | 30/04/2027 : date limite de réponse => deadline
fr | 30/04/2027 : date butoir : la mairie tranche => deadline
es | 31/05/2027: mudanza => follows
es | 31/05/2027: lecciones aprendidas => follows
es | 31/05/2027: nuevo alquiler => follows
es | 31/05/2027: entrega de las llaves => follows
es | 31/05/2027: tras la firma, arranque => follows
es | 31/05/2027: día festivo => unknown
es | 12/04/2027: firma => leads
es | 12/04/2027: reunión con el proveedor => leads
es | 12/04/2027: contraoferta => leads
es | 12/04/2027: borrador del contrato => leads
es | 12/04/2027: llamada a la gestora => leads
es | 30/04/2027: plazo => deadline
es | 30/04/2027: fecha límite para ofertas => deadline
`

const timeline = { en: 'Timeline', de: 'Zeitplan', fr: 'Calendrier', es: 'Calendario' }

describe('a dated line', () => {
  for (const row of courses.split('\n').filter(row => row.includes('=>'))) {
    const [, language = '', line = '', course = ''] = /^(\w\w) \| (.*) => (\w+)$/.exec(row) ?? []
    it(`"${line}" ${course === 'unknown' ? 'does not tell' : course}`, () => {
      const heading = Object.entries(timeline).find(([tag]) => tag === language)?.[1]
      const { facts } = parseBrief(`---\nlanguage: ${language}\n---\n\n## ${heading}\n\n- ${line}\n`)
      assert.deepEqual(
        facts.milestones.map(milestone => milestone.course),
        [course],
      )
    })
  }
  it('takes what its heading says', () => {
    const { facts } = parseBrief(
      '## Timeline\n\n### After signature\n\n- 2027-05-31: meeting\n- 2027-06-02: site\n',
    )
    assert.deepEqual(
      facts.milestones.map(({ course }) => course),
      ['follows', 'follows'],
    )
  })
})

describe('the owner of a step', () => {
  const owners = (lines: string) =>
    parseBrief(
      `---\nteam: [Devika Rao, Tom]\n---\n\n## Personality\n\n- Ines Kroll, head of procurement\n\n## Timeline\n\n${lines}`,
    ).facts.milestones.map(({ owner }) => owner?.text.trim())
  for (const [line, owner] of [
    ['send the draft (Devika)', 'Devika'],
    ['send the draft (Devika Rao).', 'Devika Rao'],
    ['send the draft (Devika & Tom)', 'Devika & Tom'],
    ['send the draft – Tom', 'Tom'],
    ['their board confirms (Ines)', 'Ines'],
    ['send the draft (Zoom)', undefined],
    ['send the draft (with Devika)', undefined],
    ['Devika and the others meet', undefined],
    ['send the draft – owner: Lena', 'Lena'],
  ] as const)
    it(`of "${line}" is ${owner}`, () => assert.deepEqual(owners(`- 2027-04-12: ${line}\n`), [owner]))
  it('is not a dash in the column of owners', () =>
    assert.deepEqual(
      owners(
        '| Date | Step | Owner |\n| --- | --- | --- |\n| 2027-04-12 | call | – |\n| 2027-04-13 | call | Tom |\n',
      ),
      [undefined, 'Tom'],
    ))
})

describe('milestones', () => {
  it('come from every timeline of the text', () => {
    const text =
      '## Timeline\n\n- 2027-04-12: call\n\n## Context\n\n- 2027-04-13: nothing\n\n## Schedule\n\n- 2027-04-14: call\n'
    assert.deepEqual(
      parseBrief(text).facts.milestones.map(({ date }) => date.kind === 'day' && date.day),
      ['2027-04-12', '2027-04-14'],
    )
  })
})
