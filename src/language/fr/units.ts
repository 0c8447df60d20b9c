import type { UnitWords } from '../units.js'

export const units: UnitWords = {
  per: 'par',
  names: {
    year: { written: { one: 'an', many: 'ans' }, spellings: ['année', 'années', 'ans'] },
    month: { written: { one: 'mois', many: 'mois' }, spellings: ['mois'] },
    quarter: { written: { one: 'trimestre', many: 'trimestres' }, spellings: ['trimestre', 'trimestres'] },
    week: { written: { one: 'semaine', many: 'semaines' }, spellings: ['semaine', 'semaines'] },
    day: { written: { one: 'jour', many: 'jours' }, spellings: ['j', 'jour', 'jours'] },
    night: { spellings: ['nuit', 'nuits'] },
    hour: { written: { one: 'heure', many: 'heures' }, spellings: ['heure', 'heures'] },
    minute: { spellings: ['minute', 'minutes'] },
    unit: { written: { one: 'unité', many: 'unités' }, spellings: ['unité', 'unités'] },
    seat: { spellings: ['poste', 'postes'] },
    user: { spellings: ['utilisateur', 'utilisateurs'] },
    licence: { spellings: ['licence', 'licences'] },
    piece: { written: { one: 'pièce', many: 'pièces' }, spellings: ['pièce', 'pièces'] },
    pallet: { spellings: ['palette', 'palettes'] },
    truck: { spellings: ['camion', 'camions'] },
    order: { spellings: ['commande', 'commandes'] },
    delivery: { spellings: ['livraison', 'livraisons'] },
    person: { spellings: ['personne', 'personnes'] },
    employee: { spellings: ['salarié', 'salariés'] },
    point: { spellings: ['point', 'points'] },
  },
}
