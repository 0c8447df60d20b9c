import type { PartyCueWords } from '../party-cues.js'

export const partyCues: PartyCueWords = {
  asks: [
    '(annonce|avance|demande|exige|offre|propose|réclame|veut|voudrait|annoncent|demandent|exigent|offrent|proposent|réclament|veulent)[ nous] #',
    '(a|ont) # en tête',
    '(a|ont|avait|avaient|a déjà|ont déjà) (annoncé|avancé|chiffré à|demandé|donné|évoqué|fixé|lâché|mis|offert|parlé de|proposé|réclamé)[ un prix de| le chiffre de| une offre de] #',
    '(chiffre|chiffrent)[ à] #',
    '(commence|commencera|démarre|démarrera|débute|débutera|part|partira|ouvre) (à|avec|de|sur) #',
    '(en est|en est resté|est|reste) (à|sur) #',
    '(met|mettent) # sur la table',
    'déposé[e][ le] @',
  ],
  reaches: [
    "(accepte|acceptera|accepterait|paie|paiera|paierait|prend|prendra|prendrait|signe|signera|signerait|vend|vendra|vendrait)[ sans doute| sûrement| peut-être| probablement] (à|à partir de|au maximum|au plus|au moins|dès|jusqu'à|pour|pas moins de|pas plus de) #",
    "(ira|irait|ne dépassera pas|ne dépasse pas|montera|monterait|descendra|descendrait)[ sans doute| peut-être| probablement][ jusqu'à| à] #",
    "(peut|peuvent|pourrait|pourraient|pourra) (aller|descendre|lâcher|mettre|monter|payer|accepter)[ sans doute| peut-être][ jusqu'à| à| jusque] #",
    "jusqu'où * (ira|irait|peut aller|pourrait aller|va)",
    'ne (descendra|descend|montera|monte|ira|va|signera|passera)[ sans doute] (pas|jamais|plus) (au-delà de|au-dessous de|au-dessus de|en dessous de|sous|à moins de|à plus de|plus haut que|plus bas que) #',
    'ne (peut|peuvent|pourra|pourrait) (guère|pas) (aller|descendre|monter|passer) (au-delà de|au-dessous de|au-dessus de|en dessous de|sous|à moins de|à plus de) #',
    "s'(arrête|arrêtera|arrêterait)[ sans doute][ à| vers| autour de] #",
    "s'arrêtent[ sans doute][ à| vers| autour de] #",
  ],
  papers: [
    '(1re|1ère|première) (demande|offre|proposition)',
    '(annonce|appel|chiffre|courriel|courrier|demande|devis|e-mail|grille|lettre|mail|message|offre|première offre|prix affiché|proposition|tarif|contre-offre|contre-proposition)',
  ],
  speakers: [
    '(agent|avocat|avocate|banque|bureau|conseil|côté|direction|équipe|notaire|patron|patronne|service achats)',
  ],
  opinions: [
    "(d'après|selon) (moi|nous)[,]",
    "(j'|)ai l'impression (que|qu')",
    "(je|on|nous) (crois|croit|croyons|pense|pensons|suppose|supposons|dirais|dirait|imagine)[ que| qu']",
    'à (mon|notre) avis[,]',
  ],
  subjectKeys: ['concerne', 'objet', 'sujet', 'titre'],
  we: ["j'", 'je', 'on', "qu'on", 'que nous'],
  employers: ['direction', 'employeur', 'patronat'],
  workers: ['(caisse|préavis) de grève', 'délégué[s] syndica(l|ux)', 'section syndicale', 'syndicat'],
  unions: ['intersyndicale', 'syndicat'],
  about: ['autour de', 'aux alentours de', 'quelque part'],
  from: ["d'", 'de', 'des', 'du'],
  inPaper: ['dans', 'par'],
  paperIs: ['est[ à| de]', 'était[ à| de]'],
}
