import type { Calendar } from './calendar.js'
import type { ColumnNames } from './columns.js'
import type { HeadingCues } from './cues.js'
import type { GapWords } from './gaps.js'
import type { ColumnHeads } from './heads.js'
import type { KeySpellings } from './keys.js'
import type { LadderWords } from './ladders.js'
import type { MoneyWords } from './money.js'
import type { NumberCueWords } from './number-cues.js'
import type { NumberWords } from './numbers.js'
import type { PartyCueWords } from './party-cues.js'
import type { NameWords } from './people.js'
import type { Phrases } from './phrases.js'
import type { PlanWords } from './plans.js'
import type { PositionWords } from './positions.js'
import type { Roles } from './roles.js'
import type { SectionNames } from './sections.js'
import type { Signals } from './signals.js'
import type { TemplateTexts } from './templates.js'
import type { TimeWords } from './time.js'
import type { UnitWords } from './units.js'

/** Every word the product knows in one language. */
export interface Language {
  /** A BCP 47 tag without region, `en`. */
  readonly tag: string
  readonly sections: SectionNames
  readonly keys: KeySpellings
  readonly ladders: LadderWords
  readonly columns: ColumnNames
  readonly cues: HeadingCues
  readonly numberCues: NumberCueWords
  readonly partyCues: PartyCueWords
  readonly units: UnitWords
  readonly calendar: Calendar
  readonly money: MoneyWords
  readonly numbers: NumberWords
  readonly templates: TemplateTexts
  readonly time: TimeWords
  readonly phrases: Phrases
  readonly positions: PositionWords
  readonly heads: ColumnHeads
  readonly people: NameWords
  readonly plans: PlanWords
  readonly roles: Roles
  readonly signals: Signals
  readonly gaps: GapWords
  /** The words by which a text shows its language, in lower case. */
  readonly functionWords: readonly string[]
}
