import type { PartyCueWords } from '../party-cues.js'

export const partyCues: PartyCueWords = {
  asks: [
    '(abre|abrirá|arranca|arrancará|empieza|empezará|sale|saldrá) (con|de|en|pidiendo) #',
    '(cotiza|cotizan|presupuesta|presupuestan) #',
    '(está|están|sigue|siguen)[ ahora| ya] en #',
    '(habla|hablan|habló|hablaron) de #',
    '(ha|han|había) (dicho|hablado de|mencionado|ofrecido|pedido|propuesto|puesto|soltado)[ ya][ un precio de| una cifra,| una cifra:] #',
    '(nos |)(ofrece|ofrecen|ofreció|pide|piden|pidió|pidieron|propone|proponen|propuso|quiere|quieren|exige|exigen|reclama|reclaman)[ ahora] #',
    '(pone|ponen|puso|pusieron)[ #][ encima de| sobre] la mesa[ #]',
    'presentad(a|o)[ el] @',
  ],
  reaches: [
    '(acepta|aceptan|aceptaría|baja|cierra|cierran|firma|firman|firmaría|paga|pagan|pagaría|sube|vende|venden|vendería)[ seguramente| seguro| probablemente| quizá| quizás] (a partir de|como mucho|como mínimo|desde|hasta|por|por menos de|por más de) #',
    '(llega|llegan|llegará|llegaría|puede llegar|podría llegar|puede subir|podría subir|puede bajar|podría bajar|pueden llegar|pueden subir)[ seguramente| quizá][ a| hasta] #',
    '(puede|pueden|podría|podrían)[ seguramente| quizá] (aguantar|estirarse) hasta #',
    'hasta dónde (baja|llega|llegaría|puede llegar|podría llegar|sube)',
    'no (acepta|aceptará|baja|bajará|firma|firmará|paga|pagará|pasa|pasará|sube|subirá|vende|venderá)[ seguramente| nunca][ de| por menos de| por más de| menos de| más de] #',
    'no (creo|creemos) que (acepte|acepten|baje|bajen|llegue|lleguen|pague|paguen|pase|pasen|suba|suban|venda|vendan)[ de| a| por menos de| por más de| más de| menos de] #',
    'se (conforma|conformaría|planta|plantan|plantará)[ con| en] #',
  ],
  papers: [
    '(anuncio|carta|cifra|contraoferta|correo|demanda|lista de precios|llamada|mail|mensaje|número|oferta|petición|presupuesto|primera oferta|propuesta|tarifa)',
  ],
  speakers: ['(abogado|abogada|agente|comité|consejo|dirección|equipo|gente|jefe|jefa|lado)'],
  opinions: [
    '(creo|creemos|pienso|pensamos|supongo|suponemos|calculo|imagino|diría|diríamos)[ que]',
    '(mi|nuestra) (impresión|sensación|apuesta)[ es][ que]',
    'a (mi|nuestro) juicio[,]',
    'según (yo|nosotros)[,]',
  ],
  subjectKeys: ['asunto', 'ref', 'tema', 'titulo'],
  we: ['nosotros', 'yo'],
  employers: ['dirección', 'empresa', 'patronal'],
  workers: [
    'caja de resistencia',
    'comité de empresa',
    'convocatoria de huelga',
    'delegad(a|o)s sindicales',
    'sindicato',
  ],
  unions: ['comité de empresa', 'sindicato'],
  about: ['cerca de los', 'en torno a', 'sobre'],
  from: ['de', 'del'],
  inPaper: ['en', 'por'],
  paperIs: ['era[ de]', 'es[ de]'],
}
