import { colors, rules } from './style.js'

/** What the other variables are on paper, where programs may know none. */
const onPaper: { readonly [name: string]: string } = {
  ...Object.fromEntries(Object.entries(colors).map(([name, [, light]]) => [name, light])),
  line: '#a6a6a6',
  warn: '#895503',
  edge: 'none',
  font: '"Segoe UI", "Open Sans", "DejaVu Sans", sans-serif',
  hair: '#dbdbdb',
  tint: '#d8e3ff',
  'tint-strong': '#b1c8ff',
  wash: '#f4f4f4',
}

/** How a picture looks that is a file of its own. */
export const paperStyle = rules.replace(/var\(--([\w-]+)\)/g, (whole, name) => onPaper[name] ?? whole)
