import { examplesOf, rationaleOf } from '../rules/pages.js'
import type { Rationale, Rule, RuleExample, RuleOptions } from '../rules/rule.js'

/**
 * The documentation of a rule as markdown: its title, what is weak and why, what is better, then its settings. Lines end
 * with `\n`.
 */
export function rulePage(rule: Rule): string {
  const { id, summary, options } = rule
  const rationale = rationaleOf(id)
  const why = rationale === undefined ? [] : ['## Why', rationale.why, `Source: ${rationale.source}`]
  return [
    `# ${summary.replace(/\.$/, '')}`,
    ...examplesOf(id).flatMap((example, index) => [
      ...weakParts(example),
      ...(index === 0 ? why : []),
      ...betterParts(example),
    ]),
    '## Adjust this check',
    ...settingsPart(rule),
    ...(options === undefined ? [] : [optionTable(options, rationale?.options ?? {})]),
  ]
    .join('\n\n')
    .concat('\n')
}

function weakParts({ bad, messages }: RuleExample): string[] {
  const said = messages.map(message => `- ${message}`).join('\n')
  return ['## Weak', fence(bad.replace(/[«»]/g, '')), ...(said === '' ? [] : [said])]
}

function betterParts({ fixed, good }: RuleExample): string[] {
  return [...(fixed === undefined ? [] : ['## After the fix', fence(fixed)]), '## Better', fence(good)]
}

/** A fence longer than any in the text. */
function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}markdown\n${text.replace(/\n?$/, '\n')}${ticks}`
}

function optionTable(options: RuleOptions, meanings: NonNullable<Rationale['options']>): string {
  const rows = Object.entries(options).map(
    ([name, option]) => `| \`${name}\` | \`${JSON.stringify(option.default)}\` | ${meanings[name]} |`,
  )
  return ['### Options', '', '| Option | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n')
}

function settingsPart({ id, severity, isOptional, options }: Rule): string[] {
  const [option] = Object.entries(options ?? {})
  const level = isOptional ? 'warning' : 'off'
  const setting =
    option === undefined
      ? `"${level}"`
      : `["warning", { "${option[0]}": ${JSON.stringify(option[1].default)} }]`
  return [
    isOptional
      ? `\`${id}\` is off unless you turn it on, as \`error\`, \`warning\`, \`info\` or \`hint\`.`
      : `By default, \`${id}\` reports: ${severity}. Set it to \`error\`, \`warning\`, \`info\`, \`hint\` or \`off\`.`,
    'For your team, in the file `.negotiation-brief.json` beside the briefs or in a folder above them:',
    `\`\`\`json\n{ "rules": { "${id}": ${setting} } }\n\`\`\``,
    'For yourself, in the settings of the editor; the file takes precedence:',
    `\`\`\`json\n"negotiationBrief.rules": { "${id}": ${setting} }\n\`\`\``,
    'For one place in a brief, in a comment before the line, as the first line of a section, or before the title for the whole file. The comment takes precedence over everything else, and `ignore` means `off`:',
    fence(
      isOptional
        ? `<!-- negotiation ${level} ${id}: the reason -->`
        : `<!-- negotiation ignore ${id}: the reason -->\n<!-- negotiation hint ${id}: the reason -->`,
    ),
  ]
}
