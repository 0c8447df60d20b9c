import {
  briefTemplate,
  milestoneTemplate,
  personTemplate,
  questionTemplate,
  scenarioTemplate,
  sectionTemplate,
} from '../../brief/templates.js'
import { findTemplateGaps } from '../../markdown/gaps.js'

/** A snippet as VS Code snippet files hold it. */
export interface Snippet {
  readonly prefix: string
  readonly description: string
  /** One entry a line. */
  readonly body: readonly string[]
  /** Globs of the files in which it is offered. */
  readonly include: readonly string[]
}

/** The snippets for briefs by name, made from the templates. */
export function briefSnippets(): { readonly [name: string]: Snippet } {
  return {
    'Negotiation brief': snippet('brief', 'A whole negotiation brief with its six sections', briefTemplate()),
    Context: snippet('context', 'The section “Context”', sectionTemplate('context')),
    Personality: snippet('personality', 'The section “Personality”', sectionTemplate('personality')),
    Timeline: snippet('timeline', 'The section “Timeline”', sectionTemplate('timeline')),
    Scenarios: snippet('scenarios', 'The section “Scenarios”', sectionTemplate('scenarios')),
    'Walk-away point': snippet('walkaway', 'The section “Walk-away point”', sectionTemplate('walkAway')),
    'Listening questions': snippet(
      'questions',
      'The section “Listening questions”',
      sectionTemplate('questions'),
    ),
    Scenario: snippet('scenario', 'What may happen, and what we do then', scenarioTemplate()),
    Person: snippet('person', 'Somebody on the other side', personTemplate()),
    Milestone: snippet('milestone', 'A dated step with its owner', milestoneTemplate()),
    'Question set': snippet('question-set', 'Open questions to listen to', questionTemplate()),
  }
}

function snippet(prefix: string, description: string, template: string): Snippet {
  const body = toSnippetText(template.trimEnd()).split('\n')
  return { prefix, description, body, include: ['**/*.negotiation.md'] }
}

/** The texts as snippets with a tab stop at every gap, numbered across all texts: stops with equal numbers are edited together. */
export function toSnippetTexts(texts: readonly string[]): readonly string[] {
  let stop = 1
  return texts.map(text => {
    const snippet = toSnippetText(text, stop)
    stop += findTemplateGaps(text).length
    return snippet
  })
}

/** The text as a snippet with a tab stop at every gap, numbered from `firstStop`. */
export function toSnippetText(text: string, firstStop = 1): string {
  let result = ''
  let end = 0
  findTemplateGaps(text).forEach((gap, index) => {
    result += `${escapeText(text.slice(end, gap.start))}\${${firstStop + index}:${escapeText(text.slice(gap.start, gap.end))}}`
    end = gap.end
  })
  return result + escapeText(text.slice(end))
}

function escapeText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}
