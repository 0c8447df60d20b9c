/** The part of ical.js that the calendar uses; the types of the package are not found under its `exports`. */
declare module 'ical.js' {
  class Time {
    static fromDateString(day: string): Time
    static fromDateTimeString(time: string): Time
    readonly isDate: boolean
    adjust(days: number, hours: number, minutes: number, seconds: number): void
    toString(): string
  }
  class Component {
    constructor(name: string | readonly unknown[])
    addSubcomponent(component: Component): void
    addPropertyWithValue(name: string, value: string | Time): unknown
    getAllSubcomponents(name: string): Component[]
    getFirstPropertyValue(name: string): string | Time | null
    toString(): string
  }
  function parse(text: string): readonly unknown[]
  const ICAL: {
    readonly Component: typeof Component
    readonly Time: typeof Time
    readonly parse: typeof parse
  }
  export default ICAL
}
