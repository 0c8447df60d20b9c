import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { readSettings } from '../../scripts/settings.js'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { readSectionKey } from '../../src/language/read-name.js'
import { requiredSections } from '../../src/language/sections.js'
import { english } from '../../src/language/vocabulary.js'
import { rules } from '../../src/rules/catalogue.js'
import { lint } from '../../src/rules/lint.js'
import { runIn } from './folder.js'

const root = new URL('../../', import.meta.url)
const readme = readFileSync(new URL('README.md', root), 'utf8')
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))

/** The cells of the first column of the table under this column title, without backticks. */
function firstColumn(title: string): readonly string[] {
  const [, rows = ''] = readme.split(`\n| ${title} |`)
  return (rows.split('\n\n')[0] ?? '')
    .split('\n')
    .slice(2)
    .map(row => (row.split('|')[1] ?? '').trim().replaceAll('`', ''))
}

describe('README.md', () => {
  it('names the options of the command line', async () => {
    const { stdout } = await runIn('.', ['check', '--help'])
    const options = [...stdout.matchAll(/^ {2}(--[a-z-]+(?: <\w+>)?)/gm)].map(([, option]) => option)
    assert.deepEqual(firstColumn('Option of `check`'), options)
  })

  it('names the settings', () => {
    assert.deepEqual(
      firstColumn('Setting'),
      readSettings(manifest).map(({ name }) => name),
    )
  })

  it('names the six sections and known headings', () => {
    const [, rows = ''] = readme.split('| Other headings that are understood |\n')
    const read = (rows.split('\n\n')[0] ?? '')
      .split('\n')
      .slice(1)
      .map(row => row.split('|').map(cell => cell.trim()))
      .map(([, name = '', , others = '']) => [name, ...others.split(', ')])
      .map(names => [...new Set(names.map(name => readSectionKey(name, english)?.key))])
    assert.deepEqual(
      read,
      requiredSections.map(section => [section]),
    )
  })

  it('shows a brief without problems', () => {
    const brief = /^```markdown\n(# [\s\S]*?)^```$/m.exec(readme)?.[1] ?? ''
    const problems = lint(parseBrief(brief), { today: '2027-02-15', fileName: 'office-lease.negotiation.md' })
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error' || severity === 'warning'),
      [],
    )
  })

  it('names only existing rules, scripts, files and versions', () => {
    const groups = new Set(rules.map(({ id }) => id.split('/')[0]))
    const ids = [...readme.matchAll(/\b([a-z]+)\/([a-z][a-z-]+)(?![\w./-])/g)].filter(([, group]) =>
      groups.has(group ?? ''),
    )
    const scripts = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script ?? '')
    const files = [
      ...readme.matchAll(/`((?:src|test|docs|examples|scripts)(?:\/[\w.-]+)*)`|\]\(([\w./]+)\)/g),
    ].map(([, code, link]) => code ?? link ?? '')
    assert.ok(ids.length > 0 && scripts.length > 0 && files.length > 0)
    assert.deepEqual(
      {
        rules: ids.map(([id]) => id).filter(id => !rules.some(rule => rule.id === id)),
        scripts: scripts.filter(script => !(script in manifest.scripts)),
        files: files.filter(file => !existsSync(new URL(file, root))),
        packages: [...readme.matchAll(/negotiation-brief-([\d.]+)\.vsix/g)].map(([, version]) => version),
      },
      { rules: [], scripts: [], files: [], packages: [manifest.version] },
    )
  })
})
