import type { Brief } from '../../brief/brief.js'
import { saysUpToWhat } from '../../brief/facts/authority.js'
import { isAlone } from '../../brief/facts/sides.js'
import { keyLine } from '../../brief/templates.js'
import { wholePlan, wholeSignal } from '../../language/any-language.js'
import * as personality from '../../language/en/personality.js'
import * as english from '../../language/en/walkaway.js'
import type { Language } from '../../language/language.js'
import { languageOf, languages } from '../../language/languages.js'
import { oneOf, wholeWord } from '../../language/pattern.js'
import { allSections, findSections, findValues, type Item, type Section } from '../../markdown/outline.js'
import { appendToSection } from '../../text/edits.js'
import { letter } from '../../text/letters.js'
import { msg } from '../../text/message.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'
import { findFilled, headingSpan } from '../sections.js'

export const noAuthority: Rule = {
  id: 'walkaway/no-authority',
  severity: 'warning',
  isAdvice: true,
  summary: 'Say who may agree for you, and up to what.',
  *check(brief) {
    const section = findFilled(brief, 'walkAway')
    if (section === undefined || isAlone(brief)) return
    const named = findValues(brief, 'authority').filter(({ value }) => value.text.trim() !== '')
    const told =
      brief.facts.authority.length > 0 ||
      saysWhoDecides(brief) ||
      decidesElsewhere(brief) ||
      isToldOutside(brief)
    const [first] = brief.facts.authority
    // Where the plan accepts something all the same, `cross/authority-gap` says so.
    if (first && brief.facts.authority.every(({ isNobody }) => isNobody) && !acceptsSomething(brief)) {
      yield {
        span: { start: first.head.start, end: first.words.span.end },
        message: msg`"${first.words.text.trim()}" does not say who may agree`,
      }
    }
    if (named.length > 0 || told) return
    yield {
      span: headingSpan(section),
      message: msg`Who may agree for you, and up to what? Add "Authority: …"`,
      fixes: [
        {
          title: msg`Add who may agree`,
          edits: [appendToSection(brief.text, section, keyLine('authority', brief.vocabulary))],
        },
      ],
    }
  },
}

function acceptsSomething({ facts }: Brief): boolean {
  return facts.scenarios.some(({ ending }) => ending !== undefined && ending.accepted.length > 0)
}

export const rationale: Rationale = {
  why: 'If you agree without being allowed to, you lose the deal and your face. One person who decides alone is enough, and a team of one needs no line. Any line in the walk-away or team section counts that says who decides, approves or signs for you.',
  source: 'Federal Acquisition Regulation 15.4: approvals; C. L. Karrass on authority',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '«## Walk-away point»\n\n- Walk-away: €428k per year\n- Their BATNA (est.): their board decides on a tender\n',
    messages: ['Who may agree for you, and up to what? Add "Authority: …"'],
    fixed:
      '## Walk-away point\n\n- Walk-away: €428k per year\n- Their BATNA (est.): their board decides on a tender\n- Authority: <who> up to <amount>; above that <who>\n',
    good: '## Walk-away point\n\n- Opening: €468k per year\n- Target: €455k per year\n- Walk-away: €428k per year, because of the BATNA\n- BATNA: move line 3 to Nordkauf\n- BATNA value: €424k per year\n- Their walk-away (est.): €450k–€475k per year\n\nJo decides, down to the limit.\n',
  },
  {
    bad: '## Limits\n\n- Limit: €428k per year\n- «Authority: open»\n',
    messages: ['"open" does not say who may agree'],
    good: '---\nteam: 1\n---\n\n## Limits\n\n- Opening: €468k per year\n- Target: €455k per year\n- Limit: €428k per year, because of the BATNA\n- BATNA: move line 3 to Nordkauf\n- BATNA value: €424k per year\n- Their limit (est.): €450k–€475k per year\n',
  },
]

