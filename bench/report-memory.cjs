// Preloaded by `command-line.ts`: writes the peak memory of the process, in kilobytes, to its fourth stream.
const { writeSync } = require('node:fs')
const { isMainThread } = require('node:worker_threads')

if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))
