import type { Checked, Done, Work } from './checked.js'
import { toJob } from './checked.js'
import { createEngine, type Engine } from './engine.js'
import { toMessage } from './failure.js'
import type { Source } from './sources.js'

/** Fixes one source after the other, as two of them may be the same file. */
export async function fixAll({ sources, configurations, progress, today }: Work): Promise<Done> {
  const engine = createEngine()
  const checked: Checked[] = []
  for (const source of sources) {
    try {
      const configuration = await configurations.find(source.absolute)
      checked.push(await fix(source, configuration, today, engine))
    } catch (error) {
      checked.push({ failure: { place: source.file, message: toMessage(error), task: 'checked' } })
    }
    progress.step()
  }
  const aboutFiles = await configurations.complaints(async text => engine.findMistakes(text))
  return { checked, aboutFiles }
}

async function fix(
  source: Source,
  configuration: string | undefined,
  today: string,
  engine: Engine,
): Promise<Checked> {
  const { file } = source
  const bytes = await source.read()
  const job = toJob(file, bytes, configuration, today)
  const { text, problems, fixed, doubt } = engine.fix(job)
  const after = Buffer.concat([byteOrderMark(bytes), Buffer.from(text)])
  const message = doubt ?? (after.equals(bytes) ? undefined : await write(source, bytes, after))
  return message === undefined
    ? { report: { file, problems, fixed }, after: after.toString() }
    : {
        report: { file, problems: engine.check(job) },
        failure: { place: file, message, task: 'fixed' },
        after: Buffer.from(bytes).toString(),
      }
}

/** Gives what went wrong. */
async function write(source: Source, before: Uint8Array, after: Uint8Array): Promise<string | undefined> {
  try {
    await source.write(before, after)
    return undefined
  } catch (error) {
    return toMessage(error, 'written')
  }
}

/** The mark with which the bytes begin; empty without one. */
function byteOrderMark(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes
  return bytes.subarray(0, first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0)
}
