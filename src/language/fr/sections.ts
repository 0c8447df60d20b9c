import type { SectionNames } from '../sections.js'

export const sections: SectionNames = {
  context: { name: 'Contexte', others: ['historique', 'état des lieux'] },
  personality: {
    name: 'Interlocuteurs',
    others: ['acteurs', 'partie adverse', 'parties prenantes', 'personnalité', 'personnalités', 'personnes'],
  },
  timeline: { name: 'Calendrier', others: ['jalons', 'planning', 'échéances', 'échéancier', 'étapes'] },
  scenarios: { name: 'Scénarios', others: ['cas de figure', 'et si', 'hypothèses'] },
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
  },
  questions: { name: 'Questions d’écoute', others: ['questions ouvertes', 'questions à poser'] },
  issues: { name: 'Points à négocier', others: ['enjeux', 'points de négociation', 'sujets'] },
  packages: { name: 'Offres groupées', others: ['paquets'] },
  concessions: { name: 'Concessions', others: ['plan de concessions'] },
  offers: { name: 'Offres', others: ['historique des offres'] },
  interests: { name: 'Intérêts', others: [] },
  team: { name: 'Équipe', others: [] },
  sources: { name: 'Sources', others: ['références'] },
  notes: { name: 'Notes', others: ['remarques'] },
}
