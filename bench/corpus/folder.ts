import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { writeBrief } from './brief.js'

/** Lines of the briefs in a folder: about 5 KB each. */
const rounds = 2

/** Writes different briefs of about 5 KB into ten folders below this one. */
export async function writeFolder(folder: string, briefs: number): Promise<void> {
  for (let index = 0; index < briefs; index++) {
    const below = path.join(folder, `deals-${index % 10}`)
    await mkdir(below, { recursive: true })
    const name = `brief-${String(index).padStart(4, '0')}.negotiation.md`
    await writeFile(path.join(below, name), writeBrief(rounds, index + 1))
  }
}
