import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRandom, type Random } from './random.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Notes as people write them: hardly one follows the template. */
const fieldNotes = readFolder('bench/texts/field')
const templateBriefs = [...new Set([...readFolder('examples'), ...readFolder('test/briefs/good')])]

/** Briefs that were not written for the benchmark, 31 to 212 lines each. */
export const shortBriefs: readonly string[] = [...fieldNotes, ...templateBriefs]

/** The short briefs joined: about 800 lines of field notes, about 1,200 lines of the others. */
export const longBriefs: readonly string[] = [join(fieldNotes), join(templateBriefs)]

/** A brief of about 500 lines with numbers for every picture, made of the examples. */
export const dealBrief = join(readFolder('examples').slice(0, 5))

/** Writes copies of the short briefs into ten folders, each without a random twentieth of its lines. */
export async function writeBriefs(folder: string, count: number): Promise<void> {
  const random = createRandom(count)
  for (let index = 0; index < count; index++) {
    const below = path.join(folder, `deals-${index % 10}`)
    await mkdir(below, { recursive: true })
    const file = path.join(below, `brief-${String(index).padStart(4, '0')}.negotiation.md`)
    await writeFile(file, leaveOutLines(shortBriefs[index % shortBriefs.length] ?? '', random))
  }
}

function readFolder(folder: string): string[] {
  const files = readdirSync(path.join(root, folder)).filter(name => name.endsWith('.negotiation.md'))
  return files.sort().map(name => readFileSync(path.join(root, folder, name), 'utf8'))
}

/**
 * One brief, as if it had grown over years: the front matter and title of the first, then each section once with the
 * bodies of all, then the briefs without sections.
 */
function join(briefs: readonly string[]): string {
  const bodies = new Map<string, string>()
  const withoutSections: string[] = []
  for (const brief of briefs) {
    const [, ...sections] = splitSections(brief)
    if (sections.length === 0) withoutSections.push(brief.replace(/^---\n.*?\n---\n/s, ''))
    for (const section of sections) {
      const [heading = '', ...body] = section.split(/(?<=\n)/)
      bodies.set(heading, (bodies.get(heading) ?? '') + body.join(''))
    }
  }
  const [start = ''] = splitSections(briefs[0] ?? '')
  return [start, ...[...bodies].flat(), ...withoutSections].join('')
}

/** The text before the first H2, then each H2 with its body. */
function splitSections(brief: string): string[] {
  return brief.split(/^(?=## )/m)
}

/** Keeps headings and front-matter fences, so that the copy has the structure of the brief. */
function leaveOutLines(brief: string, random: Random): string {
  const lines = brief.split('\n')
  return lines.filter(line => /^(?:#|---|$)/.test(line) || random.below(20) > 0).join('\n')
}
