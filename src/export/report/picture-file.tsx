import { Axis, axisHeight, describe } from '../../picture/axis/axis.js'
import { toMarkup } from '../../picture/markup.js'
import { paperStyle } from '../../picture/paper-style.js'
import { pictureWidth } from './fit.js'
import type { Report } from './report.js'
import type { WordContent } from './word.js'

/** The picture of a report as an SVG file for programs that know no style sheets: each element has its own style. */
export function reportPicture({ deal }: Report): WordContent['picture'] {
  if (deal?.axis === undefined) return undefined
  const { axis, words } = deal
  const drawn = toMarkup(<Axis data={axis} width={pictureWidth} prefix="deal-" words={words} isBrief />)
  const svg = drawn
    .replace(/ class="([^"]*)"/g, (_, names: string) => ` style="${styleOf(names)}"`)
    .replace(/^<svg/, `<svg xmlns="http://www.w3.org/2000/svg" font-family="Segoe UI, Open Sans, sans-serif"`)
  const height = Math.round(axisHeight(axis, pictureWidth, words, true))
  return { svg, width: pictureWidth, height, description: describe(axis) }
}

function styleOf(names: string): string {
  return names
    .split(' ')
    .flatMap(name => styles.get(name) ?? [])
    .join(' ')
}

/** The declarations of each class; without the strokes behind letters, which would cover them where they are not known. */
const styles: ReadonlyMap<string, string> = new Map(
  [...paperStyle.matchAll(/^\.([\w-]+) \{ ([^}]*) \}$/gm)].flatMap(([, name = '', style = '']) =>
    name.startsWith('paint') ? [] : [[name, style] as const],
  ),
)
