import type { Brief } from '../../brief/brief.js'
import type { SectionKey } from '../../language/sections.js'
import { rules } from '../../rules/catalogue.js'
import type { Problem, Rule } from '../../rules/rule.js'
import { inEnglish, type Translate } from '../../text/message.js'
import { touches } from '../../text/span.js'
import type { Glossary } from '../glossary.js'
import type { Hover } from './hover-text.js'
import { ruleLink } from './links.js'

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

function hoverHeading(
  { sections }: Brief,
  offset: number,
  glossary: Glossary,
  t: Translate,
): Hover | undefined {
  const section = sections.find(({ heading }) => heading && touches(heading.span, offset))
  const about = section?.key && glossary[`section/${section.key}`]
  if (section?.key === undefined || section.heading === undefined || about === undefined) return undefined
  const [weak, good] = [glossary[`weak/${section.key}`], glossary[`good/${section.key}`]]
  const examples = [
    ...(weak === undefined ? [] : [t('Weak: {0}', weak)]),
    ...(good === undefined ? [] : [t('Good: {0}', good)]),
  ]
  const own = rulesOf(section.key)
  const markdown = [
    about,
    ...(examples.length === 0 ? [] : [examples.join('  \n')]),
    ...(own.length === 0
      ? []
      : [
          t(
            'Checked here: {0}',
            own.map(({ id, summary }) => ruleLink(id, t(summary).replace(/\.$/, ''))).join(' · '),
          ),
        ]),
  ]
  return { span: section.heading.span, markdown: markdown.join('\n\n') }
}

/** The rules of the group named after the section, `scenario` for `scenarios`, without optional ones. */
function rulesOf(section: SectionKey): readonly Rule[] {
  return rules.filter(
    ({ id, isOptional }) => !isOptional && section.toLowerCase().startsWith(id.replace(/\/.*/, '')),
  )
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

function escapeMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&')
}
