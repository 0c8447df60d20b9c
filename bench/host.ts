import { cp, mkdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runNodeHostTests } from '../test/host/suites.mjs'
import { dealBrief, shortBriefs, writeBriefs } from './briefs.js'
import type { Row } from './report.js'
import { withFolder } from './temporary.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What `test/vscode/*.speed.ts` measure in the real VS Code, in a workspace with 1,000 briefs. */
export async function measureHost(): Promise<Row[]> {
  const { figures = [], failed } = await withFolder(async workspace => {
    await cp(path.join(root, 'test/vscode/workspace'), workspace, { recursive: true })
    await writeBriefs(path.join(workspace, 'many'), 1000)
    await writeFile(path.join(workspace, 'deal.negotiation.md'), dealBrief)
    await mkdir(path.join(workspace, 'single'))
    // "TBD" makes sure that there is a problem.
    for (const [index, text] of shortBriefs.entries())
      await writeFile(path.join(workspace, `single/brief-${index}.negotiation.md`), `${text}\nTBD\n`)
    return runNodeHostTests({ suites: 'speed-host', workspace })
  })
  if (failed > 0) throw new Error('The measurements in VS Code did not come to their end.')
  const rows = figures.map(({ name, ...figure }) => ({ what: `In VS Code: ${name}`, ...figure }))
  const { size } = await stat(path.join(root, 'dist/web.cjs'))
  return [...rows, { what: 'The one file of the web worker', value: size / 1e6, most: 1.5, unit: 'MB' }]
}
