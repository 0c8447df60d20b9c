/**
 * Lets a bundle ask for the interface of VS Code once, and name by name. Of a module that is not in the bundle esbuild
 * makes a copy with some 600 names for each file that imports it: 20 ms before the first problem is shown.
 */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

const namespace = 'editor-names'

/**
 * @param {string} folder with all files that import the interface, as `vscode`
 * @returns {import('esbuild').Plugin}
 */
export function askOnceForEditor(folder) {
  return {
    name: namespace,
    setup(build) {
      build.onResolve({ filter: /^vscode$/ }, ({ path, namespace: from }) =>
        from === namespace ? { path, external: true } : { path, namespace },
      )
      build.onLoad({ filter: /.*/, namespace }, async () => ({
        contents: [
          `const editor = require('vscode'); const read = name => editor[name];`,
          // Those that are only types are read by nobody, and left out for that.
          ...(await findNames(folder)).map(name => `export const ${name} = /* @__PURE__ */ read('${name}');`),
        ].join('\n'),
      }))
    },
  }
}

async function findNames(folder) {
  const files = (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.ts'))
  const texts = await Promise.all(files.map(name => readFile(path.join(folder, name), 'utf8')))
  return [...new Set(texts.flatMap(text => [...text.matchAll(/\bvscode\.(\w+)/g)].map(([, name]) => name)))]
}
