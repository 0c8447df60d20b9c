import type { NameWords } from '../people.js'

export const people: NameWords = {
  titles: ['Don', 'Dña', 'Sr', 'Sra', 'Srta'],
  noNames: ['Don', 'Doña', 'Señor', 'Señora'],
  articles: ['El', 'La', 'Los'],
  particles: ['de', 'el', 'la'],
  legalForms: [],
  legalFormEnds: [],
}
