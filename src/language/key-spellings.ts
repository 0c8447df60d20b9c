import type { InLanguages } from './language.js'

/** The keys whose names are made from those of other keys, by "their" and "value". */
export type ComposedKey =
  | 'theirOpening'
  | 'theirTarget'
  | 'theirWalkAway'
  | 'theirBatna'
  | 'theirBatnaValue'
  | 'batnaValue'

/** The spellings by which keys are known. */
export const keySpellings = {
  counterparty: [
    'Counterparty, counterpart, other side',
    'Gegenseite, gegenpartei, verhandlungspartner, kunde, lieferant, vermieter, arbeitgeber',
    'Contrepartie, partie adverse, autre partie, client, fournisseur, bailleur, employeur',
    'Contraparte, otra parte, cliente, proveedor, arrendador, empresa',
  ],
  role: ['Role, our role, we are', 'Rolle, wir sind', 'Rôle, nous sommes', 'Rol, papel, somos'],
  currency: ['Currency', 'Währung', 'Devise, monnaie', 'Moneda, divisa'],
  unit: ['Unit', 'Einheit', 'Unité', 'Unidad'],
  deadline: [
    'Deadline, due date',
    'Frist, stichtag, abschluss bis, spätestens',
    'Échéance, date limite, délai',
    'Fecha límite, plazo, vencimiento',
  ],
  status: ['Status', 'Status', 'Statut, état', 'Estado'],
  updated: [
    'Updated, last updated',
    'Aktualisiert, stand, zuletzt aktualisiert',
    'Mis à jour, mise à jour, dernière mise à jour',
    'Actualizado, última actualización',
  ],
  confidentiality: ['Confidentiality', 'Vertraulichkeit, vertraulich', 'Confidentialité', 'Confidencialidad'],
  audience: ['Audience', 'Leserkreis, verteiler', 'Destinataires, diffusion', 'Destinatarios, difusión'],
  team: ['Team, our team', 'Team', 'Équipe', 'Equipo'],
  subject: [
    'Subject, topic, matter',
    'Gegenstand, thema, worum es geht',
    'Objet, sujet',
    'Objeto, asunto, tema',
  ],
  ourInterests: [
    'Our interests, our interest, my interests, my interest, interests, what we want, what we need, we want, we need',
    'Unsere Interessen, unser interesse, was wir wollen, was wir brauchen, wir wollen, wir brauchen',
    'Nos intérêts, notre intérêt, nos besoins, ce que nous voulons, nous voulons',
    'Nuestros intereses, nuestro interés, qué queremos, qué necesitamos, queremos, necesitamos',
  ],
  theirInterests: [
    'Their interests, their interest, what they want, what they need, they want, they need',
    'Interessen der Gegenseite, ihre interessen, deren interessen, was sie wollen, was sie brauchen, sie wollen',
    'Leurs intérêts, leur intérêt, leurs besoins, ce qu’ils veulent, ils veulent',
    'Sus intereses, su interés, intereses de la otra parte, qué quieren, qué necesitan, quieren',
  ],
  history: [
    'History, past, relationship',
    'Vorgeschichte, historie, bisher, beziehung',
    'Historique, antécédents, relation',
    'Antecedentes, historial, relación',
  ],
  evidence: [
    'Evidence, standards, standard, benchmark, benchmarks, sources, source, facts',
    'Belege, beleg, nachweis, fakten, maßstab, maßstäbe, vergleichswerte, beobachtung, quelle, quellen',
    'Preuves, preuve, faits, éléments, repères, références, observation, observations',
    'Pruebas, prueba, evidencia, datos, hechos, referencias, observación, fuente, fuentes',
  ],
  assumption: [
    'Assumption, assumptions',
    'Annahme, annahmen',
    'Hypothèse, hypothèses',
    'Supuesto, supuestos, hipótesis',
  ],
  approach: [
    'Approach, our approach, so we',
    'Vorgehen, umgang, ansatz, daher wir',
    'Approche, donc nous',
    'Enfoque, trato, así que',
  ],
  owner: [
    'Owner, who, responsible',
    'Verantwortlich, zuständig, wer',
    'Responsable, qui, pilote',
    'Responsable, quién, a cargo',
  ],
  trigger: [
    'Trigger, if, when',
    'Auslöser, wenn, falls, anlass',
    'Déclencheur, si, quand, signal',
    'Desencadenante, si, cuando, señal',
  ],
  response: [
    'Response, then, we do, our response',
    'Reaktion, antwort, dann',
    'Réponse, réaction, alors',
    'Respuesta, reacción, entonces',
  ],
  outcome: [
    'Outcome, result, decision',
    'Ergebnis, ausgang, entscheidung',
    'Résultat, issue, décision',
    'Resultado, desenlace, decisión',
  ],
  probability: [
    'Probability, likelihood, chance, chances, odds, prob, p, how likely',
    'Wahrscheinlichkeit, chancen',
    'Probabilité, proba',
    'Probabilidad, posibilidades',
  ],
  opening: [
    'Opening, opening offer, first offer, opening position, anchor, ask',
    'Eröffnung, eröffnungsangebot, erstes angebot, einstieg, forderung, anker',
    'Ouverture, offre d’ouverture, première offre, offre initiale, ancre',
    'Apertura, oferta inicial, primera oferta, posición inicial, ancla',
  ],
  target: [
    'Target, goal, aspiration, objective',
    'Ziel, zielwert, zielpreis, wunschergebnis',
    'Objectif, cible, but',
    'Objetivo, meta',
  ],
  walkAway: [
    'Walk-away, walkaway, walk away, walk-away point, walk-away price, walkaway point, walk away point, limit, floor, ceiling, reserve, reservation value, reservation price, reservation point, bottom line, minimum, maximum',
    'Ausstiegspunkt, ausstieg, limit, abbruchpunkt, schmerzgrenze, grenze, untergrenze, obergrenze, mindestpreis, höchstpreis, reservationspreis',
    'Point de rupture, seuil de rupture, limite, seuil, plancher, plafond, prix de réserve, point de retrait',
    'Punto de retirada, punto de ruptura, límite, mínimo, máximo, suelo, techo, precio de reserva',
  ],
  batna: [
    'BATNA, best alternative, plan b, no-deal plan, no deal plan',
    'BATNA, beste alternative, alternative, ohne einigung',
    'BATNA, mesore, meilleure alternative, solution de repli, sans accord',
    'BATNA, maan, mejor alternativa, alternativa, sin acuerdo',
  ],
  authority: [
    'Authority, mandate, approval, who may agree',
    'Vollmacht, mandat, befugnis, freigabe, wer entscheidet',
    'Mandat, pouvoir, pouvoirs, délégation, qui décide',
    'Autoridad, mandato, poderes, autorización, quién decide',
  ],
  redLines: [
    'Red lines, red line, deal breakers, deal breaker',
    'Rote Linien, rote linie, ausschlusskriterien',
    'Lignes rouges, ligne rouge',
    'Líneas rojas, línea roja',
  ],
} as const satisfies { readonly [key: string]: InLanguages }

/** How a key becomes the other side's, `*` standing for it. */
export const theirs: InLanguages = [
  'Their *',
  '* der Gegenseite, ihr *, ihre *, deren *',
  'Leur *, * adverse, * de la partie adverse',
  'Su *, * de la otra parte, * de la contraparte',
]

/** How the BATNA becomes its value. */
export const value: InLanguages = [
  '* value',
  '*-Wert, * wert, wert der *',
  'Valeur de la *, valeur *',
  'Valor de la *, valor *, valor del *',
]
