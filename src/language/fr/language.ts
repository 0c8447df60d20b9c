import type { Language } from '../language.js'
import { calendar } from './calendar.js'
import { columns } from './columns.js'
import { cues } from './cues.js'
import { functionWords } from './function-words.js'
import { gaps } from './gaps.js'
import { heads } from './heads.js'
import { keys } from './keys.js'
import { ladders } from './ladders.js'
import { money } from './money.js'
import { numberCues } from './number-cues.js'
import { numbers } from './numbers.js'
import { partyCues } from './party-cues.js'
import { people } from './people.js'
import { phrases } from './phrases.js'
import { plans } from './plans.js'
import { positions } from './positions.js'
import { roles } from './roles.js'
import { sections } from './sections.js'
import { signals } from './signals.js'
import { templates } from './templates.js'
import { time } from './time.js'
import { units } from './units.js'

export const fr: Language = {
  tag: 'fr',
  sections,
  keys,
  ladders,
  columns,
  cues,
  numberCues,
  partyCues,
  units,
  calendar,
  money,
  numbers,
  templates,
  time,
  phrases,
  positions,
  heads,
  people,
  plans,
  roles,
  signals,
  functionWords,
  gaps,
}
