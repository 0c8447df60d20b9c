/** A calendar day as `YYYY-MM-DD`; such strings sort in calendar order. */
export type IsoDay = string

/** Weekdays by their ISO number, 1 = Monday to 7 = Sunday. */
export const saturdayAndSunday: readonly number[] = [6, 7]

/** The day of a year, month (1 to 12) and day of the month; undefined if it does not exist. */
export function toIsoDay(year: number, month: number, day: number): IsoDay | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return `${String(year).padStart(4, '0')}-${padded(month)}-${padded(day)}`
}

/** The number of days in a month, 28 to 31; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(toNumber(year, month + 1, 0) * dayMs).getUTCDate()
}

/** Negative when `a` is before `b`, 0 on the same day, positive after. */
export function compareDays(a: IsoDay, b: IsoDay): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The day `count` days after `day`, before it for a negative count. */
export function addDays(day: IsoDay, count: number): IsoDay {
  return fromNumber(numberOf(day) + count)
}

/** Calendar days from `a` to `b`, negative when `b` is earlier. */
export function daysBetween(a: IsoDay, b: IsoDay): number {
  return numberOf(b) - numberOf(a)
}

/** The weekday of a day, 1 = Monday to 7 = Sunday. */
export function weekdayOf(day: IsoDay): number {
  return ((((numberOf(day) + 3) % 7) + 7) % 7) + 1
}

/** Whether a day is on the weekend, which is given as weekday numbers, 1 = Monday. */
export function isWeekend(day: IsoDay, weekend: readonly number[] = saturdayAndSunday): boolean {
  return weekend.includes(weekdayOf(day))
}

/** The last working day before `day`; `day - 1` when every weekday is weekend. No holidays are known. */
export function previousWorkingDay(day: IsoDay, weekend: readonly number[] = saturdayAndSunday): IsoDay {
  const back = [1, 2, 3, 4, 5, 6, 7].map(count => addDays(day, -count))
  return back.find(candidate => !isWeekend(candidate, weekend)) ?? addDays(day, -1)
}

/** The first working day after `day`; `day + 1` when every weekday is weekend. No holidays are known. */
export function nextWorkingDay(day: IsoDay, weekend: readonly number[] = saturdayAndSunday): IsoDay {
  const ahead = [1, 2, 3, 4, 5, 6, 7].map(count => addDays(day, count))
  return ahead.find(candidate => !isWeekend(candidate, weekend)) ?? addDays(day, 1)
}

/** Working days after `a` up to and including `b`, 0 when `b` is not later. No holidays are known. */
export function workingDaysBetween(
  a: IsoDay,
  b: IsoDay,
  weekend: readonly number[] = saturdayAndSunday,
): number {
  const total = daysBetween(a, b)
  if (total <= 0) return 0
  const first = weekdayOf(a)
  const isWorking = (offset: number) => !weekend.includes(((first - 1 + offset) % 7) + 1)
  const inWeek = [1, 2, 3, 4, 5, 6, 7].filter(isWorking).length
  const rest = Array.from({ length: total % 7 }, (_, index) => index + 1).filter(isWorking).length
  return Math.floor(total / 7) * inWeek + rest
}

/** The first day with this month and day on or after `from`; undefined if it does not exist. */
export function nextDay(month: number, day: number, from: IsoDay): IsoDay | undefined {
  const year = Number(from.slice(0, 4))
  const years = Array.from({ length: 9 }, (_, index) => year + index)
  return years
    .map(candidate => toIsoDay(candidate, month, day))
    .find(found => found !== undefined && found >= from)
}

/** The Monday of an ISO week, 1 to 53; undefined when the year has no such week. */
export function mondayOfWeek(year: number, week: number): IsoDay | undefined {
  const fourth = toNumber(year, 1, 4)
  const monday = fromNumber(fourth + 1 - weekdayOf(fromNumber(fourth)) + (week - 1) * 7)
  // A week belongs to the year in which its Thursday is.
  return week > 0 && addDays(monday, 3).slice(0, 4) === fromNumber(fourth).slice(0, 4) ? monday : undefined
}

function padded(number: number): string {
  return String(number).padStart(2, '0')
}

const dayMs = 86_400_000

/** The number of a day, counted from 1970-01-01; a day or month past its end counts on. */
function toNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / dayMs
}

function numberOf(day: IsoDay): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return toNumber(year, month, date)
}

function fromNumber(number: number): IsoDay {
  return new Date(number * dayMs).toISOString().slice(0, 10)
}
