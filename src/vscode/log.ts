import * as vscode from 'vscode'

/**
 * What went wrong, for the output channel "Negotiation Brief". People attach logs to reports, so nothing of a brief gets
 * in: no text, and no file name either, since it often names the other side.
 */
export interface Log extends vscode.Disposable {
  /** Logs what failed, and the kind and the stack of the error without its message, which may quote a brief. */
  error(what: string, error: unknown): void
  /** Logs a warning, once per text. */
  warnOnce(what: string): void
}

/** `channel` is where the lines go. */
export function createLog(
  channel: Pick<vscode.LogOutputChannel, 'error' | 'warn' | 'dispose'> = createChannel(),
): Log {
  const warned = new Set<string>()
  return {
    error: (what, error) => channel.error(`${what}: ${describeError(error)}`),
    warnOnce(what) {
      if (warned.has(what)) return
      warned.add(what)
      channel.warn(what)
    },
    dispose: () => channel.dispose(),
  }
}

function createChannel(): vscode.LogOutputChannel {
  return vscode.window.createOutputChannel('Negotiation Brief', { log: true })
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  return `${error.name}${codeOf(error)}${framesOf(error)}`
}

/** ` EACCES`, ` NoPermissions`: the code of an error of Node or of a file system. */
function codeOf(error: Error): string {
  const code = 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^\w+$/.test(code) ? ` ${code}` : ''
}

/** The lines of the stack after the message, if it is certain where the message ends. */
function framesOf({ message, stack = '' }: Error): string {
  const frames = stack.slice(stack.indexOf(message) + message.length)
  return stack.includes(message) && /^\n\s+at /.test(frames) ? frames : ''
}

/** Whether the error means that there is no such file. */
export function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound'
}
