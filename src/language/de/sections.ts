import type { SectionNames } from '../sections.js'

export const sections: SectionNames = {
  context: { name: 'Kontext', others: ['ausgangslage', 'hintergrund', 'sachlage', 'worum es geht'] },
  personality: {
    name: 'Personen',
    others: [
      'beteiligte',
      'gegenseite',
      'gegenüber',
      'persönlichkeit',
      'persönlichkeiten',
      'verhandlungspartner',
    ],
  },
  timeline: { name: 'Zeitplan', others: ['ablauf', 'fahrplan', 'kalender', 'meilensteine', 'termine'] },
  scenarios: { name: 'Szenarien', others: ['optionen', 'varianten', 'was wenn', 'was wäre wenn'] },
  walkAway: {
    name: 'Ausstiegspunkt',
    others: [
      'abbruchpunkt',
      'ausstieg',
      'grenze',
      'grenzen',
      'obergrenze',
      'rote linien',
      'schmerzgrenze',
      'untergrenze',
    ],
  },
  questions: {
    name: 'Fragen an die Gegenseite',
    others: ['fragen', 'fragen zum zuhören', 'offene fragen', 'verhandlungsfragen'],
  },
  issues: { name: 'Verhandlungspunkte', others: ['punkte', 'themen', 'verhandlungsgegenstände'] },
  packages: { name: 'Pakete', others: [] },
  concessions: { name: 'Zugeständnisse', others: ['konzessionen', 'zugeständnisplan'] },
  offers: { name: 'Angebote', others: ['angebotsverlauf'] },
  interests: { name: 'Interessen', others: [] },
  team: { name: 'Team', others: ['verhandlungsteam'] },
  sources: { name: 'Quellen', others: [] },
  notes: { name: 'Notizen', others: ['anmerkungen'] },
}
