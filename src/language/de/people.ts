import type { NameWords } from '../people.js'

export const people: NameWords = {
  titles: ['Frau', 'Herr'],
  noNames: ['Frau', 'Herr', 'Herrn'],
  articles: ['Das', 'Der', 'Die'],
  particles: ['den', 'der', 'von', 'zu'],
  legalForms: ['GmbH'],
  legalFormEnds: ['KG', 'KGaA'],
}
