import { createLog } from '../../src/vscode/log.js'

/** A log that keeps its lines for assertions. */
export function createTestLog() {
  const lines: string[] = []
  const log = createLog({
    error: line => lines.push(String(line)),
    warn: line => lines.push(line),
    dispose: () => undefined,
  })
  return { lines, log }
}
