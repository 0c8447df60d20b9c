import type { SectionNames } from '../sections.js'

export const sections: SectionNames = {
  context: { name: 'Contexto', others: ['antecedentes', 'punto de partida', 'situación'] },
  personality: {
    name: 'Interlocutores',
    others: ['contraparte', 'partes interesadas', 'personalidad', 'personas', 'quiénes son'],
  },
  timeline: { name: 'Calendario', others: ['cronograma', 'cronología', 'fechas', 'hitos', 'plazos'] },
  scenarios: { name: 'Escenarios', others: ['opciones', 'supuestos', 'y si'] },
  walkAway: {
    name: 'Punto de retirada',
    others: ['límite', 'límites', 'líneas rojas', 'maan', 'precio de reserva', 'punto de ruptura'],
  },
  questions: {
    name: 'Preguntas para escuchar',
    others: ['preguntas', 'preguntas abiertas', 'preguntas de escucha'],
  },
  issues: { name: 'Puntos a negociar', others: ['asuntos', 'puntos de negociación', 'temas'] },
  packages: { name: 'Paquetes', others: [] },
  concessions: { name: 'Concesiones', others: ['plan de concesiones'] },
  offers: { name: 'Ofertas', others: ['registro de ofertas'] },
  interests: { name: 'Intereses', others: [] },
  team: { name: 'Equipo', others: [] },
  sources: { name: 'Fuentes', others: ['referencias'] },
  notes: { name: 'Notas', others: ['observaciones'] },
}
