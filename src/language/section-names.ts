import type { InLanguages } from './language.js'

/** The headings by which sections are known. */
export const sectionNames = {
  context: [
    'Context, background, situation, our case',
    'Kontext, ausgangslage, hintergrund, sachlage, worum es geht',
    'Contexte, historique, état des lieux',
    'Contexto, antecedentes, situación, punto de partida',
  ],
  personality: [
    'Personality, personalities, counterpart, counterparts, counterparty, people, stakeholders, temperament, who they are',
    'Personen, persönlichkeit, persönlichkeiten, gegenseite, gegenüber, verhandlungspartner, beteiligte',
    'Interlocuteurs, personnalité, personnalités, personnes, acteurs, parties prenantes, partie adverse',
    'Interlocutores, personas, personalidad, contraparte, partes interesadas, quiénes son',
  ],
  timeline: [
    'Timeline, schedule, milestones, dates, calendar, process',
    'Zeitplan, termine, meilensteine, fahrplan, ablauf, kalender',
    'Calendrier, planning, échéancier, échéances, jalons, étapes',
    'Calendario, cronograma, cronología, plazos, hitos, fechas',
  ],
  scenarios: [
    'Scenarios, options, what if, what-if, plays',
    'Szenarien, optionen, varianten, was wenn, was wäre wenn',
    'Scénarios, hypothèses, cas de figure, et si',
    'Escenarios, opciones, supuestos, y si',
  ],
  walkAway: [
    'Walk-away point, walk-away, walk-away points, walkaway, walkaway point, walk away, walk away point, bottom line, limit, limits, reservation value, reservation price, reservation point, batna, red lines',
    'Ausstiegspunkt, ausstieg, abbruchpunkt, schmerzgrenze, grenze, grenzen, untergrenze, obergrenze, rote linien',
    'Point de rupture, seuil de rupture, point de retrait, limite, limites, prix de réserve, lignes rouges, mesore',
    'Punto de retirada, punto de ruptura, límite, límites, precio de reserva, líneas rojas, maan',
  ],
  questions: [
    'Listening questions, questions, questions to ask, calibrated questions, discovery, discovery questions',
    'Fragen an die Gegenseite, fragen, offene fragen, fragen zum zuhören, verhandlungsfragen',
    'Questions d’écoute, questions à poser, questions ouvertes',
    'Preguntas para escuchar, preguntas, preguntas abiertas, preguntas de escucha',
  ],
  issues: [
    'Issues, negotiable points',
    'Verhandlungspunkte, punkte, themen, verhandlungsgegenstände',
    'Points à négocier, points de négociation, enjeux, sujets',
    'Puntos a negociar, puntos de negociación, temas, asuntos',
  ],
  packages: ['Packages', 'Pakete', 'Offres groupées, paquets', 'Paquetes'],
  concessions: [
    'Concessions, concession plan, concession ladder',
    'Zugeständnisse, konzessionen, zugeständnisplan',
    'Concessions, plan de concessions',
    'Concesiones, plan de concesiones',
  ],
  offers: [
    'Offers, offer log, offers log',
    'Angebote, angebotsverlauf',
    'Offres, historique des offres',
    'Ofertas, registro de ofertas',
  ],
  interests: ['Interests', 'Interessen', 'Intérêts', 'Intereses'],
  team: ['Team', 'Team, verhandlungsteam', 'Équipe', 'Equipo'],
  sources: ['Sources', 'Quellen', 'Sources, références', 'Fuentes, referencias'],
  notes: ['Notes', 'Notizen, anmerkungen', 'Notes, remarques', 'Notas, observaciones'],
} as const satisfies { readonly [key: string]: InLanguages }
