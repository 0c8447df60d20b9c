import assert from 'node:assert/strict'
import type { Mark } from '../../src/picture/axis/axis-data.js'
import type { Row } from '../../src/picture/part.js'
import { readDeal } from '../../src/picture/read-deal.js'
import { inEnglish } from '../../src/text/message.js'
import { example } from './briefs.js'

const examples = [
  'canal-house-lease',
  'halden-renewal',
  'lorry-crossing',
  'novel-royalty',
  'salary-offer',
  'weak',
]

describe('"As a table"', () => {
  for (const name of examples)
    it(`has what the picture shows: ${name}`, () => {
      const [brief, writer] = example(name)
      const deal = readDeal(brief, '2026-11-23', inEnglish)
      /** Each mark stands at its line, with what it is called and its value. */
      const check = (marks: readonly Pick<Mark, 'value' | 'span'>[], table: readonly Row[]) => {
        for (const { value, span } of marks) {
          const rows = table.filter(({ line }) => line === writer.line(span))
          const said = rows.map(row => `${row.name} ${row.value} ${row.sureness}`)
          assert.ok(
            said.some(text => text.includes(value)),
            `${value} is not in ${JSON.stringify(said)}`,
          )
        }
      }
      for (const { data, table } of deal.axes)
        check(
          [
            ...data.pins,
            ...(data.theirLimit ? [data.theirLimit] : []),
            ...data.scenarios.map(({ leaveText, ...mark }) => ({
              ...mark,
              value: leaveText?.long ?? mark.value,
            })),
            ...data.scenarios.map(({ chance, span }) => ({ value: chance, span })),
            ...data.levels,
            ...data.steps,
            ...data.offers,
          ],
          table,
        )
      const { issues, time, listening } = deal
      if (issues) {
        check(
          issues.issues.flatMap(({ ours, theirs, span }) => [
            { value: `${ours.points}`, span },
            ...(theirs ? [{ value: `${theirs.points}`, span }] : []),
          ]),
          issues.table,
        )
        check(
          issues.packages.flatMap(({ segments, span }) =>
            segments.map(({ term }) => ({ value: term, span })),
          ),
          issues.table,
        )
      }
      if (time)
        check(
          time.rows.map(({ date, span }) => ({ value: date.long, span })),
          time.table,
        )
      if (listening)
        check(
          listening.rows.flatMap(row => row.questions.map(({ span }) => ({ value: row.name, span }))),
          listening.table,
        )
    })
})
