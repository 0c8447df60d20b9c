import type { Brief } from '../../brief/brief.js'
import { requiredSections, type SectionKey } from '../../language/sections.js'
import type { Problem } from '../../rules/rule.js'
import { inEnglish, type Translate } from '../../text/message.js'
import { touches } from '../../text/span.js'
import { readinessChecks } from '../briefs/readiness-checks.js'
import type { Glossary } from '../glossary.js'
import { escapeMarkdown, type Hover } from './hover-text.js'

/** Explains what belongs under a heading or after a key, and what kind of question this is. */
export function hoverGlossary(
  brief: Brief,
  offset: number,
  glossary: Glossary,
  problems: readonly Problem[],
  t: Translate = inEnglish,
): Hover | undefined {
  return (
    hoverHeading(brief, offset, glossary, t) ??
    hoverKey(brief, offset, glossary) ??
    hoverQuestion(brief, offset, glossary, problems, t)
  )
}

function hoverHeading(brief: Brief, offset: number, glossary: Glossary, t: Translate): Hover | undefined {
  const section = brief.sections.find(({ heading }) => heading && touches(heading.span, offset))
  const about = section?.key && glossary[`section/${section.key}`]
  if (section?.key === undefined || section.heading === undefined || about === undefined) return undefined
  const [weak, good] = [glossary[`weak/${section.key}`], glossary[`good/${section.key}`]]
  const examples = [
    ...(weak === undefined ? [] : [t('Weak: {0}', weak)]),
    ...(good === undefined ? [] : [t('Good: {0}', good)]),
  ]
  const checks = checksOf(brief, section.key, t)
  const markdown = [
    about,
    ...(examples.length === 0 ? [] : [examples.join('  \n')]),
    ...(checks.length === 0 ? [] : [t('Checked here: {0}', checks.join(' · '))]),
  ]
  return { span: section.heading.span, markdown: markdown.join('\n\n') }
}

/** What readiness asks of a section, with a sign for whether it is there. */
function checksOf(brief: Brief, section: SectionKey, t: Translate): readonly string[] {
  const required = requiredSections.find(key => key === section)
  const checks = required === undefined ? [] : readinessChecks(brief, t)[required]
  return checks.map(([label, , isMet]) => `${isMet ? '✓' : '○'} ${label}`)
}

function hoverKey({ sections, frontMatter }: Brief, offset: number, glossary: Glossary): Hover | undefined {
  const value = sections.flatMap(({ values }) => values).find(({ key }) => touches(key.span, offset))
  const entry = frontMatter?.entries.find(({ key }) => touches(key.span, offset))
  const about = glossary[`key/${value?.name ?? entry?.key.text}`]
  const span = value?.key.span ?? entry?.key.span
  return about === undefined || span === undefined ? undefined : { span, markdown: about }
}

function hoverQuestion(
  { facts }: Brief,
  offset: number,
  glossary: Glossary,
  problems: readonly Problem[],
  t: Translate,
): Hover | undefined {
  const question = facts.questions.find(({ words }) => touches(words.span, offset))
  const about = question?.kind && glossary[`question/${question.kind}`]
  if (question === undefined || about === undefined) return undefined
  const { span } = question.words
  const rewritten = problems
    .flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits))
    .find(edit => edit.span.start === span.start && edit.span.end === span.end)?.newText
  const better = rewritten === undefined ? [] : [t('For example: {0}', escapeMarkdown(rewritten))]
  return { span, markdown: [about, ...better].join('  \n') }
}
