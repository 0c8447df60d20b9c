import type { IsoDay } from '../../values/day.js'
import type { Mark } from '../axis/axis-data.js'
import type { Part } from '../part.js'

/** What happens until the deadline, a row for each date. Plain data. */
export interface TimeData extends Part {
  readonly today: IsoDay
  /** `today, 23 Nov`. */
  readonly todayText: string
  /** In the order of their days, none before today; at most twelve. */
  readonly rows: readonly DateRow[]
  /** The last own step and the deadline, with the days between them: `13 days`; undefined without slack to show. */
  readonly slack: { readonly from: string; readonly to: string; readonly text: string } | undefined
  /** The first days of the months until after the last row, with their names. */
  readonly months: readonly { readonly day: IsoDay; readonly text: string; readonly year: string }[]
  /** Weekdays by their ISO number, 1 for Monday. */
  readonly weekend: readonly number[]
}

export interface DateRow extends Mark {
  readonly shape: 'meeting' | 'ours' | 'theirs' | 'deadline' | 'batna'
  readonly day: IsoDay
  /** `Thu 3 Dec`, and `3 Dec` where there is little room. */
  readonly date: { readonly long: string; readonly short: string }
  /** Who does it; `no owner` if nobody is named who should be. */
  readonly owner: string
  /** Whether the owner is named in narrow pictures too, because there is none. */
  readonly isOwnerless: boolean
}
