import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { type AddedPart, addPart } from '../../src/features/fix/add-part.js'
import { applyEdits } from '../../src/text/span.js'

interface Case {
  readonly kind: AddedPart
  readonly title: string
  /** With `<|>` in the chosen part, if there is one. */
  readonly before: string
  readonly after: string
}

const cases: readonly Case[] = [
  {
    kind: 'person',
    title: 'after the last person, before the text that follows',
    before: '## Personality\n\n- **Ines Kroll** decides\n  - Evidence: x\n\nBoth are calm.\n',
    after:
      '## Personality\n\n- **Ines Kroll** decides\n  - Evidence: x\n- **<Name, role>** – decides <what, up to which amount>\n  - Evidence: <what they said or did, and when>\n  - Approach: <how we present our terms to them>\n\nBoth are calm.\n',
  },
  {
    kind: 'person',
    title: 'as a heading among headings',
    before: '## People\n\n### Ines Kroll\n\n- Evidence: x\n\n## Notes\n',
    after:
      '## People\n\n### Ines Kroll\n\n- Evidence: x\n\n### <Name, role> – decides <what, up to which amount>\n- Evidence: <what they said or did, and when>\n- Approach: <how we present our terms to them>\n\n## Notes\n',
  },
  {
    kind: 'milestone',
    title: 'after the chosen one, with its bullet and without a checkbox',
    before: '## Timeline\r\n\r\n* 2026-12-03: <|>a\r\n* 2026-12-04: b\r\n',
    after:
      '## Timeline\r\n\r\n* 2026-12-03: a\r\n* <YYYY-MM-DD>: <what happens> – owner: <who>\r\n* 2026-12-04: b\r\n',
  },
  {
    kind: 'milestone',
    title: 'with a checkbox among checkboxes, without a final newline',
    before: '## Timeline\n\n- [x] 2026-12-03: a',
    after: '## Timeline\n\n- [x] 2026-12-03: a\n- [ ] <YYYY-MM-DD>: <what happens> – owner: <who>',
  },
  {
    kind: 'milestone',
    title: 'as a row of a table',
    before: '## Timeline\n\n| Date | Milestone | 1 |\n| - | - | - |\n| 2026-12-03 | a | b |\n\nText.\n',
    after:
      '## Timeline\n\n| Date | Milestone | 1 |\n| - | - | - |\n| 2026-12-03 | a | b |\n| <Date> | <Milestone> | <…> |\n\nText.\n',
  },
  {
    kind: 'scenario',
    title: 'after the chosen scenario',
    before: '## Scenarios\n\n### A<|>\n- Outcome: hold\n\n### B\n- Outcome: hold\n',
    after:
      '## Scenarios\n\n### A\n- Outcome: hold\n\n### <what may happen>\n- Trigger: <what they say or do>\n- Response: <what we say or do>\n- Outcome: <accept at, counter at, hold at or walk away>\n- Probability: <share in %>\n\n### B\n- Outcome: hold\n',
  },
  {
    kind: 'scenario',
    title: 'as a bullet among bullets',
    before: '## Scenarios\n\n1. A\n   - Outcome: hold\n',
    after:
      '## Scenarios\n\n1. A\n   - Outcome: hold\n2. <what may happen>\n   - Trigger: <what they say or do>\n   - Response: <what we say or do>\n   - Outcome: <accept at, counter at, hold at or walk away>\n   - Probability: <share in %>\n',
  },
  {
    kind: 'question',
    title: 'with the next number',
    before: '## Questions\n\n1. What?\n2. How?\n\n## Notes\n',
    after: '## Questions\n\n1. What?\n2. How?\n3. <…?>\n\n## Notes\n',
  },
  {
    kind: 'scenario',
    title: 'in the language of the brief',
    before: '## Szenarien\n\n### A\n',
    after:
      '## Szenarien\n\n### A\n\n### <was geschehen kann>\n- Auslöser: <was sie sagen oder tun>\n- Reaktion: <was wir sagen oder tun>\n- Ergebnis: <annehmen bei, kontern mit, bleiben bei oder abbrechen>\n- Wahrscheinlichkeit: <Anteil in %>\n',
  },
  {
    kind: 'question',
    title: 'into an empty section',
    before: '## Questions\n\n## Notes\n',
    after: '## Questions\n\n- <…?>\n\n## Notes\n',
  },
  {
    kind: 'question',
    title: 'with its section',
    before: '# T\n',
    after:
      '# T\n\n## Listening questions\n\n1. What has changed for you since <the last agreement>?\n2. How do you weigh <one issue> against <another>?\n3. What would make <this deal> a success for you?\n4. How does a decision like <this one> get made on your side?\n',
  },
]

describe('adding a part', () => {
  for (const { kind, title, before, after } of cases)
    it(`writes a ${kind} ${title}`, () => {
      const at = before.indexOf('<|>')
      const brief = parseBrief(before.replace('<|>', ''))
      const edits = addPart(brief, kind, at === -1 ? undefined : at)
      assert.equal(applyEdits(brief.text, edits), after)
    })
})
