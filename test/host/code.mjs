#!/usr/bin/env node
/**
 * Stands in for the executable of desktop VS Code: takes the arguments that `runTests` of `@vscode/test-electron`
 * passes and runs the same tests in the Node extension host of the registry host.
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { runExtensionTests } from './extension-tests.mjs'
import { installRegistryHost } from './install.mjs'

const { values, positionals } = parseArgs({
  // VS Code has dozens of options that are irrelevant here.
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true },
    extensionTestsPath: { type: 'string' },
    'user-data-dir': { type: 'string' },
  },
})
const {
  extensionDevelopmentPath: extensions = [],
  extensionTestsPath: tests,
  'user-data-dir': userData,
} = values
if (tests === undefined || extensions.length === 0) {
  console.error('code.mjs needs --extensionDevelopmentPath and --extensionTestsPath')
  process.exit(2)
}

await installRegistryHost()
const { isOk, details } = await runExtensionTests({
  extensions,
  tests,
  workspace: positionals[0],
  settings: await readUserSettings(),
})
if (!isOk) console.error(details)
process.exit(isOk ? 0 : 1)

async function readUserSettings() {
  if (userData === undefined) return {}
  const file = path.join(userData, 'User/settings.json')
  return JSON.parse(await readFile(file, 'utf8').catch(() => '{}'))
}
