/** A file, folder or pattern that could not be checked or fixed. */
export interface Failure {
  /** As the user named it, or relative to the current folder. */
  readonly place: string
  /** What is wrong and what to do, without a full stop. */
  readonly message: string
  readonly task: 'checked' | 'fixed'
}

/** Says in plain words what a file system error means. */
export function toMessage(error: unknown, task: 'read' | 'written' = 'read'): string {
  switch (readCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file or folder; check how it is spelt'
    case 'EACCES':
    case 'EPERM':
      return `it may not be ${task}; check its permissions`
    case 'EISDIR':
      return 'it is a folder'
    case 'ELOOP':
      return 'it is a link that leads back to itself; name the file that it should lead to'
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'it is not UTF-8 text; save it with the encoding UTF-8'
    case 'EROFS':
      return 'its disk may only be read'
    default:
      return error instanceof Error ? error.message : String(error)
  }
}

/** Whether the error says that there is nothing at that path. */
export function isMissing(error: unknown): boolean {
  return readCode(error) === 'ENOENT' || readCode(error) === 'ENOTDIR'
}

function readCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
