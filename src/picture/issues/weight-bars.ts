import { isUnsaid } from '../../brief/analyses/unsaid.js'
import type { Issue } from '../../brief/facts/issues.js'
import { totalOf } from '../../brief/facts/score.js'
import { msg } from '../../text/message.js'
import { plainly } from '../rich-text.js'
import type { IssueBar } from './issues-data.js'
import type { Reader } from './issues-reader.js'

/** More than these stand in the table only. */
export const mostIssues = 12

export function barOf({ writer, trades, issues }: Reader, issue: Issue, index: number): readonly IssueBar[] {
  const own = issue.weight?.value?.low
  if (own === undefined || totalOf(issues, 'weight')?.gt(0) !== true) return []
  const theirs = issue.theirWeight?.value?.low
  const name = plainly(issue.name).slice(0, 200)
  const numbers = [own.toFixed(), theirs?.toFixed()] as const
  const advice = isUnsaid(trades)
    ? undefined
    : trades.give.includes(issue)
      ? msg`give here`
      : trades.ask.includes(issue)
        ? msg`ask here`
        : undefined
  const { say } = writer
  return [
    {
      id: `issue ${index}`,
      name,
      value: numbers[0],
      isLikely: false,
      span: issue.span,
      sentence: say(
        numbers[1] === undefined
          ? msg`${name}: weight ${numbers[0]}, line ${writer.line(issue.span)}.`
          : msg`${name}: weight ${numbers[0]} for you, ${numbers[1]} for them (est.), line ${writer.line(issue.span)}.`,
      ),
      ours: { points: own.toNumber(), text: index === 0 ? say(msg`${numbers[0]} you`) : numbers[0] },
      theirs:
        theirs === undefined || numbers[1] === undefined
          ? undefined
          : {
              points: theirs.toNumber(),
              text: index === 0 ? say(msg`${numbers[1]} them (est.)`) : numbers[1],
            },
      advice: advice === undefined ? '' : say(advice),
    },
  ]
}
