/**
 * Builds the extension and packages it as `negotiation-brief-<version>.vsix`.
 *
 * Usage: node scripts/package.mjs
 */
import { readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { buildAll, printSizes } from './build.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Packages the built extension, lists the contents and returns the path of the package. */
export async function packExtension() {
  // The exports of vsce are computed, so `import` cannot name them.
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
    // Without a public repository relative links have no target.
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  })
  const { size } = await stat(packagePath)
  console.log(`${path.basename(packagePath)}: ${(size / 1024).toFixed(1)} KiB, ${files.length} files`)
  return packagePath
}

/** Packages the extension that opens the Brief view in the demo. */
export async function packDemo(packagePath) {
  const { createVSIX } = createRequire(import.meta.url)('@vscode/vsce')
  const cwd = path.join(root, 'scripts/demo')
  await createVSIX({ cwd, packagePath, dependencies: false, allowMissingRepository: true, skipLicense: true })
}

/** Throws if the README shows a picture that is not in the package. */
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
