/** VS Code's colors, and those of its light theme for paper and where there are none. */
export const colors = {
  ink: ['editor-foreground', '#202020'],
  muted: ['descriptionForeground', '#606060'],
  ground: ['editor-background', '#ffffff'],
  ours: ['charts-blue', '#1a5cff'],
  bad: ['editorError-foreground', '#ad0707'],
  focus: ['focusBorder', '#0069cc'],
  link: ['textLink-foreground', '#0069cc'],
} as const

/** The colour of warnings is too faint for a text by itself. */
const variables = `.deal-picture {
${Object.entries(colors)
  .map(([name, [own, light]]) => `--${name}: var(--vscode-${own}, ${light});`)
  .join('\n')}
--line: var(--vscode-charts-lines, #20202066);
--warn: color-mix(in srgb, var(--vscode-editorWarning-foreground, #895503) 60%, var(--ink));
--edge: var(--vscode-contrastBorder, transparent);
--font: var(--vscode-font-family, "Segoe UI", system-ui, "Open Sans", sans-serif);
--hair: color-mix(in srgb, var(--ink) 16%, var(--ground));
--tint: color-mix(in srgb, var(--ours) 17%, var(--ground));
--tint-strong: color-mix(in srgb, var(--ours) 34%, var(--ground));
--wash: color-mix(in srgb, var(--ink) 5%, var(--ground));
}
.vscode-high-contrast .deal-picture {
--tint: var(--ground);
--tint-strong: var(--ground);
--wash: var(--ground);
--hair: var(--line);
}
`

/** How the marks look, one rule a line. */
export const rules = `text { font-family: var(--font); font-variant-numeric: tabular-nums; fill: var(--ink); }
svg { display: block; overflow: visible; }
.t11 { font-size: 11px; }
.t12 { font-size: 12px; }
.t13 { font-size: 13px; }
.t17 { font-size: 17px; }
.ground { fill: var(--ground); }
.b { font-weight: 600; }
.muted { fill: var(--muted); }
.bad { fill: var(--bad); }
.warn { fill: var(--warn); }
.on-ours { fill: var(--ground); }
.paint { paint-order: stroke; stroke: var(--ground); stroke-width: 4px; stroke-linejoin: round; }
.paint-tint { paint-order: stroke; stroke: var(--tint); stroke-width: 5px; stroke-linejoin: round; }
.ours { fill: var(--ours); }
.ours-line { stroke: var(--ours); fill: none; }
.ink-line { stroke: var(--ink); fill: none; }
.ink-fill { fill: var(--ink); }
.muted-line { stroke: var(--muted); fill: none; }
.bad-line { stroke: var(--bad); fill: none; }
.bad-fill { fill: var(--bad); }
.on-ground { fill: var(--ground); }
.leader { stroke: var(--line); fill: none; }
.hair { stroke: var(--hair); fill: none; }
.wash { fill: var(--wash); }
.edge { stroke: var(--edge); }
.tint { fill: var(--tint); }
.tint-strong { fill: var(--tint-strong); }
.hatch-ours { stroke: var(--ours); }
.hatch-muted { stroke: var(--muted); }
.dot-muted { fill: var(--muted); }
.dot-bad { fill: var(--bad); }
.cursor { fill: none; stroke: var(--focus); stroke-width: 1.5; }
.mark { cursor: pointer; }
text.act { fill: var(--link); cursor: pointer; }
.issues, .issues .bars, .issues .plane { display: grid; row-gap: 24px; align-content: start; }
.issues.wide { grid-template-columns: auto 1fr; column-gap: 32px; }
.issues .plane { row-gap: 0; }
.issues.column .plane { grid-template-columns: auto 1fr; column-gap: 20px; }
`

/** How pictures look in an editor; the rules apply below an element of the class `deal-picture`. */
export const pictureStyle = variables + rules.replace(/^(?=\S)/gm, '.deal-picture ')
