import { kalaiOf, nashOf } from '../../brief/analyses/frontier.js'
import type { Brief } from '../../brief/brief.js'
import type { Score } from '../../brief/facts/score.js'
import { type Message, msg } from '../../text/message.js'
import type { Row } from '../part.js'
import { plainly, richText } from '../rich-text.js'
import type { Writer } from '../writer.js'
import type { IssuesData } from './issues-data.js'
import { headingOf } from './issues-heading.js'
import { actionOf, notesOf, suggestion } from './issues-note.js'
import { type Reader, readerOf } from './issues-reader.js'
import { gainsOf, mostPackages, nameOf, packageOf, planeOf, shown, termOf, termsOf } from './read-packages.js'
import { barOf, mostIssues } from './weight-bars.js'

/** What is drawn of the issues and packages of a brief; undefined if it has none. */
export function readIssuesPart(brief: Brief, writer: Writer): IssuesData | undefined {
  if (brief.facts.issues.length === 0) return undefined
  const reader = readerOf(brief, writer)
  const { issues, scores } = reader
  return {
    heading: plainly(writer.say(headingOf(reader))),
    note: richText(
      notesOf(reader)
        .map(message => writer.say(message))
        .join(' '),
    ),
    action: actionOf(reader),
    table: tableOf(reader),
    issues:
      issues.length > 1
        ? issues.slice(0, mostIssues).flatMap((issue, index) => barOf(reader, issue, index))
        : [],
    packages: scores.slice(0, mostPackages).map(score => packageOf(reader, score)),
    plane: planeOf(reader),
  }
}

function tableOf(reader: Reader): readonly Row[] {
  const { issues, brief, writer, improvement, yardsticks } = reader
  const { say } = writer
  const weights = issues.flatMap((issue): Row[] => {
    const name = plainly(issue.name).slice(0, 200)
    const line = writer.line(issue.span)
    const rows = [
      [msg`${name}, weight`, issue.weight?.value?.low, msg`sure`],
      [msg`${name}, their weight`, issue.theirWeight?.value?.low, msg`estimate`],
    ] as const
    if (rows.every(([, weight]) => weight === undefined))
      return [{ name, value: say(msg`no weight`), sureness: '', line }]
    return rows.flatMap(([what, weight, sureness]) =>
      weight === undefined
        ? []
        : [{ name: say(what), value: weight.toFixed(), sureness: say(sureness), line }],
    )
  })
  const packages = brief.facts.packages.map((one): Row => {
    const score = reader.scores.find(score => score.package === one)
    return {
      name: nameOf(one),
      value: [...(score ? [say(pointsOf(score))] : []), termsOf(reader, one)].join(': '),
      sureness: say(score?.theirs === undefined ? msg`sure` : msg`estimate`),
      line: writer.line(one.span),
    }
  })
  const better = improvement &&
    yardsticks && {
      name: say(gainsOf(improvement)),
      value: richText(say(suggestion(reader, improvement, yardsticks)))
        .map(({ text }) => text)
        .join(''),
      sureness: say(msg`estimate`),
      line: writer.line(improvement.of.package.span),
    }
  return [...weights, ...packages, ...(better ? [better] : []), ...fairRows(reader)]
}

/** What two rules of fairness would choose, measured from no deal: no points for either side. */
function fairRows(reader: Reader): readonly Row[] {
  const { frontier, yardsticks = [], issues, writer } = reader
  const [first] = issues
  const noDeal = { ours: 0, theirs: 0 }
  const fair = [
    [msg`Most for both together, multiplied (Nash)`, nashOf(frontier, noDeal)],
    [msg`Most for the side that gains less (Kalai)`, kalaiOf(frontier, noDeal)],
  ] as const
  return fair.flatMap(([name, one]) => {
    if (one === undefined || first === undefined) return []
    const terms = yardsticks.flatMap((yardstick, index) => termOf(reader, yardstick, one.amounts[index]))
    return [
      {
        name: writer.say(name),
        value: `${writer.say(pointsOf(one))}: ${terms.join(', ').slice(0, 400)}`,
        sureness: writer.say(msg`estimate`),
        line: writer.line(first.table),
      },
    ]
  })
}

function pointsOf({ ours, theirs }: Pick<Score, 'ours' | 'theirs'>): Message {
  return theirs === undefined
    ? msg`${shown(ours)} to you`
    : msg`${shown(ours)} to you, ${shown(theirs)} to them`
}
