import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Failure } from './failure.js'
import { displayPath, findBriefs } from './find-briefs.js'
import { replaceFile } from './replace-file.js'
import type { Terminal } from './terminal.js'

/** A brief to check: where it is, how to read it, and how to replace it. */
export interface Source {
  readonly absolute: string
  /** Relative to the current folder, with forward slashes. */
  readonly file: string
  read(): Promise<Uint8Array>
  /** Throws, and leaves everything as it was, when it cannot write. */
  write(before: Uint8Array, after: Uint8Array): Promise<void>
}

export interface SourceOptions {
  readonly stdin?: boolean
  readonly stdinFilename?: string
}

/** The briefs that the arguments name, or standard input; without arguments those below the current folder. */
export async function findSources(
  places: readonly string[],
  { stdin, stdinFilename = 'stdin.negotiation.md' }: SourceOptions,
  terminal: Terminal,
): Promise<{ readonly sources: readonly Source[]; readonly failures: readonly Failure[] }> {
  const { cwd } = terminal
  if (stdin) {
    const absolute = path.resolve(cwd, stdinFilename)
    // The fixed text is printed instead.
    const write = async () => undefined
    const read = () => readAll(terminal.stdin)
    return { sources: [{ absolute, file: displayPath(absolute, cwd), read, write }], failures: [] }
  }
  const { files, failures } = await findBriefs(places.length === 0 ? ['.'] : places, cwd)
  const sources = files.map(absolute => ({
    absolute,
    file: displayPath(absolute, cwd),
    // An asynchronous read waits for four turns of the event loop, longer than many checks take.
    read: async () => readFileSync(absolute),
    write: (before: Uint8Array, after: Uint8Array) => replaceFile(absolute, before, after),
  }))
  return { sources, failures }
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

/** The text without its byte order mark, as editors show it. Throws when the bytes are not UTF-8. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}
