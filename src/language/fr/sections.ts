import type { SectionNames } from '../sections.js'

export const sections: SectionNames = {
  context: {
    name: 'Contexte',
    others: ['historique', 'état des lieux'],
    nouns: ['contexte', 'historique', 'situation'],
  },
  personality: {
    name: 'Interlocuteurs',
    others: ['acteurs', 'partie adverse', 'parties prenantes', 'personnalité', 'personnalités', 'personnes'],
    nouns: ['acteurs', 'interlocuteurs', 'partie adverse', 'parties prenantes'],
  },
  timeline: {
    name: 'Calendrier',
    others: ['jalons', 'planning', 'échéances', 'échéancier', 'étapes'],
    nouns: ['calendrier', 'jalons', 'planning', 'échéances', 'échéancier'],
  },
  scenarios: {
    name: 'Scénarios',
    others: ['cas de figure', 'et si', 'hypothèses'],
    nouns: ['objections', 'scénario', 'scénarios'],
  },
  walkAway: {
    name: 'Point de rupture',
    others: [
      'lignes rouges',
      'limite',
      'limites',
      'mesore',
      'point de retrait',
      'prix de réserve',
      'seuil de rupture',
    ],
    nouns: [
      'lignes rouges',
      'limite',
      'limites',
      'mesore',
      'non négociable',
      'non négociables',
      'plancher',
      'point de non retour',
      'point de rupture',
      'prix de réserve',
      'rupture',
      'seuil',
    ],
  },
  questions: {
    name: 'Questions d’écoute',
    others: ['questions ouvertes', 'questions à poser'],
    nouns: ['questions'],
  },
  issues: {
    name: 'Points à négocier',
    others: ['enjeux', 'points de négociation', 'sujets'],
    nouns: ['enjeux'],
  },
  packages: { name: 'Offres groupées', others: ['paquets'] },
  concessions: {
    name: 'Concessions',
    others: ['plan de concessions'],
    nouns: ['concessions', 'contreparties'],
  },
  offers: { name: 'Offres', others: ['historique des offres'] },
  interests: { name: 'Intérêts', others: [], nouns: ['intérêts'] },
  team: { name: 'Équipe', others: [] },
  sources: { name: 'Sources', others: ['références'] },
  notes: { name: 'Notes', others: ['remarques'] },
}
