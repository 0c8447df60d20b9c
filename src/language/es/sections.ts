import type { SectionNames } from '../sections.js'

export const sections: SectionNames = {
  context: {
    name: 'Contexto',
    others: ['antecedentes', 'punto de partida', 'situación'],
    nouns: ['antecedentes', 'contexto', 'situación'],
  },
  personality: {
    name: 'Interlocutores',
    others: ['contraparte', 'partes interesadas', 'personalidad', 'personas', 'quiénes son'],
    nouns: ['contraparte', 'interlocutores', 'otra parte', 'personas'],
  },
  timeline: {
    name: 'Calendario',
    others: ['cronograma', 'cronología', 'fechas', 'hitos', 'plazos'],
    nouns: ['calendario', 'cronograma', 'fechas', 'hitos', 'plazos'],
  },
  scenarios: {
    name: 'Escenarios',
    others: ['opciones', 'supuestos', 'y si'],
    nouns: ['escenario', 'escenarios', 'objeciones'],
  },
  walkAway: {
    name: 'Punto de retirada',
    others: ['límite', 'límites', 'líneas rojas', 'maan', 'precio de reserva', 'punto de ruptura'],
    nouns: [
      'límite',
      'límites',
      'líneas rojas',
      'maan',
      'no negociable',
      'no negociables',
      'precio de reserva',
      'punto de resistencia',
      'punto de ruptura',
      'retirada',
    ],
  },
  questions: {
    name: 'Preguntas para escuchar',
    others: ['preguntas', 'preguntas abiertas', 'preguntas de escucha'],
    nouns: ['preguntas'],
  },
  issues: {
    name: 'Puntos a negociar',
    others: ['asuntos', 'puntos de negociación', 'temas'],
    nouns: ['puntos a negociar'],
  },
  packages: { name: 'Paquetes', others: [] },
  concessions: { name: 'Concesiones', others: ['plan de concesiones'], nouns: ['concesiones'] },
  offers: { name: 'Ofertas', others: ['registro de ofertas'] },
  interests: { name: 'Intereses', others: [], nouns: ['intereses'] },
  team: { name: 'Equipo', others: [] },
  sources: { name: 'Fuentes', others: ['referencias'] },
  notes: { name: 'Notas', others: ['observaciones'] },
}
