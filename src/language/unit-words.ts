import type { InLanguages } from './language.js'

/** What amounts count by, in the singular and the plural; other units are written as they are. */
export const unitWords: { readonly [unit: string]: InLanguages } = {
  year: ['', 'Jahr Jahre', 'an ans', 'año años'],
  quarter: ['', 'Quartal Quartale', 'trimestre trimestres', 'trimestre trimestres'],
  month: ['', 'Monat Monate', 'mois mois', 'mes meses'],
  week: ['', 'Woche Wochen', 'semaine semaines', 'semana semanas'],
  day: ['', 'Tag Tage', 'jour jours', 'día días'],
  hour: ['', 'Stunde Stunden', 'heure heures', 'hora horas'],
  unit: ['', 'Einheit Einheiten', 'unité unités', 'unidad unidades'],
  piece: ['', 'Stück Stück', 'pièce pièces', 'pieza piezas'],
}

export const perWords: InLanguages = ['per', 'pro', 'par', 'por']
