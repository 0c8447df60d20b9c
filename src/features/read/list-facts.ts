import type { Vocabulary } from '../../language/vocabulary.js'
import type { Translate } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import { formatValue } from '../../values/value.js'
import type { ReadFacts, ReadPosition, ReadPositionName } from './read-facts.js'

/** One line of the list of what was read. */
export interface ListedFact {
  readonly span: Span
  /** What it was taken for: `Our limit`. */
  readonly what: string
  /** As written, `€47k per year`. */
  readonly text: string
  /** How it was completed, its scope, and other things that the text does not show; may be empty. */
  readonly detail: string
  readonly certainty: 'sure' | 'likely' | 'unread'
  /** Whether it is a number or condition that the user can name otherwise. */
  readonly isNumber: boolean
}

export interface FactGroup {
  readonly key: keyof ReadFacts | 'ours' | 'theirs'
  readonly label: string
  /** Never empty. */
  readonly facts: readonly ListedFact[]
}

/** What was read, in groups for people to look through; without the groups that are empty. */
export function listFacts(facts: ReadFacts, vocabulary: Vocabulary, t: Translate): readonly FactGroup[] {
  const positions = facts.positions.map(position => ({
    isTheirs: position.name.startsWith('their'),
    fact: listPosition(position, facts.language, t),
  }))
  const groups: readonly FactGroup[] = [
    {
      key: 'ours',
      label: t('Your numbers'),
      facts: positions.filter(({ isTheirs }) => !isTheirs).map(({ fact }) => fact),
    },
    {
      key: 'theirs',
      label: t('Their numbers'),
      facts: positions.filter(({ isTheirs }) => isTheirs).map(({ fact }) => fact),
    },
    {
      key: 'unread',
      label: t('Numbers that could not be read'),
      facts: facts.unread.map(({ text, span }) => ({
        span,
        what: t('Not read'),
        text,
        detail: '',
        certainty: 'unread',
        isNumber: true,
      })),
    },
    {
      key: 'sections',
      label: t('Sections'),
      facts: facts.sections.map(({ key, heading, span, certainty }) => ({
        ...sure(span, vocabulary.sections[key].name, heading),
        certainty,
      })),
    },
    {
      key: 'dates',
      label: t('Dates'),
      facts: facts.dates.map(({ text, span, day, isStep, certainty }) => ({
        ...sure(span, isStep ? t('Step') : t('Date'), text),
        detail: day === undefined ? t('no single day') : day === text ? '' : day,
        certainty,
      })),
    },
    {
      key: 'people',
      label: t('People'),
      facts: facts.people.map(({ name, span }) => sure(span, t('Person'), name)),
    },
    {
      key: 'scenarios',
      label: t('Scenarios'),
      facts: facts.scenarios.map(({ name, span, outcome = '' }) => ({
        ...sure(span, t('Scenario'), name),
        detail: outcome,
      })),
    },
    {
      key: 'questions',
      label: t('Questions'),
      facts: facts.questions.map(({ text, span, kind = '' }) => ({
        ...sure(span, t('Question'), text),
        detail: kind,
      })),
    },
  ]
  return groups.filter(({ facts }) => facts.length > 0)
}

/** What a key number is called in the list. */
export function namePosition(name: ReadPositionName, t: Translate): string {
  switch (name) {
    case 'walkAway':
      return t('Your limit')
    case 'target':
      return t('Your target')
    case 'opening':
      return t('Your opening')
    case 'batna':
      return t('Your BATNA')
    case 'batnaValue':
      return t('Your BATNA value')
    case 'authority':
      return t('Who may agree')
    case 'theirWalkAway':
      return t('Their limit')
    case 'theirTarget':
      return t('Their target')
    case 'theirOpening':
      return t('Their opening')
    case 'theirBatna':
      return t('Their BATNA')
  }
}

/** `sure`, `likely`, `not read`. */
export function nameCertainty(certainty: ListedFact['certainty'], t: Translate): string {
  return certainty === 'sure' ? t('sure') : certainty === 'likely' ? t('likely') : t('not read')
}

/** The place of a fact in the groups, for the line at an offset; undefined when nothing was read on it. */
export function findFactOnLine(groups: readonly FactGroup[], { start, end }: Span): ListedFact | undefined {
  const onLine = groups
    .flatMap(({ facts }) => facts)
    .filter(({ span }) => start <= span.start && span.start <= end)
  return onLine.find(({ isNumber }) => isNumber) ?? onLine[0]
}

function listPosition(
  { name, text, span, value, isCompleted, scope, certainty }: ReadPosition,
  language: string,
  t: Translate,
): ListedFact {
  const read = value && isCompleted ? formatValue(value, language) : undefined
  const details = [scope, read].filter(detail => detail !== undefined)
  return { span, what: namePosition(name, t), text, detail: details.join(', '), certainty, isNumber: true }
}

function sure(span: Span, what: string, text: string): ListedFact {
  return { span, what, text, detail: '', certainty: 'sure', isNumber: false }
}
