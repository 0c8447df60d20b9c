import type { Language } from '../language.js'
import { calendar } from './calendar.js'
import { columns } from './columns.js'
import { keys } from './keys.js'
import { money } from './money.js'
import { numbers } from './numbers.js'
import { phrases } from './phrases.js'
import { sections } from './sections.js'
import { templates } from './templates.js'
import { units } from './units.js'

export const en: Language = {
  tag: 'en',
  sections,
  keys,
  columns,
  units,
  calendar,
  money,
  numbers,
  templates,
  phrases,
}
