import { Brief } from '../../src/brief/brief.js'
import { parseBrief } from '../../src/brief/parse-brief.js'

/** A brief all of whose sections and values were read as likely only. */
export function parseAsLikely(text: string): Brief {
  const brief = parseBrief(text)
  const sections = brief.sections.map(section => ({
    ...section,
    certainty: 'likely' as const,
    values: section.values.map(value => ({ ...value, certainty: 'likely' as const })),
  }))
  return new Brief({ ...brief, sections }, {}, brief.memo, undefined)
}
