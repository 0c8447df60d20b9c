import type { ColumnNames } from '../columns.js'

export const columns: ColumnNames = {
  date: 'Fecha',
  milestone: 'Hito',
  scenario: 'Escenario',
  person: 'Persona',
  issue: 'Punto',
  price: 'Precio',
  weight: 'Peso',
  theirWeight: 'Su peso (est.)',
  theirLimit: 'Su límite (est.)',
  package: 'Paquete',
  step: 'Paso',
  give: 'Dar',
  get: 'Recibir',
  priceAfter: 'Precio después',
  who: 'Quién',
  note: 'Nota',
  alternative: 'Alternativa',
  chance: 'Probabilidad',
  cost: 'Coste',
  value: 'Valor',
}
