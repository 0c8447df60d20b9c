/**
 * Builds the extension and packs what its users need into `negotiation-brief-<version>.vsix`.
 *
 * Usage: node scripts/package.mjs
 */

import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { buildAll, printSizes } from './build.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Packs what is built, prints what went in, and gives the path of the package. */
export async function packExtension() {
  // vsce is CommonJS with computed exports, which an import does not see.
  const { createVSIX, listFiles, PackageManager } = createRequire(import.meta.url)('@vscode/vsce')
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None })
  await checkPictures(files)
  const packagePath = path.join(root, `${manifest.name}-${manifest.version}.vsix`)
  await createVSIX({
    cwd: root,
    packagePath,
    // Everything is bundled.
    dependencies: false,
    // There is no public repository yet, so links have nothing to be rewritten to.
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
    skipLicense: !existsSync(path.join(root, 'LICENSE')),
  })
  const { size } = await stat(packagePath)
  console.log(`${path.basename(packagePath)}: ${(size / 1024).toFixed(1)} KiB, ${files.length} files`)
  return packagePath
}

/** Packs the extension that brings the Brief view into sight in the demo. */
export async function packDemo(packagePath) {
  const { createVSIX } = createRequire(import.meta.url)('@vscode/vsce')
  const cwd = path.join(root, 'scripts/demo')
  await createVSIX({ cwd, packagePath, dependencies: false, allowMissingRepository: true, skipLicense: true })
}

/** Every picture that the README shows must be in the package, or its page in the editor has holes. */
async function checkPictures(files) {
  const readme = await readFile(path.join(root, 'README.md'), 'utf8').catch(() => '')
  const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)\s]+)|<img[^>]*\ssrc="([^"]+)"/g)]
  for (const [, inMarkdown, inHtml] of pictures) {
    const picture = path.posix.normalize(inMarkdown ?? inHtml)
    if (!/^[a-z]+:/i.test(picture) && !files.includes(picture)) {
      throw new Error(`README.md shows ${picture}, which .vscodeignore keeps out of the package.`)
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  printSizes(await buildAll())
  await packExtension()
}
