import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { chmod, chown, lstat, readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { type Files, inFolder, runIn } from './folder.js'

const weak = readFileSync(new URL('../../examples/weak.negotiation.md', import.meta.url), 'utf8')
const good = readFileSync(new URL('../../examples/halden-renewal.negotiation.md', import.meta.url), 'utf8')
/** A brief with one thing to fix: a comment with a misspelt rule; its line is deleted. */
const odd = good.replace('\n## Timeline', '\n<!-- negotiation ignore no/such-rule -->\n## Timeline')

/** Runs `check --fix` in a folder with these files, then calls `use` with the folder. */
async function fix(
  files: Files,
  args: readonly string[],
  look: (folder: string, ended: Awaited<ReturnType<typeof runIn>>) => Promise<void>,
): Promise<void> {
  await inFolder(files, async folder => look(folder, await runIn(folder, ['check', '--fix', ...args])))
}

/** Acts as an unprivileged user: root, as in a container, may write everything. */
async function asUnprivilegedUser<Result>(folder: string, act: () => Promise<Result>): Promise<Result> {
  if (process.getuid?.() !== 0) return act()
  const nobody = 65_534
  for (const place of ['.', 'deals', 'deals/a.md']) await chown(path.join(folder, place), nobody, nobody)
  process.seteuid?.(nobody)
  try {
    return await act()
  } finally {
    process.seteuid?.(0)
  }
}

describe('negotiation-brief check --fix', function () {
  this.timeout(20_000)

  it('fixes the file, lists the fixes and reports the remaining problems', () =>
    fix({ 'a.negotiation.md': odd }, [], async (folder, { stdout, stderr, exitCode }) => {
      assert.equal(await readFile(path.join(folder, 'a.negotiation.md'), 'utf8'), good)
      assert.match(
        stdout,
        /^a\.negotiation\.md\n +\d+:\d+ {2}fixed +There is no rule "no\/such-rule" +suppression\/unknown-rule\n/,
      )
      assert.match(stdout, /\n1 problem fixed\nNothing to fix first, no gaps open\n$/)
      assert.deepEqual([stderr, exitCode], ['', 0])
    }))

  it('lists the fixes as JSON', () =>
    fix({ 'a.md': odd }, ['a.md', '--format', 'json'], async (_, { stdout }) => {
      const [{ fixed, problems }] = JSON.parse(stdout)
      assert.deepEqual(
        fixed.map(({ rule }: { rule: string }) => rule),
        ['suppression/unknown-rule'],
      )
      assert.ok(problems.every(({ rule }: { rule: string }) => rule !== 'suppression/unknown-rule'))
    }))

  it('changes nothing in a second run', () =>
    fix({ 'a.md': weak, 'b.md': odd, 'c.md': '# C' }, ['a.md', 'b.md', 'c.md'], async folder => {
      const read = () =>
        Promise.all(['a.md', 'b.md', 'c.md'].map(file => readFile(path.join(folder, file), 'utf8')))
      const first = await read()
      assert.deepEqual(first.slice(1), [good, '# C'])
      const again = await runIn(folder, ['check', '--fix', 'a.md', 'b.md', 'c.md'])
      assert.deepEqual(await read(), first)
      assert.ok(!again.stdout.includes('fixed'))
    }))

  const forms: { readonly [name: string]: (text: string) => string } = {
    CRLF: text => text.replaceAll('\n', '\r\n'),
    'a byte order mark': text => `\uFEFF${text}`,
    'a byte order mark and CRLF': text => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    'two byte order marks': text => `\uFEFF\uFEFF${text}`,
    'trailing blanks and no last line ending': text => `${text.trimEnd()} \t`,
    'characters of several bytes': text => text.replace('# ', '# 𝄞 é e\u0301 '),
  }
  for (const [name, form] of Object.entries(forms))
    it(`keeps every other byte with ${name}`, () =>
      fix({ 'a.md': form(odd) }, ['a.md'], async folder =>
        assert.equal(await readFile(path.join(folder, 'a.md'), 'utf8'), form(good)),
      ))

  it('does not touch a file with nothing to fix', () =>
    inFolder({ 'a.md': good }, async folder => {
      const before = await stat(path.join(folder, 'a.md'))
      await runIn(folder, ['check', '--fix', 'a.md'])
      const after = await stat(path.join(folder, 'a.md'))
      assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs])
    }))

  it('does not touch a file that is not UTF-8', () => {
    const latin1 = Buffer.from(`${odd}Größe\n`, 'latin1')
    return fix({ 'a.md': latin1 }, ['a.md'], async (folder, { stderr, exitCode }) => {
      assert.deepEqual(await readFile(path.join(folder, 'a.md')), latin1)
      assert.match(stderr, /^a\.md was not checked: it is not UTF-8/)
      assert.equal(exitCode, 2)
    })
  })

  it('keeps the mode and the link, and leaves no other file behind', () =>
    inFolder({ 'deals/a.md': odd, 'b.md': '-> deals/a.md' }, async folder => {
      await chmod(path.join(folder, 'deals/a.md'), 0o640)
      await runIn(folder, ['check', '--fix', 'b.md'])
      assert.equal(await readFile(path.join(folder, 'deals/a.md'), 'utf8'), good)
      assert.equal((await stat(path.join(folder, 'deals/a.md'))).mode & 0o777, 0o640)
      assert.ok((await lstat(path.join(folder, 'b.md'))).isSymbolicLink())
      assert.deepEqual(await readdir(path.join(folder, 'deals')), ['a.md'])
    }))

  for (const [what, place, mode] of [
    ['a read-only folder', 'deals', 0o555],
    ['a read-only file', 'deals/a.md', 0o444],
  ] as const)
    it(`leaves a file alone: ${what}`, () =>
      inFolder({ 'deals/a.md': odd }, async folder => {
        await chmod(path.join(folder, place), mode)
        try {
          const { stdout, stderr, exitCode } = await asUnprivilegedUser(folder, () =>
            runIn(folder, ['check', '--fix', 'deals/a.md']),
          )
          assert.equal(await readFile(path.join(folder, 'deals/a.md'), 'utf8'), odd)
          assert.equal(stderr, 'deals/a.md was not fixed: it may not be written; check its permissions\n')
          assert.match(stdout, /warning +There is no rule "no\/such-rule"/)
          assert.equal(exitCode, 2)
        } finally {
          await chmod(path.join(folder, place), 0o755)
        }
      }))

  it('prints the fixed text of standard input', async () => {
    for (const [stdin, stdout] of [
      [odd, good],
      [good, good],
      [`\uFEFF${odd}`, `\uFEFF${good}`],
    ] as const)
      await inFolder({}, async folder => {
        const ended = await runIn(folder, ['check', '--fix', '--stdin'], { stdin })
        assert.equal(ended.stdout, stdout)
        assert.match(ended.stderr, /^Nothing to fix first, no gaps open$/m)
        assert.equal(ended.exitCode, 0)
      })
  })
})
