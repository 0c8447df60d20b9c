/**
 * How pictures look: VS Code's colours, and where there are none, those of its light theme. The rules apply below an
 * element of the class `deal-picture`.
 */
export const pictureStyle = `.deal-picture {
  --ink: var(--vscode-editor-foreground, #202020);
  --muted: var(--vscode-descriptionForeground, #606060);
  --ground: var(--vscode-editor-background, #ffffff);
  --ours: var(--vscode-charts-blue, #1a5cff);
  --line: var(--vscode-charts-lines, #20202066);
  --bad: var(--vscode-editorError-foreground, #ad0707);
  --warn: var(--vscode-editorWarning-foreground, #895503);
  --focus: var(--vscode-focusBorder, #0069cc);
  --hair: color-mix(in srgb, var(--ink) 16%, var(--ground));
  --tint: color-mix(in srgb, var(--ours) 17%, var(--ground));
  --tint-strong: color-mix(in srgb, var(--ours) 34%, var(--ground));
  --wash: color-mix(in srgb, var(--ink) 5%, var(--ground));
}
.vscode-high-contrast .deal-picture { --tint: var(--ground); --tint-strong: var(--ground); --wash: var(--ground); --hair: var(--line); }
.deal-picture text { font-family: var(--vscode-font-family, "Segoe UI", system-ui, "Open Sans", sans-serif); font-variant-numeric: tabular-nums; fill: var(--ink); }
.deal-picture svg { display: block; overflow: visible; }
.deal-picture .t11 { font-size: 11px; }
.deal-picture .t12 { font-size: 12px; }
.deal-picture .t13 { font-size: 13px; }
.deal-picture .b { font-weight: 600; }
.deal-picture .muted { fill: var(--muted); }
.deal-picture .bad { fill: var(--bad); }
.deal-picture .warn { fill: var(--warn); }
.deal-picture .on-ours { fill: var(--ground); }
.deal-picture .paint { paint-order: stroke; stroke: var(--ground); stroke-width: 4px; stroke-linejoin: round; }
.deal-picture .paint-tint { paint-order: stroke; stroke: var(--tint); stroke-width: 5px; stroke-linejoin: round; }
.deal-picture .ours { fill: var(--ours); }
.deal-picture .ours-line { stroke: var(--ours); fill: none; }
.deal-picture .ink-line { stroke: var(--ink); fill: none; }
.deal-picture .ink-fill { fill: var(--ink); }
.deal-picture .muted-line { stroke: var(--muted); fill: none; }
.deal-picture .bad-line { stroke: var(--bad); fill: none; }
.deal-picture .bad-fill { fill: var(--bad); }
.deal-picture .on-ground { fill: var(--ground); }
.deal-picture .leader { stroke: var(--line); fill: none; }
.deal-picture .hair { stroke: var(--hair); fill: none; }
.deal-picture .wash { fill: var(--wash); }
.deal-picture .edge { stroke: var(--vscode-contrastBorder, none); }
.deal-picture .tint { fill: var(--tint); }
.deal-picture .tint-strong { fill: var(--tint-strong); }
.deal-picture .hatch-ours { stroke: var(--ours); }
.deal-picture .hatch-muted { stroke: var(--muted); }
.deal-picture .dot-muted { fill: var(--muted); }
.deal-picture .dot-bad { fill: var(--bad); }
.deal-picture .cursor { fill: none; stroke: var(--focus); stroke-width: 1.5; }
.deal-picture .mark { cursor: pointer; }
.deal-picture text.act { fill: var(--vscode-textLink-foreground, #0069cc); cursor: pointer; }
.deal-picture .issues, .deal-picture .issues .bars, .deal-picture .issues .plane { display: grid; gap: 24px; align-content: start; }
.deal-picture .issues.wide { grid-template-columns: auto 1fr; column-gap: 32px; }
.deal-picture .issues.wide .plane { gap: 0; }
.deal-picture .issues.column .plane { grid-template-columns: auto 1fr; column-gap: 20px; }
`
