import type { Prospect } from '../../brief/analyses/plan.js'
import { worstOf } from '../../brief/analyses/scale.js'
import { plain } from '../../markdown/outline.js'
import { letterOf } from '../../picture/axis/axis-reader.js'
import { plainly, type RichText, richText, strong } from '../../picture/rich-text.js'
import { msg } from '../../text/message.js'
import { deciderOf } from './read-ask.js'
import type { ScenariosPart } from './report.js'
import { type Teller, tidy } from './teller.js'

/** What they may do, and what we do then; undefined without scenarios. */
export function readScenarios(teller: Teller): ScenariosPart | undefined {
  const { brief, main, writer } = teller
  const { scenarios } = brief.facts
  if (scenarios.length === 0) return undefined
  const { say } = writer
  return {
    heading: say(msg`What they may do, and what we do then`),
    heads: [say(msg`They …`), say(msg`We …`), say(msg`It ends`), say(msg`Chance`)],
    rows: scenarios.map((scenario, index) => {
      const { letter, name } = letterOf(scenario.name, index)
      const prospect = main?.prospects[index]
      const trigger = tidy(teller, plain(scenario.trigger ?? { text: '' }))
      const title = tidy(teller, name.replace(/^\d+(?:\.\d+)*[.)]?\s+(?=\p{L})/u, ''))
      return {
        letter,
        they: trigger === '' || title.includes(trigger) ? title : `${title}: ${trigger}`,
        we: tidy(teller, plain(scenario.response ?? { text: '' })),
        ends: endOf(teller, tidy(teller, plain(scenario.outcome ?? { text: '' })), prospect),
        chance:
          prospect?.probability === undefined
            ? tidy(teller, plain(scenario.probability ?? { text: '' }), 12)
            : writer.percent(prospect.probability),
      }
    }),
    more: 0,
  }
}

/** Who must agree, the outcome as written, and what leaving is worth. */
function endOf(teller: Teller, outcome: string, prospect: Prospect | undefined): RichText {
  const { main, figures, writer } = teller
  if (prospect === undefined || main === undefined || figures === undefined) return richText(plainly(outcome))
  if (prospect.isLeaving) {
    const batna = main.points.batnaValue ?? main.points.batna
    if (batna === undefined) return richText(plainly(outcome))
    return richText(writer.say(msg`${outcome}; worth ${figures.range(batna)}`))
  }
  const who = prospect.outcome && deciderOf(teller, worstOf(main.scale, prospect.outcome))
  if (who === undefined) return richText(plainly(outcome))
  return richText(writer.say(msg`${strong(writer.say(msg`Needs ${tidy(teller, who, 40)}:`))} ${outcome}`))
}
