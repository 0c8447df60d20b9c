import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { previewHtml } from '../../src/picture/preview.js'
import { dealSvg } from '../../src/picture/svg-file.js'
import { inEnglish } from '../../src/text/message.js'
import { briefWith, hostileBriefTexts } from './hostile-brief.js'
import { type Markup, readMarkup } from './markup.js'

const today = '2026-11-23'

/** Texts with another text in place of one field: a value, a heading, a cell, a line of a list. */
function* withEachFieldAs(brief: string, text: string): Generator<readonly [field: string, brief: string]> {
  const cell = text.replaceAll('|', '\\|')
  const fields =
    /(?<=^#+ ).+|(?<=^[\w]+: ).+|(?<=^\s*(?:-|\d+\.) (?:\[.\] )?)[^:\n]+|(?<=^\s*- [^:\n]+: ).+|(?<=\| )[^|\n-][^|\n]*(?= \|)/gm
  for (const { 0: field, index } of brief.matchAll(fields)) {
    const inFrontMatter = index < brief.indexOf('\n---\n')
    const written = inFrontMatter ? JSON.stringify(text) : cell
    yield [field, brief.slice(0, index) + written + brief.slice(index + field.length)]
  }
}

const elementNames = new Set(
  'svg g title style rect circle ellipse line path polygon polyline text tspan defs pattern clipPath'.split(
    ' ',
  ),
)
const htmlNames = new Set([...elementNames, ...'div header section p h1 h2 h3 span b bdi'.split(' ')])

function check(markup: Markup, names: ReadonlySet<string>): void {
  for (const { name, attributes } of markup.elements) {
    assert.ok(names.has(name), `<${name}>`)
    for (const [key, value] of attributes) {
      assert.doesNotMatch(key, /^on|href|^src|^action$|^formaction$/i, `<${name} ${key}>`)
      if (key !== 'aria-label')
        assert.doesNotMatch(value, /javascript:|data:|url\((?!#)|expression\(|@import/i, `${key}="${value}"`)
      if (key === 'style') assert.doesNotMatch(value, /[<>"'\\]/)
    }
  }
}

function styleOf(source: string): string {
  return [...source.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, style]) => style).join('\n')
}

const plain = parseBrief(briefWith('calm'))

describe('the picture of a hostile text', () => {
  it('shows every part, so that all texts are tried', () => {
    const { text } = readMarkup(dealSvg(plain, today, inEnglish))
    for (const part of [
      'Scenarios',
      'Who may accept',
      'If we move',
      'Offers so far',
      'Issues and packages',
      'Time',
      'Listening',
    ])
      assert.ok(text.includes(part), part)
    assert.ok((text.match(/calm/g) ?? []).length >= 12)
  })

  for (const hostile of hostileBriefTexts)
    it(`is safe as a file and in the preview: ${JSON.stringify(hostile).slice(0, 60)}`, () => {
      const brief = parseBrief(briefWith(hostile))
      const svg = dealSvg(brief, today, inEnglish)
      check(readMarkup(svg), elementNames)
      assert.equal(styleOf(svg), styleOf(dealSvg(plain, today, inEnglish)))
      assert.ok(svg.length < 200_000, `${svg.length} characters`)
      const html = previewHtml(brief, today, inEnglish)
      assert.notEqual(html, '')
      check(readMarkup(html), htmlNames)
      assert.doesNotMatch(html, /<style/)
    })

  it('is safe as a file and in the preview in every field by itself', () => {
    const attack = '"><script>alert(1)</script>\\<img src=x onerror=alert(1)> `</style>` \u202e {0} \'&'
    const tried = [...withEachFieldAs(briefWith('calm'), attack)]
    const style = styleOf(dealSvg(plain, today, inEnglish))
    assert.ok(tried.length > 120, `${tried.length} fields`)
    for (const [, text] of tried) {
      const brief = parseBrief(text)
      const svg = dealSvg(brief, today, inEnglish)
      check(readMarkup(svg), elementNames)
      assert.equal(styleOf(svg), style)
      check(readMarkup(previewHtml(brief, today, inEnglish) || '<div></div>'), htmlNames)
    }
  }).timeout(60_000)

  it('escapes what it shows', () => {
    const brief = parseBrief(briefWith('A < B & "C"'))
    for (const source of [dealSvg(brief, today, inEnglish), previewHtml(brief, today, inEnglish)])
      assert.ok((readMarkup(source).text.match(/A < B & "C"/g) ?? []).length >= 3)
  })
})
