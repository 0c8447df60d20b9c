import { Note, PartSection } from '../../picture/deal.js'
import type { DealData } from '../../picture/deal-data.js'
import { Issues } from '../../picture/issues/issues.js'
import { Listening } from '../../picture/listening/listening.js'
import type { Action, Part } from '../../picture/part.js'
import { Time } from '../../picture/time/time.js'
import type { Span } from '../../text/span.js'
import { post } from './host.js'
import { Marks } from './marks.js'

/** What stands below the axis: each part with one mark that the tab key reaches. */
export function Parts({
  deal: { issues, time, listening, words },
  width,
  line,
}: {
  readonly deal: DealData
  readonly width: number
  readonly line: Span | undefined
}) {
  const act = ({ effect }: Action) => post({ kind: 'act', effect })
  const button = ({ action }: Part) =>
    action && (
      <p>
        <button type="button" class="link" onClick={() => act(action)}>
          {action.title}
        </button>
      </p>
    )
  return (
    <>
      {issues && (
        <PartSection kicker={words.issues} part={issues} words={words} button={button(issues)} note={null}>
          <Marks marks={[...issues.issues, ...issues.packages]} line={line}>
            {hand => (
              <Issues data={issues} width={width} prefix="issues-" hand={hand}>
                <Note part={issues} />
              </Issues>
            )}
          </Marks>
        </PartSection>
      )}
      {time && (
        <PartSection kicker={words.time} part={time} words={words} button={button(time)}>
          <Marks marks={time.rows} line={line}>
            {hand => <Time data={time} width={width} hand={hand} />}
          </Marks>
        </PartSection>
      )}
      {listening && (
        <PartSection kicker={words.listening} part={listening} words={words} button={button(listening)}>
          <Marks marks={listening.rows.flatMap(({ questions }) => questions)} line={line}>
            {hand => <Listening data={listening} width={width} hand={hand} act={act} />}
          </Marks>
        </PartSection>
      )}
    </>
  )
}