const key = new RegExp(String.raw`\b${oneOf(english.authorityKeys)}\b`, 'i')
const name = String.raw`(?!${oneOf(english.notUs)})\p{Lu}${letter}+`
const somebody = String.raw`(?:${oneOf(english.we)}|${name})(?: ${oneOf(english.and)} \p{Lu}${letter}+)?`
const adverb = `${oneOf(english.who)}? ${oneOf(english.together)}?`
const hasAuthority = `${oneOf(english.has)} ${oneOf(english.whole)}*${oneOf(english.authority)}`
const decides = new RegExp(
  String.raw`\b${somebody}${adverb}(?:${oneOf(english.decides)}|${hasAuthority})\b`,
  'u',
)
const theirs = new RegExp(String.raw`\b${oneOf(english.they)}\b`, 'i')

/** Whether any line about our own side says who decides. */
function saysWhoDecides(brief: Brief): boolean {
  const front = brief.frontMatter?.entries.some(
    ({ key: { text }, value }) => key.test(text) && value.text !== '',
  )
  return (
    front === true ||
    [...findSections(brief, 'walkAway'), ...findSections(brief, 'team')].some(sectionSaysWhoDecides)
  )
}

/** The words of each language apart: `firma` signs in Spanish and is a company in German. */
const tellsWhoDecides: ReadonlyMap<Language, (text: string) => boolean> = new Map(
  languages
    .filter(({ plans }) => plans.deciding.length > 0)
    .map(language => {
      const deciding = new RegExp(wholeWord(language.plans.deciding), 'iu')
      const isSaid = (line: string) => deciding.test(line) && !otherSide.test(line)
      return [language, text => text.split(/[\r\n]+/).some(isSaid)]
    }),
)
const otherSide = new RegExp(wholeSignal('otherSide'), 'iu')

/** The same in the words of the brief's language, in any line that does not speak of the other side. */
function decidesElsewhere(brief: Brief): boolean {
  const sections = [...findSections(brief, 'walkAway'), ...findSections(brief, 'team')]
  const tells = tellsWhoDecides.get(languageOf(brief.language))
  return tells !== undefined && sections.some(section => brief.reader.holds(tells, section.prose))
}

/** Whether a part that is about neither the limits nor the other side says who of us may agree. */
function isToldOutside(brief: Brief): boolean {
  return allSections(brief)
    .filter(({ key }) => key === undefined || key === 'context')
    .some(({ heading, subsections, prose }) => {
      const heads = [...subsections.map(({ heading }) => heading), ...(heading ? [heading] : [])]
      return (
        heads.some(({ words }) => us.test(words.text) && (key.test(words.text) || says.test(words.text))) ||
        brief.reader.holds(tellsUpToWhat, prose)
      )
    })
}

function tellsUpToWhat(text: string): boolean {
  return text.split(/[\r\n]+/).some(line => saysUpToWhat(line) && !otherSide.test(line))
}

const us = new RegExp(wholeSignal('us'), 'iu')
const says = new RegExp(String.raw`\b${oneOf(personality.deciding)}\b|${wholePlan('deciding')}`, 'iu')

function sectionSaysWhoDecides(section: Section): boolean {
  const isOurs = (text: string) => !theirs.test(text)
  const inItem = ({ label, words, children }: Item): boolean =>
    (isOurs(label?.key.text ?? words.text) &&
      (decides.test(words.text) ||
        (label !== undefined && key.test(label.key.text) && label.value.text !== ''))) ||
    children.some(inItem)
  const cells = section.tables.flatMap(({ rows }) => rows.map(row => row.cells))
  return (
    section.items.some(inItem) ||
    section.paragraphs.some(({ text }) => isOurs(text) && decides.test(text)) ||
    cells.some(
      ([first, ...rest]) =>
        first !== undefined &&
        isOurs(first.text) &&
        (key.test(first.text) || rest.some(({ text }) => decides.test(text))),
    )
  )
}
