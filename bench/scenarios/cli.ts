import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { roundsOf, writeBrief } from '../corpus/brief.js'
import { writeFolder } from '../corpus/folder.js'
import { withFolder } from '../measure/folder.js'
import { type Cost, runScript } from '../measure/process.js'
import { takeTurns } from '../measure/turns.js'
import { type Row, shareOf, toPeer } from '../report/row.js'
import type { Extent } from './extent.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cli = path.join(root, 'dist/cli.js')
const small = 'small.negotiation.md'

/** The command line on a folder of briefs and on a small one, each command in a process of its own, start included. */
export async function* measureCommandLine(extent: Extent): AsyncGenerator<Row> {
  const rows = await withFolder(folder => measureIn(folder, extent))
  yield* rows
}

async function measureIn(folder: string, { briefsInFolder, commandRuns, isShort }: Extent): Promise<Row[]> {
  const briefs = path.join(folder, 'briefs')
  await writeFolder(briefs, briefsInFolder)
  await writeFile(path.join(folder, small), writeBrief(roundsOf(81)))
  const cache = path.join(folder, 'cache')
  const env = { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache }
  const markdownlint = await findScript('markdownlint-cli2', 'markdownlint-cli2')
  const remark = await findScript('remark-cli', 'remark')
  const check = (...args: string[]) => runScript([cli, 'check', ...args], folder, env)
  const noCache = hasCache() ? ['--no-cache'] : []

  const cold = await takeTurns(commandRuns, {
    ours: () => check(...noCache, 'briefs'),
    markdownlint: () => runScript([markdownlint, 'briefs/**/*.md'], folder),
  })
  const remarkOnce = isShort
    ? undefined
    : await runScript([remark, briefs, '--use', 'remark-preset-lint-recommended', '--quiet'], root)
  await check('briefs')
  const again = await takeTurns(commandRuns, { ours: () => check('briefs') })
  const single = await takeTurns(isShort ? 3 : 9, {
    ours: () => check(...noCache, small),
    markdownlint: () => runScript([markdownlint, small], folder),
  })
  const name = `${briefsInFolder} briefs`
  const [ours, theirs] = [cold('ours'), cold('markdownlint')]
  return [
    compare(name, ours, theirs, 0.33, remarkOnce),
    ...compareMemory(`${name}, memory`, ours, theirs, remarkOnce),
    compare(`${name} again, unchanged`, again('ours'), theirs, 0.1),
    compare('one brief of 81 lines', single('ours'), single('markdownlint'), 0.6),
  ]
}

function compare(name: string, ours: Cost, markdownlint: Cost, share: number, remark?: Cost): Row {
  const peer = toPeer('markdownlint-cli2', markdownlint.milliseconds, ours.milliseconds)
  return {
    name,
    unit: 'ms',
    ours: ours.milliseconds,
    peers: [peer, ...(remark ? [toPeer('remark-cli', remark.milliseconds, ours.milliseconds)] : [])],
    demands: [shareOf(share, peer)],
  }
}

function compareMemory(name: string, ours: Cost, markdownlint: Cost, remark?: Cost): Row[] {
  if (ours.megabytes === undefined || markdownlint.megabytes === undefined) return []
  const peer = toPeer('markdownlint-cli2', markdownlint.megabytes, ours.megabytes)
  const other = remark?.megabytes
  return [
    {
      name,
      unit: 'MB',
      ours: ours.megabytes,
      peers: [peer, ...(other === undefined ? [] : [toPeer('remark-cli', other, ours.megabytes)])],
      demands: [shareOf(1, peer)],
    },
  ]
}

function hasCache(): boolean {
  return execFileSync(process.execPath, [cli, 'check', '--help'], { encoding: 'utf8' }).includes('--no-cache')
}

/** The script behind a command that a package brings. */
async function findScript(packageName: string, command: string): Promise<string> {
  const folder = path.join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
  return path.join(folder, typeof bin === 'string' ? bin : bin[command])
}
