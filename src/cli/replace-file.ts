import { randomUUID } from 'node:crypto'
import {
  access,
  chown,
  constants,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import path from 'node:path'

/**
 * Replaces a file atomically: readers see either the old content or the new. Keeps mode, owner and symbolic links. Throws,
 * and leaves the file as it was, when it may not be written or no longer holds `before`.
 */
export async function replaceFile(file: string, before: Uint8Array, after: Uint8Array): Promise<void> {
  const target = await realpath(file)
  // The rename below would succeed even for a read-only file.
  await access(target, constants.W_OK)
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`)
  try {
    await writeLike(temporary, target, after)
    if (!(await readFile(target)).equals(before)) throw new Error('it was changed meanwhile')
    await rename(temporary, target)
  } finally {
    await rm(temporary, { force: true })
  }
}

/** Creates a file with the mode and owner of another one. */
async function writeLike(file: string, model: string, content: Uint8Array): Promise<void> {
  const { mode, uid, gid } = await stat(model)
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(content)
    const own = await handle.stat()
    if (own.uid !== uid || own.gid !== gid) await chown(file, uid, gid)
    await handle.chmod(mode & 0o7777)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Writes a file in one step, whether it exists or not: readers see the old content, or all of the new. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`)
  try {
    await writeFile(temporary, content, { flag: 'wx' })
    await rename(temporary, file)
  } finally {
    await rm(temporary, { force: true })
  }
}
