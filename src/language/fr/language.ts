import type { Language } from '../language.js'
import { columns } from './columns.js'
import { heads } from './heads.js'
import { keys } from './keys.js'
import { money } from './money.js'
import { people } from './people.js'
import { phrases } from './phrases.js'
import { roles } from './roles.js'
import { sections } from './sections.js'
import { signals } from './signals.js'
import { templates } from './templates.js'
import { units } from './units.js'

export const fr: Language = {
  tag: 'fr',
  sections,
  keys,
  columns,
  units,
  money,
  templates,
  phrases,
  heads,
  people,
  roles,
  signals,
}
