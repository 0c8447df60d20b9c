import type { NameWords } from '../people.js'

export const people: NameWords = {
  titles: ['M', 'Madame', 'Mlle', 'Mme', 'Monsieur'],
  noNames: ['Madame', 'Maître', 'Mme', 'Monsieur'],
  articles: ['La', 'Le', 'Les'],
  particles: ['de', 'la', 'le'],
  legalForms: ['Sàrl'],
  legalFormEnds: [],
}
