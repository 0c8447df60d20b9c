import type { KeySpellings } from '../keys.js'

export const keys: KeySpellings = {
  plain: {
    counterparty: {
      name: 'Contraparte',
      others: ['arrendador', 'cliente', 'empresa', 'otra parte', 'proveedor'],
    },
    role: { name: 'Rol', others: ['papel', 'somos'] },
    currency: { name: 'Moneda', others: ['divisa'] },
    unit: { name: 'Unidad', others: [] },
    deadline: { name: 'Fecha límite', others: ['plazo', 'vencimiento'] },
    status: { name: 'Estado', others: [] },
    updated: { name: 'Actualizado', others: ['última actualización'] },
    confidentiality: { name: 'Confidencialidad', others: [] },
    audience: { name: 'Destinatarios', others: ['difusión'] },
    team: { name: 'Equipo', others: [] },
    subject: { name: 'Objeto', others: ['asunto', 'tema'] },
    ourInterests: {
      name: 'Nuestros intereses',
      others: ['necesitamos', 'nuestro interés', 'queremos', 'qué necesitamos', 'qué queremos'],
    },
    theirInterests: {
      name: 'Sus intereses',
      others: ['intereses de la otra parte', 'quieren', 'qué necesitan', 'qué quieren', 'su interés'],
    },
    history: { name: 'Antecedentes', others: ['historial', 'relación'] },
    evidence: {
      name: 'Pruebas',
      others: ['datos', 'evidencia', 'fuente', 'fuentes', 'hechos', 'observación', 'prueba', 'referencias'],
    },
    assumption: { name: 'Supuesto', others: ['hipótesis', 'supuestos'] },
    approach: { name: 'Enfoque', others: ['así que', 'trato'] },
    owner: { name: 'Responsable', others: ['a cargo', 'quién'] },
    trigger: { name: 'Desencadenante', others: ['cuando', 'señal', 'si'] },
    response: { name: 'Respuesta', others: ['entonces', 'reacción'] },
    outcome: { name: 'Resultado', others: ['decisión', 'desenlace'] },
    probability: { name: 'Probabilidad', others: ['posibilidades'] },
    opening: { name: 'Apertura', others: ['ancla', 'oferta inicial', 'posición inicial', 'primera oferta'] },
    target: { name: 'Objetivo', others: ['meta'] },
    walkAway: {
      name: 'Punto de retirada',
      others: ['límite', 'máximo', 'mínimo', 'precio de reserva', 'punto de ruptura', 'suelo', 'techo'],
    },
    batna: { name: 'BATNA', others: ['alternativa', 'maan', 'mejor alternativa', 'sin acuerdo'] },
    authority: { name: 'Autoridad', others: ['autorización', 'mandato', 'poderes', 'quién decide'] },
    redLines: { name: 'Líneas rojas', others: ['línea roja'] },
  },
  nouns: {
    opening: ['apertura', 'oferta inicial', 'primera oferta'],
    target: ['meta', 'objetivo'],
    walkAway: ['límite', 'máximo', 'mínimo', 'resistencia', 'retirada', 'ruptura', 'tope'],
    batna: ['alternativa', 'batna', 'maan', 'plan b', 'si no hay (acuerdo|trato)', 'sin acuerdo'],
    authority: ['mandato', 'quién decide'],
    redLines: ['líneas rojas'],
  },
  theirs: { name: 'Su *', others: ['* de la contraparte', '* de la otra parte'] },
  value: { name: 'Valor de la *', others: ['valor *', 'valor del *'] },
}
