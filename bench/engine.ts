/** The engine as it is shipped: the library in `dist`. */
const { parseBrief, lint }: typeof import('../src/index.js') = await import(
  String(new URL('../dist/index.js', import.meta.url))
)

export { lint, parseBrief }

/** The day that all briefs of the benchmark are checked on. */
export const today = '2026-11-23'
