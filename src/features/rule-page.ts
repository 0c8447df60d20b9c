import { examplesOf } from '../rules/examples.js'
import type { Rule, RuleExample, RuleOptions } from '../rules/rule.js'

/** The documentation of a rule as markdown. Lines end with `\n`. */
export function rulePage(rule: Rule): string {
  const { id, severity, isOptional, summary, why, source, options } = rule
  return [
    `# ${id}`,
    summary,
    `**Why:** ${why}`,
    `**Source:** ${source}`,
    `**Severity:** ${severity}${isOptional ? ', off by default' : ''}`,
    ...examplesOf(id).flatMap(exampleParts),
    ...(options === undefined ? [] : [optionTable(options)]),
    settingsPart(rule),
  ]
    .join('\n\n')
    .concat('\n')
}

function exampleParts({ bad, messages, fixed, good }: RuleExample): string[] {
  return [
    '## Instead of',
    fence(bad.replace(/[«»]/g, '')),
    messages.map(message => `- ${message}`).join('\n'),
    ...(fixed === undefined ? [] : ['The quick fix makes of it', fence(fixed)]),
    '## Write',
    fence(good),
  ].filter(part => part !== '')
}

/** A fence longer than any in the text. */
function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}markdown\n${text.replace(/\n?$/, '\n')}${ticks}`
}

function optionTable(options: RuleOptions): string {
  const rows = Object.entries(options).map(
    ([name, option]) => `| \`${name}\` | \`${JSON.stringify(option.default)}\` | ${option.description} |`,
  )
  return ['## Options', '', '| Option | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n')
}

function settingsPart({ id, isOptional, options }: Rule): string {
  const [option] = Object.entries(options ?? {})
  const level = isOptional ? 'warning' : 'off'
  const setting =
    option === undefined
      ? `"${level}"`
      : `["warning", { "${option[0]}": ${JSON.stringify(option[1].default)} }]`
  return [
    '## Change it',
    'As `error`, `warning`, `info`, `hint` or `off`. For a team, in the file `.negotiation-brief.json` beside its briefs or in a folder above:',
    `\`\`\`json\n{ "rules": { "${id}": ${setting} } }\n\`\`\``,
    'For yourself, in the settings of the editor, over which the file wins:',
    `\`\`\`json\n"negotiationBrief.rules": { "${id}": ${setting} }\n\`\`\``,
    'In one place of a brief, over which nothing wins: before the line, or as the first line of a section, or before the title for the whole file. `ignore` is the same as `off`:',
    fence(
      isOptional
        ? `<!-- negotiation ${level} ${id}: the reason -->`
        : `<!-- negotiation ignore ${id}: the reason -->\n<!-- negotiation hint ${id}: the reason -->`,
    ),
  ].join('\n\n')
}
