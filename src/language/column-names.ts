import type { InLanguages } from './language.js'

/** The columns of tables that are no keys. */
export const columnNames = {
  date: ['Date', 'Datum', 'Date', 'Fecha'],
  milestone: ['Milestone', 'Meilenstein', 'Jalon', 'Hito'],
  scenario: ['Scenario', 'Szenario', 'Scénario', 'Escenario'],
  person: ['Person', 'Person', 'Personne', 'Persona'],
  issue: ['Issue', 'Punkt', 'Point', 'Punto'],
  price: ['Price', 'Preis', 'Prix', 'Precio'],
  weight: ['Weight', 'Gewicht', 'Poids', 'Peso'],
  theirWeight: ['Their weight (est.)', 'Ihr Gewicht (gesch.)', 'Leur poids (est.)', 'Su peso (est.)'],
  theirLimit: ['Their limit (est.)', 'Ihr Limit (gesch.)', 'Leur limite (est.)', 'Su límite (est.)'],
  package: ['Package', 'Paket', 'Offre', 'Paquete'],
  step: ['Step', 'Schritt', 'Étape', 'Paso'],
  give: ['Give', 'Geben', 'Donner', 'Dar'],
  get: ['Get', 'Bekommen', 'Obtenir', 'Recibir'],
  priceAfter: ['Price after', 'Preis danach', 'Prix après', 'Precio después'],
  who: ['Who', 'Wer', 'Qui', 'Quién'],
  note: ['Note', 'Notiz', 'Note', 'Nota'],
} as const satisfies { readonly [name: string]: InLanguages }

export type ColumnName = keyof typeof columnNames
