/** A measurement that is printed and collected, not judged; `most` is the largest acceptable value. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'MB'
  readonly most: number
  /** The value in other words. */
  readonly details?: string
}

/** The events of a test run, in order. A run without `end` did not finish, whatever its exit code. */
export type TestEvent =
  /** `host` names where the tests run, such as `VS Code 1.139.1, Node extension host`. */
  | { readonly kind: 'start'; readonly host: string }
  | { readonly kind: 'log'; readonly text: string }
  | { readonly kind: 'pass'; readonly title: string; readonly durationMs: number }
  | { readonly kind: 'fail'; readonly title: string; readonly message: string }
  | { readonly kind: 'pending'; readonly title: string }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'end' }

/** Emits the events of a mocha run. */
export function recordRun(runner: Mocha.Runner, emit: (event: TestEvent) => void): void {
  runner.on('pass', test => emit({ kind: 'pass', title: test.fullTitle(), durationMs: test.duration ?? 0 }))
  runner.on('fail', (test, error: unknown) => {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    emit({ kind: 'fail', title: test.fullTitle(), message })
  })
  runner.on('pending', test => emit({ kind: 'pending', title: test.fullTitle() }))
  runner.on('end', () => emit({ kind: 'end' }))
}
