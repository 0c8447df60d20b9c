import assert from 'node:assert/strict'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { type Files, inFolder, runIn } from './folder.js'

interface Case {
  readonly files: Files
  /** Where the command runs, relative to the temporary folder. */
  readonly from?: string
  readonly args?: readonly string[]
  readonly checked: readonly string[]
  /** What is printed on standard error. */
  readonly says?: string
  readonly isIncomplete?: boolean
}

const text = '# Brief\n'
const missing = 'was not checked: there is no such file or folder; check how it is spelt\n'
const unmatched = 'was not checked: no file matches it, apart from those that .gitignore names\n'
const nothing = 'No briefs found: their names end in .negotiation.md, and files in .gitignore are left out\n'

/** Other file systems take letters of either case for the same. */
const onLinux: { readonly [name: string]: Case } = {
  'what .gitignore names in other letters': {
    files: {
      '.git/HEAD': '',
      '.gitignore': 'Drafts/\n*.OLD.negotiation.md\nArchive/\n',
      'drafts/a.negotiation.md': text,
      'b.old.negotiation.md': text,
      'Archive/c.negotiation.md': text,
    },
    checked: ['b.old.negotiation.md', 'drafts/a.negotiation.md'],
  },
}

const cases: { readonly [name: string]: Case } = {
  'all briefs below the folder, sorted, and no other files': {
    files: {
      'b.negotiation.md': text,
      'a b/ü.negotiation.md': text,
      'a b/c/.negotiation.md': text,
      '.hidden/x.negotiation.md': text,
      'README.md': text,
      'negotiation.md': text,
      'a.negotiation.md.bak': text,
    },
    checked: [
      '.hidden/x.negotiation.md',
      'a b/c/.negotiation.md',
      'a b/ü.negotiation.md',
      'b.negotiation.md',
    ],
  },
  'briefs whatever the case of their ending': {
    files: { 'x.Negotiation.md': text, 'Y.NEGOTIATION.MD': text, 'z.negotiation.md': text },
    checked: ['Y.NEGOTIATION.MD', 'x.Negotiation.md', 'z.negotiation.md'],
  },
  ...(process.platform === 'linux' ? onLinux : {}),
  'nothing in node_modules and .git': {
    files: {
      'a.negotiation.md': text,
      'node_modules/p/a.negotiation.md': text,
      'deals/node_modules/p/a.negotiation.md': text,
      '.git/a.negotiation.md': text,
    },
    checked: ['a.negotiation.md'],
  },
  'nothing that .gitignore excludes, also in folders above and below': {
    files: {
      '.git/HEAD': '',
      '.gitignore': '*.old.negotiation.md\ndrafts/\n',
      'deals/.gitignore': '/secret.negotiation.md\n!kept.old.negotiation.md\n',
      'deals/a.negotiation.md': text,
      'deals/a.old.negotiation.md': text,
      'deals/kept.old.negotiation.md': text,
      'deals/secret.negotiation.md': text,
      'deals/2026/secret.negotiation.md': text,
      'deals/drafts/d.negotiation.md': text,
    },
    from: 'deals',
    checked: ['2026/secret.negotiation.md', 'a.negotiation.md', 'kept.old.negotiation.md'],
  },
  'an ignored folder or file that is given': {
    files: {
      '.git/HEAD': '',
      '.gitignore': 'private/\n',
      'private/2026/a.negotiation.md': text,
      'private/b.md': text,
    },
    args: ['private', 'private/b.md'],
    checked: ['private/2026/a.negotiation.md', 'private/b.md'],
  },
  'files in an ignored current folder': {
    files: { '.git/HEAD': '', '.gitignore': 'private/\n', 'private/2026/a.negotiation.md': text },
    from: 'private/2026',
    checked: ['a.negotiation.md'],
  },
  'files in the given order, whatever their names': {
    files: { 'b.md': text, 'a.txt': text, 'node_modules/c': text },
    args: ['node_modules/c', './b.md', 'a.txt'],
    checked: ['node_modules/c', 'b.md', 'a.txt'],
  },
  'each file once': {
    files: { 'd/a.negotiation.md': text, 'd/b.negotiation.md': text },
    args: ['d/b.negotiation.md', 'd', './d/', '**/*.md'],
    checked: ['d/b.negotiation.md', 'd/a.negotiation.md'],
  },
  'the files that a quoted pattern matches': {
    files: { 'd/a.md': text, 'd/e/b.md': text, 'd/c.txt': text, 'node_modules/x.md': text },
    args: ['d/**/*.{md,markdown}', '*/?.txt'],
    checked: ['d/a.md', 'd/e/b.md', 'd/c.txt'],
  },
  'a file whose name looks like a pattern': {
    files: { 'a [draft].negotiation.md': text, 'd.negotiation.md': text },
    args: ['a [draft].negotiation.md'],
    checked: ['a [draft].negotiation.md'],
  },
  'a folder that is named like a brief': {
    files: { 'x.negotiation.md/y.negotiation.md': text },
    args: ['x.negotiation.md'],
    checked: ['x.negotiation.md/y.negotiation.md'],
  },
  'files outside the folder': {
    files: {
      'here/README.md': '',
      'there/.gitignore': 'b.*\n',
      'there/a.negotiation.md': text,
      'there/b.negotiation.md': text,
    },
    from: 'here',
    args: ['../there'],
    checked: ['../there/a.negotiation.md'],
  },
  'the target of a given link, and no other links': {
    files: {
      'd/a.negotiation.md': text,
      'd/loop': '-> ..',
      l: '-> d',
      'l.negotiation.md': '-> d/a.negotiation.md',
    },
    args: ['.', 'l', 'l.negotiation.md'],
    checked: ['d/a.negotiation.md', 'l/a.negotiation.md', 'l.negotiation.md'],
  },
  'the other files if one is missing': {
    files: { 'a.negotiation.md': text },
    args: ['deals/nope.negotiation.md', 'a.negotiation.md', 'nope', 'a.negotiation.md/b'],
    checked: ['a.negotiation.md'],
    says: `deals/nope.negotiation.md ${missing}nope ${missing}a.negotiation.md/b ${missing}`,
    isIncomplete: true,
  },
  'the other files if a pattern matches nothing': {
    files: { 'a.negotiation.md': text, '.gitignore': 'old/\n', 'old/b.negotiation.md': text },
    args: ['old/*', '*.negotiation.md', '*.nope'],
    checked: ['a.negotiation.md'],
    says: `old/* ${unmatched}*.nope ${unmatched}`,
    isIncomplete: true,
  },
  'nothing for a pattern that only excludes': {
    files: { 'a.negotiation.md': text },
    args: ['!b.*'],
    checked: [],
    says: `!b.* ${missing}`,
    isIncomplete: true,
  },
  'the other files if a link is broken or circular': {
    files: {
      'a.negotiation.md': '-> nowhere',
      'b.negotiation.md': '-> b.negotiation.md',
      'c.negotiation.md': text,
    },
    args: ['a.negotiation.md', 'b.negotiation.md', 'c.negotiation.md'],
    checked: ['c.negotiation.md'],
    says: `a.negotiation.md ${missing}b.negotiation.md was not checked: it is a link that leads back to itself; name the file that it should lead to\n`,
    isIncomplete: true,
  },
  'nothing, and reports that, if there are no briefs': {
    files: { 'README.md': text },
    checked: [],
    says: nothing,
  },
  'nothing, and reports that, in a given folder without briefs': {
    files: { 'deals/README.md': text },
    args: ['deals'],
    checked: [],
    says: nothing,
  },
}

describe('negotiation-brief check finds', () => {
  for (const [
    name,
    { files, from = '.', args = [], checked, says = '', isIncomplete = false },
  ] of Object.entries(cases)) {
    it(name, () =>
      inFolder(files, async folder => {
        await mkdir(path.join(folder, from), { recursive: true })
        const ended = await runIn(path.join(folder, from), ['check', '--format', 'json', ...args])
        const reported: readonly { file: string }[] = JSON.parse(ended.stdout)
        assert.deepEqual(
          {
            checked: reported.map(({ file }) => file),
            says: ended.stderr,
            isIncomplete: ended.exitCode === 2,
          },
          { checked, says, isIncomplete },
        )
      }),
    )
  }
})
