import { cp, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runNodeHostTests } from '../../test/host/suites.mjs'
import { writeFolder } from '../corpus/folder.js'
import { withFolder } from '../measure/folder.js'
import { atMost, type Row } from '../report/row.js'
import type { Extent } from './extent.js'

const testWorkspace = fileURLToPath(new URL('../../test/vscode/workspace', import.meta.url))

/** What `test/vscode/speed.test.ts` and `view-speed.test.ts` measure in the real VS Code, in a workspace with many briefs. */
export async function* measureHost({ briefsInFolder }: Extent): AsyncGenerator<Row> {
  const { figures = [], failed } = await withFolder(async workspace => {
    await cp(testWorkspace, workspace, { recursive: true })
    await writeFolder(workspace, briefsInFolder)
    await writeFile(path.join(workspace, '.gitignore'), '')
    return runNodeHostTests({ grep: '^speed ', workspace })
  })
  if (failed > 0) throw new Error('The measurements in VS Code did not come to their end.')
  for (const { name, value, unit, most } of figures) {
    const demands = most === undefined ? [] : [atMost(value, most, unit)]
    yield { name, unit, ours: value, peers: [], demands }
  }
}
