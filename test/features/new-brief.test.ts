import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { briefTemplate } from '../../src/brief/templates.js'
import {
  newFileName,
  readFolder,
  situations,
  sortForTitle,
  templateName,
  typedTitle,
  withTitle,
} from '../../src/features/briefs/new-brief.js'
import { requiredSections } from '../../src/language/sections.js'
import { english } from '../../src/language/vocabulary.js'
import { lint } from '../../src/rules/lint.js'
import { inEnglish } from '../../src/text/message.js'

const names = situations(inEnglish).map(({ name }) => name)

for (const vocabulary of english.languages) {
  const { language } = vocabulary
  const folder = new URL(`../../templates/${language === 'en' ? '' : `${language}/`}`, import.meta.url)
  const templates = names.map(name => ({
    name,
    text: name === 'empty' ? briefTemplate(vocabulary) : readFileSync(new URL(`${name}.md`, folder), 'utf8'),
  }))

  describe(`the templates for new briefs in ${language}`, () => {
    it('are the files of the folder and the empty template', () =>
      assert.deepEqual(
        readdirSync(folder)
          .filter(name => name.endsWith('.md'))
          .sort(),
        names
          .filter(name => name !== 'empty')
          .map(name => `${name}.md`)
          .sort(),
      ))

    for (const { name, text } of templates) {
      const brief = parseBrief(text)

      it(`have in ${name} the six sections in their order`, () => {
        assert.equal(brief.vocabulary.language, language)
        const keys = brief.sections.map(({ key }) => key)
        assert.deepEqual(
          keys.filter(key => requiredSections.some(required => required === key)),
          requiredSections,
        )
        assert.ok(keys.every(key => key !== undefined))
      })

      it(`cause no problems except gaps in ${name}, of any severity`, () => {
        const problems = lint(brief, { today: '2026-11-23', fileName: `${name}.negotiation.md` })
        assert.deepEqual(
          problems.filter(({ rule }) => rule !== 'brief/placeholder'),
          [],
        )
        assert.ok(problems.length > 20)
      })

      it(`contain no invented figure in ${name}`, () => {
        const rest = text.replace(/<[^>\n]*>/g, '').replace(/^\d\. /gm, '')
        assert.deepEqual(rest.match(/.*(?:\d\d|[€$£%]\s?\d|\d\s?[€$£%]).*/g) ?? [], [])
      })
    }

    it('ask what each situation needs', () => {
      for (const { name, text } of templates.filter(({ name }) => name !== 'empty')) {
        const { facts } = parseBrief(text)
        assert.ok(facts.issues.length >= 4, name)
        assert.ok(facts.scenarios.length >= 3, name)
        assert.ok(facts.questions.length >= 5, name)
        assert.ok(facts.people.length >= 2, name)
      }
    })
  })
}

describe('a new brief', () => {
  it('is named after its template', () => {
    assert.equal(newFileName('lease', 1), 'lease.negotiation.md')
    assert.equal(newFileName('lease', 2), 'lease-2.negotiation.md')
    assert.equal(newFileName('Größe: Frame  contract!', 1), 'größe-frame-contract.negotiation.md')
    assert.equal(newFileName('empty', 1), 'new.negotiation.md')
    assert.equal(newFileName('🤝', 3), 'new-3.negotiation.md')
  })

  it('is named after the title that was typed', () => {
    assert.equal(newFileName('Halden renewal 2027', 1), 'halden-renewal-2027.negotiation.md')
    assert.equal(newFileName('a b c d e f g h i j k l', 1), 'a-b-c-d-e-f-g-h-i-j.negotiation.md')
  })

  it('takes what is typed as its title, unless it finds a template', () => {
    const templates = situations(inEnglish)
    assert.equal(typedTitle(' Halden renewal 2027 ', templates), 'Halden renewal 2027')
    for (const typed of ['', ' ', 'lea', 'Rent an office', 'renewal'])
      assert.equal(typedTitle(typed, templates), undefined, typed)
  })

  it('offers the templates that fit its title first, else the empty one', () => {
    const first = (title: string) => sortForTitle(situations(inEnglish), title)[0]?.name
    assert.equal(first('Halden renewal 2027'), 'supplier-renewal')
    assert.equal(first('Office in Canal Street'), 'lease')
    assert.equal(first('Merger with Vexa'), 'empty')
  })

  it('has the typed title in the place of that of its template', () => {
    assert.equal(
      withTitle('---\na: b\n---\n\n# Rent of <what>\n\nText\n', 'Canal'),
      '---\na: b\n---\n\n# Canal\n\nText\n',
    )
    assert.equal(
      withTitle('---\na: b\n---\n## Context\n', 'Canal'),
      '---\na: b\n---\n\n# Canal\n\n## Context\n',
    )
    assert.equal(withTitle('## Context\n', 'Canal'), '# Canal\n\n## Context\n')
  })

  it('accepts markdown files as templates', () => {
    assert.equal(templateName('Frame contract.negotiation.md'), 'Frame contract')
    assert.equal(templateName('frame.v2.MD'), 'frame.v2')
    assert.equal(templateName('.negotiation.md'), undefined)
    assert.equal(templateName('frame.txt'), undefined)
  })

  const folders: readonly (readonly [unknown, string | undefined])[] = [
    ['negotiation-templates', 'negotiation-templates'],
    ['./team/our templates/', 'team/our templates'],
    ['team\\briefs', 'team/briefs'],
    ['', undefined],
    ['.', undefined],
    ['/etc', undefined],
    ['\\\\server\\share', undefined],
    ['C:\\briefs', undefined],
    ['file:///etc', undefined],
    ['~/briefs', undefined],
    ['team/../../briefs', undefined],
    [42, undefined],
  ]
  for (const [setting, expected] of folders)
    it(`finds its templates in ${JSON.stringify(setting)} ${expected === undefined ? 'never' : `as ${expected}`}`, () =>
      assert.equal(readFolder(setting), expected))
})
