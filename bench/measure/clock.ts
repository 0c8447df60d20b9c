/**
 * Milliseconds: of the wall, or of the processors where `BENCH_CLOCK` is `cpu`. The second tells more on a machine
 * that is busy with other work, and counts threads that help at the same time as if they had come one by one.
 */
export const now: () => number =
  process.env.BENCH_CLOCK === 'cpu'
    ? () => {
        const { user, system } = process.cpuUsage()
        return (user + system) / 1000
      }
    : () => performance.now()
