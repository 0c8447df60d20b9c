/** The part of `node:assert/strict` that the smoke tests use, for the web worker, which has no Node. */

export default function ok(value: unknown, message = `${value} is not truthy`): asserts value {
  if (!value) throw new Error(message)
}

ok.ok = ok
ok.fail = fail
ok.equal = equal
ok.notEqual = notEqual
ok.deepEqual = deepEqual
ok.match = match
ok.rejects = rejects

export { ok }

export function fail(message = 'Failed'): never {
  throw new Error(message)
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) throw new Error(message ?? `${show(actual)} is not ${show(expected)}`)
}

export function notEqual(actual: unknown, expected: unknown, message?: string): void {
  if (Object.is(actual, expected)) throw new Error(message ?? `${show(actual)} was not expected`)
}

/** Compares plain data. */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (show(actual) !== show(expected)) throw new Error(message ?? `${show(actual)} is not ${show(expected)}`)
}

export function match(actual: string, expected: RegExp, message?: string): void {
  if (!expected.test(actual)) throw new Error(message ?? `${show(actual)} does not match ${expected}`)
}

export async function rejects(promise: Promise<unknown>, expected: RegExp): Promise<void> {
  const [outcome] = await Promise.allSettled([promise])
  if (outcome?.status !== 'rejected') throw new Error(`It was fulfilled, and not rejected with ${expected}`)
  match(String(outcome.reason), expected)
}

function show(value: unknown): string {
  return (
    JSON.stringify(value, (_key, part: unknown) => (part === undefined ? 'undefined' : part), 1) ??
    'undefined'
  )
}
