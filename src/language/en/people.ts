import type { NameWords } from '../people.js'

export const people: NameWords = {
  titles: ['Dame', 'Dr', 'Judge', 'Miss', 'Mr', 'Mrs', 'Ms', 'Mx', 'Prof', 'Sir'],
  noNames: ['Board', 'Chief', 'Director', 'Head', 'Manager', 'Miss', 'Mrs', 'Our', 'The', 'Their'],
  articles: ['A', 'An', 'The'],
  particles: ['al', 'bin', 'da', 'di', 'ter', 'van'],
  legalForms: ['Co', 'Corp', 'Inc', 'Limited', 'Ltd', 'Pty', 'SpA', 'plc'],
  legalFormEnds: ['Co', 'Ltd'],
}
