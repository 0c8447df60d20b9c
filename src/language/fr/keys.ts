import type { KeySpellings } from '../keys.js'

export const keys: KeySpellings = {
  plain: {
    counterparty: {
      name: 'Contrepartie',
      others: ['autre partie', 'bailleur', 'client', 'employeur', 'fournisseur', 'partie adverse'],
    },
    role: { name: 'Rôle', others: ['nous sommes'] },
    currency: { name: 'Devise', others: ['monnaie'] },
    unit: { name: 'Unité', others: [] },
    deadline: { name: 'Échéance', others: ['date limite', 'délai'] },
    status: { name: 'Statut', others: ['état'] },
    updated: { name: 'Mis à jour', others: ['dernière mise à jour', 'mise à jour'] },
    confidentiality: { name: 'Confidentialité', others: [] },
    audience: { name: 'Destinataires', others: ['diffusion'] },
    team: { name: 'Équipe', others: [] },
    subject: { name: 'Objet', others: ['sujet'] },
    ourInterests: {
      name: 'Nos intérêts',
      others: ['ce que nous voulons', 'nos besoins', 'notre intérêt', 'nous voulons'],
    },
    theirInterests: {
      name: 'Leurs intérêts',
      others: ['ce qu’ils veulent', 'ils veulent', 'leur intérêt', 'leurs besoins'],
    },
    history: { name: 'Historique', others: ['antécédents', 'relation'] },
    evidence: {
      name: 'Preuves',
      others: ['faits', 'observation', 'observations', 'preuve', 'repères', 'références', 'éléments'],
    },
    assumption: { name: 'Hypothèse', others: ['hypothèses'] },
    approach: { name: 'Approche', others: ['comment les aborder', 'comment l’aborder', 'donc', 'donc nous'] },
    owner: { name: 'Responsable', others: ['pilote', 'qui'] },
    trigger: {
      name: 'Déclencheur',
      others: ['ils disent', 'objection', 'objections', 'quand', 'si', 'signal', 'signe', 's’ils'],
    },
    response: {
      name: 'Réponse',
      others: ['alors', 'notre parade', 'notre réponse', 'nous', 'nous disons', 'réaction'],
    },
    outcome: { name: 'Résultat', others: ['décision', 'fin', 'issue'] },
    probability: { name: 'Probabilité', others: ['proba'] },
    opening: {
      name: 'Ouverture',
      others: ['ancre', 'offre d’ouverture', 'offre initiale', 'première offre'],
    },
    target: { name: 'Objectif', others: ['but', 'cible'] },
    walkAway: {
      name: 'Point de rupture',
      others: [
        'limite',
        'plafond',
        'plancher',
        'point de retrait',
        'prix de réserve',
        'seuil',
        'seuil de rupture',
      ],
    },
    batna: { name: 'BATNA', others: ['meilleure alternative', 'mesore', 'sans accord', 'solution de repli'] },
    authority: { name: 'Mandat', others: ['délégation', 'pouvoir', 'pouvoirs', 'qui décide'] },
    redLines: { name: 'Lignes rouges', others: ['ligne rouge'] },
  },
  nouns: {
    opening: ['offre initiale', 'ouverture', 'première offre'],
    target: ['cible', 'objectif'],
    walkAway: ['limite', 'maximum', 'minimum', 'plafond', 'plancher', 'rupture', 'seuil'],
    batna: ['batna', 'mesore', 'plan b', "s'il n'y a pas d'accord", 'sans accord', 'si cela echoue'],
    authority: ['mandat', 'pouvoir'],
    redLines: ['lignes rouges'],
  },
  theirs: { name: 'Leur *', others: ['* adverse', '* de la partie adverse'] },
  value: { name: 'Valeur de la *', others: ['valeur *'] },
}
