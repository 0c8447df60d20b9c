// Stands in for the native log writer: the same log files, written by plain JavaScript.
const fs = require('node:fs')
const path = require('node:path')

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off']

function createLogger(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  let level = levels.indexOf('info')
  let isPlain = false

  const writeAt = at => message => {
    if (at < level) return
    const line = isPlain ? message : `${new Date().toISOString()} [${levels[at]}] ${message}\n`
    try {
      fs.appendFileSync(file, line)
    } catch {
      // The folder of the run may already be gone while the last lines arrive.
    }
  }

  return {
    trace: writeAt(0),
    debug: writeAt(1),
    info: writeAt(2),
    warn: writeAt(3),
    error: writeAt(4),
    critical: writeAt(5),
    getLevel: () => level,
    setLevel: next => {
      level = next
    },
    setPattern() {},
    clearFormatters() {
      isPlain = true
    },
    flush() {},
    drop() {},
  }
}

exports.version = 0
exports.setLevel = () => {}
exports.setFlushOn = () => {}
exports.shutdown = () => {}
exports.createRotatingLogger = async (_name, file) => createLogger(file)
exports.createAsyncRotatingLogger = exports.createRotatingLogger
