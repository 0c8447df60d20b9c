import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { type Share, share } from '../../src/export/share.js'

/** A secret, a text that tells it in another form, and one of the same form that tells something else. */
interface Form {
  readonly tag: 'en' | 'de' | 'fr' | 'es'
  readonly limits: string
  /** A question if nothing else is said. */
  readonly place?: 'subject' | 'title'
  readonly tells: string
  /** Empty if nothing is like it. */
  readonly not: string
}

const words = {
  en: ['Context', 'Subject', 'Walk-away point', 'Listening questions'],
  de: ['Kontext', 'Gegenstand', 'Ausstiegspunkt', 'Fragen'],
  fr: ['Contexte', 'Objet', 'Point de rupture', "Questions d'écoute"],
  es: ['Contexto', 'Objeto', 'Punto de retirada', 'Preguntas'],
}

function copyOf({ tag, limits, place }: Pick<Form, 'tag' | 'limits' | 'place'>, text: string): Share {
  const [context, subject, end, questions] = words[tag]
  const lines = limits.split('\n').map(line => `- ${line}`)
  const brief = `---
role: buyer
language: ${tag}
---

# ${place === 'title' ? text : 'Halden'}

## ${context}

- ${subject}: ${place === 'subject' ? text : 'Halden'}

## ${end}

${lines.join('\n')}

## ${questions}

- Halden?
${place === undefined ? `- ${text}` : ''}
`
  return share(parseBrief(brief), { audience: 'other', today: '2026-11-30', fileName: 'a.negotiation.md' })
}

const forms: readonly Form[] = [
  {
    tag: 'en',
    limits: 'Opening: 2027-02-01\nWalk-away: by 30 April 2027',
    tells: 'Could the crane come on 30.04.2027?',
    not: 'Could the crane come on 30.06.2027?',
  },
  {
    tag: 'en',
    limits: 'Opening: 2027-02-01\nWalk-away: by 30 April 2027',
    tells: 'Is the end of April too late for you?',
    not: 'Is the middle of April too late for you?',
  },
  {
    tag: 'en',
    limits: 'Opening: 2027-02-01\nWalk-away: by 30 April 2027',
    tells: 'What changes for you on April 30th?',
    not: 'What changes for you on April 3rd?',
  },
  {
    tag: 'en',
    limits: 'Opening: 2027-02-01\nWalk-away: by 30 April 2027',
    place: 'title',
    tells: 'Crane hire until 30 April 2027',
    not: 'Crane hire from 1 February 2027',
  },
  {
    tag: 'en',
    limits: 'Opening: 2027-02-01\nWalk-away: by 30 April 2027',
    tells: 'Can you read plan-2027_04_30.pdf?',
    not: 'Can you read plan-2027_05_30.pdf?',
  },
  {
    tag: 'en',
    limits: 'Opening: 2027-02-01\nTarget: 1 March 2027\nWalk-away: 30 April 2027',
    tells: 'Would **1** March 2027 suit the school?',
    not: 'Would **1** May 2027 suit the school?',
  },
  {
    tag: 'de',
    limits: 'Einstieg: 1. März 2027\nLimit: spätestens 28. Mai 2027',
    tells: 'Was geschieht am 28. 5. 2027 bei Ihnen?',
    not: 'Was geschieht am 26. 5. 2027 bei Ihnen?',
  },
  {
    tag: 'de',
    limits: 'Einstieg: 1. März 2027\nLimit: spätestens 28. Mai 2027',
    tells: 'Passt der 28.5. für den Umzug?',
    not: 'Passt der 27.5. für den Umzug?',
  },
  {
    tag: 'de',
    limits: 'Einstieg: 1. März 2027\nLimit: Ende Mai',
    tells: 'Was spricht gegen den 31. Mai 2027?',
    not: 'Was spricht gegen den 30. Juni 2027?',
  },
  {
    tag: 'de',
    limits: 'Einstieg: 1. März 2027\nLimit: 28. Mai 2027',
    place: 'subject',
    tells: 'Umzug am 28. Mai 2027',
    not: 'Umzug im Mai 2027',
  },
  {
    tag: 'fr',
    limits: 'Ouverture: 1er mars 2027\nLimite: au plus tard le 15 mai',
    tells: 'Et le 15/5/2027 pour la remise des clés ?',
    not: 'Et le 16/5/2027 pour la remise des clés ?',
  },
  {
    tag: 'fr',
    limits: 'Ouverture: 1er mars 2027\nLimite: le 15 mai 2027',
    tells: 'Que faites-vous le 15 mai ?',
    not: 'Que faites-vous le 15 juin ?',
  },
  {
    tag: 'es',
    limits: 'Apertura: 1 de marzo de 2027\nLímite: 31 de mayo de 2027',
    tells: '¿Qué cambia el 31 de mayo?',
    not: '¿Qué cambia el 3 de mayo?',
  },
  {
    tag: 'es',
    limits: 'Apertura: 1 de marzo de 2027\nLímite: 31 de mayo de 2027',
    tells: '¿Podrían terminar a finales de mayo de 2027?',
    not: '¿Podrían terminar a finales de junio de 2027?',
  },
  {
    tag: 'en',
    limits: 'Opening: €6k\nWalk-away: €3k\nBATNA: lease the yard to Mrs. Adeyemi',
    tells: 'What do you know about Adeyemi?',
    not: 'What does Mrs Olafsen say?',
  },
  {
    tag: 'en',
    limits: 'Opening: €6k\nWalk-away: €3k\nBATNA: hire Dr Nakamura',
    tells: 'Do you know Dr. Nakamura?',
    not: 'Do you know Dr. Nakatomi?',
  },
  {
    tag: 'de',
    limits: 'Einstieg: 6.000 €\nLimit: 3.000 €\nBATNA: an Herrn Öztürk vermieten',
    tells: 'Kennen Sie Öztürk?',
    not: 'Kennen Sie Herrn Özdemir?',
  },
  {
    tag: 'de',
    limits: 'Einstieg: 6.000 €\nLimit: 3.000 €\nBATNA: Halle am Kirchweg mieten',
    tells: 'Wie finden Sie den Kirchweg?',
    not: 'Wie finden Sie den Kirchplatz?',
  },
  {
    tag: 'fr',
    limits: 'Ouverture: 6 000 €\nLimite: 3 000 €\nBATNA: vendre à Mme Benali',
    tells: 'Que pense Mme Benali ?',
    not: 'Que pense Mme Bernard ?',
  },
  {
    tag: 'es',
    limits: 'Apertura: 6.000 €\nLímite: 3.000 €\nBATNA: alquilar a la Sra. Quiroga',
    tells: '¿Qué dice Quiroga?',
    not: '¿Qué dice la Sra. Quesada?',
  },
  {
    tag: 'en',
    limits: 'Opening: €500k\nWalk-away: €430k',
    tells: 'What would you drop for –€70k?',
    not: 'What would you drop for –€60k?',
  },
  {
    tag: 'de',
    limits: 'Einstieg: 500.000 €\nLimit: 430.000 €',
    tells: 'Was fiele weg bei − 70.000 €?',
    not: 'Was fiele weg bei − 60.000 €?',
  },
  {
    tag: 'es',
    limits: 'Apertura: 10 %\nLímite: 7 %',
    tells: '¿Y con −3 % en la tarifa?',
    not: '¿Y con −2 % en la tarifa?',
  },
  {
    tag: 'fr',
    limits: 'Ouverture: 60 jours\nLimite: 45 jours',
    tells: 'Et avec −15 jours ?',
    not: 'Et avec −10 jours ?',
  },
  {
    tag: 'en',
    limits: 'Opening: €500k\nWalk-away: €430k',
    tells: 'What would +€70k need? (–70k)',
    not: 'What would you add to pages 60–70?',
  },
  {
    tag: 'en',
    limits: 'Opening: €5k\nWalk-away: €43k',
    tells: 'Would 43 do, roadside?',
    not: 'What happened at 43 Mill Lane?',
  },
  {
    tag: 'en',
    limits: 'Opening: €900\nWalk-away: €750',
    tells: 'Would 750 Square up the debt?',
    not: 'Who lives at 750 Old Kent Road?',
  },
  {
    tag: 'de',
    limits: 'Einstieg: 900 €\nLimit: 750 €',
    tells: 'Was halten Sie von 750?',
    not: 'Wer wohnt in der Hauptstraße 750?',
  },
  {
    tag: 'de',
    limits: 'Einstieg: 90 Tage\nLimit: 60 Tage',
    tells: 'Was ändern 60 Tage Ziel?',
    not: 'Was planen Ihre 60 Fahrer?',
  },
  {
    tag: 'de',
    limits: 'Einstieg: 9 %\nLimit: 6,5 %',
    tells: 'Was ändern 6,5 Punkte?',
    not: 'Was bedeutet Punkt 6.5 im Lastenheft?',
  },
  {
    tag: 'es',
    limits: 'Apertura: 900 €\nLímite: 750 €',
    tells: '¿Qué tal 750?',
    not: '¿Quién vive en la calle Mayor, 750?',
  },
  {
    tag: 'es',
    limits: 'Apertura: 9 %\nLímite: 6,5 %',
    tells: '¿Qué tal un 6,5?',
    not: '¿Qué dice el punto 6.5 del pliego?',
  },
  {
    tag: 'fr',
    limits: 'Ouverture: 900 €\nLimite: 750 €',
    tells: 'Et 750 sur place ?',
    not: 'Qui habite au 750 avenue de la Gare ?',
  },
  {
    tag: 'fr',
    limits: 'Ouverture: 90 jours\nLimite: 60 jours',
    tells: 'Et 60 au lieu de 90 ?',
    not: 'Que font vos 60 chauffeurs ?',
  },
  {
    tag: 'es',
    limits: 'Apertura: 90 días\nLímite: 60 días',
    tells: '¿Y 60?',
    not: '¿Qué hacen sus 60 camioneros?',
  },
  {
    tag: 'en',
    limits: 'Opening: 24 months\nWalk-away: 36 months',
    tells: 'Would three years tie you down?',
    not: 'Would four years tie you down?',
  },
  {
    tag: 'en',
    limits: 'Opening: 2 hours\nWalk-away: 90 minutes',
    tells: 'Could a call-out take an hour and a half?',
    not: 'Could a call-out take two hours and a half?',
  },
  {
    tag: 'en',
    limits: 'Opening: 2 hours\nWalk-away: 90 minutes',
    tells: 'Could a call-out take 1.5 hours?',
    not: 'Could a call-out take 2.5 hours?',
  },
  {
    tag: 'es',
    limits: 'Apertura: 6 meses\nLímite: 18 meses',
    tells: '¿Le sirve un año y medio?',
    not: '¿Le sirven dos años y medio?',
  },
  {
    tag: 'en',
    limits: 'Opening: 1%\nWalk-away: 1.75%',
    tells: 'What would 175 bps mean for you?',
    not: 'What would 225 bps mean for you?',
  },
  {
    tag: 'en',
    limits: 'Opening: €20 per hour\nWalk-away: €26.50 per hour',
    tells: 'Would EUR 26,50/h be fair?',
    not: 'Would EUR 62,50/h be fair?',
  },
  {
    tag: 'en',
    limits: 'Opening: £400k\nWalk-away: £428k\nRed lines: no exclusivity beyond 18 months',
    tells: 'Would 18 months of exclusivity help you?',
    not: 'Would 15 months of exclusivity help you?',
  },
  {
    tag: 'de',
    limits: 'Einstieg: 400 T€\nLimit: 428 T€\nRote Linien: keine Haftung über 250.000 €',
    tells: 'Wie sehen Sie eine Haftung von 250 T€?',
    not: 'Wie sehen Sie eine Haftung von 350 T€?',
  },
  {
    tag: 'es',
    limits: 'Apertura: 400.000 €\nLímite: 428.000 €\nAutoridad: Marta hasta 410.000 €',
    tells: '¿Y con 410 mil?',
    not: '¿Y con 510 mil?',
  },
  {
    tag: 'fr',
    limits: 'Ouverture: 400 k€\nLimite: 428 k€\nLimite adverse (est.): 395 k€',
    tells: 'Trois cent quatre-vingt-quinze mille euros, est-ce réaliste ?',
    not: 'Trois cent quatre-vingt mille euros, est-ce réaliste ?',
  },
  {
    tag: 'en',
    limits: 'Opening: £400k\nWalk-away: £428k\nTheir walk-away (est.): £390k to £410k',
    tells: 'Is £410,000 in your budget?',
    not: 'Is £510,000 in your budget?',
  },
  {
    tag: 'en',
    limits: 'Opening: £400k\nWalk-away: £428k',
    tells: 'Would &pound;428&#44;000 work?',
    not: 'Would &pound;482&#44;000 work?',
  },
  {
    tag: 'en',
    limits: 'Opening: £400k\nWalk-away: £428k',
    tells: 'Would £4 2 8 k work?',
    not: 'Would flights 4, 2 and 8 work?',
  },
  {
    tag: 'en',
    limits: 'Opening: £400k\nWalk-away: £428k',
    tells: 'Would four twenty-eight work?',
    not: 'Would four twenty-nine work?',
  },
  {
    tag: 'en',
    limits: 'Opening: £400k\nWalk-away: £428k',
    tells: 'Would [this](x "428k") work?',
    not: '',
  },
  {
    tag: 'de',
    limits: 'Einstieg: 400 T€\nLimit: 428 T€',
    tells: 'Was wäre bei 428.- anders?',
    not: 'Was wäre bei Zug 482 anders?',
  },
  {
    tag: 'de',
    limits: 'Einstieg: 400 T€\nLimit: 428 T€',
    tells: "Was wäre bei 428'000 Franken anders?",
    not: "Was wäre bei 482'000 Franken anders?",
  },
  {
    tag: 'de',
    limits: 'Einstieg: 3,20 €/kg\nLimit: 2,85 €/kg',
    tells: 'Was wäre bei 2850 €/t anders?',
    not: 'Was wäre bei 2580 €/t anders?',
  },
  {
    tag: 'en',
    limits: 'Opening: $3.20/lb\nWalk-away: $2.85/lb',
    tells: 'What about $285 per hundred pounds?',
    not: 'What about $258 per hundred pounds?',
  },
  {
    tag: 'en',
    limits: 'Opening: 40 pallets per week\nWalk-away: 32 pallets per week',
    tells: 'Would thirty-two pallets fill the lorry?',
    not: 'Would twenty-two pallets fill the lorry?',
  },
  {
    tag: 'en',
    limits: 'Opening: 50/50\nWalk-away: 60/40',
    tells: 'Would a 60/40 split be fair?',
    not: 'Would a 70/30 split be fair?',
  },
  { tag: 'de', limits: 'Einstieg: 50:50\nLimit: 60:40', tells: 'Wäre 60:40 fair?', not: 'Wäre 70:30 fair?' },
  {
    tag: 'en',
    limits: 'Opening: 50/50\nWalk-away: 60/40',
    tells: 'Would sixty to forty be fair?',
    not: 'Would seventy to thirty be fair?',
  },
  {
    tag: 'de',
    limits: 'Einstieg: 50:50\nLimit: 60:40',
    tells: 'Wäre 60 zu 40 fair?',
    not: 'Wäre 65 zu 35 fair?',
  },
  {
    tag: 'fr',
    limits: 'Ouverture: 50/50\nLimite: 60/40',
    place: 'subject',
    tells: 'partage 60-40 des recettes',
    not: 'partage 70-30 des recettes',
  },
  {
    tag: 'es',
    limits: 'Apertura: 50/50\nLímite: 60/40',
    place: 'title',
    tells: 'Reparto 60/40 del taller',
    not: 'Reparto 70/30 del taller',
  },
  {
    tag: 'en',
    limits: 'Opening: 50/50\nWalk-away: 60/40',
    tells: 'Would 60% / 40% be fair?',
    not: 'Would 70% / 30% be fair?',
  },
  {
    tag: 'en',
    limits: 'Opening: 5 days\nWalk-away: 48 hours',
    tells: 'Could you answer within 2 days?',
    not: 'Could you answer within 3 days?',
  },
  {
    tag: 'de',
    limits: 'Einstieg: 5 Tage\nLimit: 72 Stunden',
    tells: 'Können Sie binnen drei Tagen liefern?',
    not: 'Können Sie binnen vier Tagen liefern?',
  },
  {
    tag: 'fr',
    limits: 'Ouverture: 3 h\nLimite: 150 minutes',
    tells: 'Deux heures et demie suffisent ?',
    not: 'Trois heures et demie suffisent ?',
  },
  {
    tag: 'es',
    limits: 'Apertura: 2 horas\nLímite: 90 minutos',
    tells: '¿Basta una hora y media?',
    not: '¿Bastan tres horas y media?',
  },
  {
    tag: 'en',
    limits: 'Opening: £70/MWh\nWalk-away: £85/MWh',
    tells: 'What about 8.5p per kWh?',
    not: 'What about 7.5p per kWh?',
  },
  {
    tag: 'fr',
    limits: 'Ouverture: 300 €/t\nLimite: 420 €/t',
    tells: 'Et 0,42 € le kilo ?',
    not: 'Et 0,24 € le kilo ?',
  },
  {
    tag: 'es',
    limits: 'Apertura: 3 €/kg\nLímite: 2,60 €/kg',
    tells: '¿Y 2.600 € por tonelada?',
    not: '¿Y 2.900 € por tonelada?',
  },
  {
    tag: 'fr',
    limits: 'Ouverture: 400 k€\nLimite: 428 k€\nLignes rouges: pas de garantie au-delà de 24 mois',
    tells: 'Une garantie de deux ans vous suffit ?',
    not: 'Une garantie de trois ans vous suffit ?',
  },
  {
    tag: 'es',
    limits: 'Apertura: 400.000 €\nLímite: 428.000 €\nLíneas rojas: nada de más del 15 % de anticipo',
    tells: '¿Les ayuda un 15 % de anticipo?',
    not: '¿Les ayuda un 5 % de anticipo?',
  },
  {
    tag: 'en',
    limits: 'Opening: 6 weeks\nWalk-away: 11 weeks',
    tells: 'Would 11 be too long?',
    not: 'How do your 11 shops decide?',
  },
]

describe('another form of a secret', () => {
  for (const { tells, not, ...form } of forms) {
    it(`is in no copy: ${tells}`, () => {
      const copy = copyOf(form, tells)
      assert.ok(!copy.text.includes(tells) || copy.remaining.length > 0, copy.text)
    })
    if (not !== '')
      it(`is not: ${not}`, () => {
        const copy = copyOf(form, not)
        assert.ok(copy.text.includes(not), copy.text)
        assert.deepEqual(copy.remaining, [])
      })
  }
})

describe('the number of something else', () => {
  for (const [tag, limits, text] of [
    ['de', 'Einstieg: 400 T€\nLimit: 428 T€', 'Was sagt § 428 BGB dazu?'],
    ['en', 'Opening: £400k\nWalk-away: £428k', 'Which of your 428 employees know the site?'],
    ['en', 'Opening: £400k\nWalk-away: £428k', 'Can you call 0171 428 000 on Friday?'],
    ['en', 'Opening: £400k\nWalk-away: £428k', 'How heavy is the 428 kg pump?'],
    ['es', 'Apertura: 400.000 €\nLímite: 428.000 €', '¿Cómo llegaron a los 428 km?'],
    ['de', 'Einstieg: 400 T€\nLimit: 428 T€', 'Warum ist Ihr Angebot von 512.000 € so hoch?'],
    ['en', 'Opening: 12%\nWalk-away: 8%', 'What do your 8 depots need?'],
    ['en', 'Opening: 12%\nWalk-away: 8%', 'What happens in week 8?'],
    ['fr', 'Ouverture: 12 %\nLimite: 8 %', 'Que se passe-t-il le 8 janvier ?'],
    ['de', 'Einstieg: 12 %\nLimit: 8 %', 'Was haben Ihre 8 Werke gemeinsam?'],
    ['es', 'Apertura: 12 %\nLímite: 8 %', '¿Qué necesitan sus 8 tiendas?'],
    ['en', 'Opening: 40 hours\nWalk-away: 35 hours', 'What did your 35 nurses say?'],
    ['de', 'Einstieg: 400 T€\nLimit: 428 T€', 'Was ist aus Vorgang 428/2026 geworden?'],
    ['fr', 'Ouverture: 400 k€\nLimite: 428 k€', 'Où en est le dossier 2026/428 ?'],
    ['es', 'Apertura: 400.000 €\nLímite: 428.000 €', '¿Qué pasó con el expediente 428/2025?'],
    ['de', 'Einstieg: 400 T€\nLimit: 428 T€', 'Erreichen wir Sie unter 0171 428 000?'],
    ['fr', 'Ouverture: 400 k€\nLimite: 428 k€', 'On vous appelle au 0428 42 80 00 ?'],
    ['en', 'Opening: £400k\nWalk-away: £428k', 'Is 0161 428 0000 still your number?'],
    ['en', 'Opening: 2 days\nWalk-away: 24 hours', 'Which of your 24 vans are free?'],
    ['en', 'Opening: 12%\nWalk-away: 8%', 'What is 1/2/2027 for you?'],
  ] as const)
    it(`is no secret: ${text}`, () => {
      const copy = copyOf({ tag, limits }, text)
      assert.ok(copy.text.includes(text), copy.text)
      assert.deepEqual(copy.remaining, [])
    })
})

describe('what both sides know', () => {
  for (const [tag, limits, open] of [
    ['de', 'Einstieg: 1. März 2027\nLimit: 28. Mai 2027', '1. März 2027'],
    ['en', 'Opening: 2027-02-01\nWalk-away: 2027-04-30', '2027-02-01'],
    ['en', 'Opening: by 1 February 2027, 8 am\nWalk-away: 2027-04-30', '1 February 2027'],
    ['fr', 'Ouverture: le 1er mars 2027\nLimite: 15 mai 2027', '1er mars 2027'],
    ['es', 'Apertura: fin de marzo de 2027\nLímite: 31 de mayo de 2027', 'marzo de 2027'],
  ] as const)
    it(`is an opening that is a date: ${open}`, () =>
      assert.ok(copyOf({ tag, limits }, 'Halden?').text.includes(open)))

  for (const [place, text] of [
    ['subject', 'Umzug am 1. Juni 2027 nach Köln'],
    ['subject', 'Lieferung in der 3. Etage der Klinik'],
    ['subject', 'Miete im 2. Stock ab dem 15. Mai'],
    ['title', '2. Nachtrag Kartons'],
    ['title', 'Vertrag zum 1. Juli'],
  ] as const)
    it(`goes on behind an ordinal: ${text}`, () =>
      assert.ok(
        copyOf({ tag: 'de', limits: 'Einstieg: 900 €\nLimit: 750 €', place }, text).text.includes(text),
      ))

  it('ends where a sentence ends with a number', () =>
    assert.ok(
      !copyOf(
        { tag: 'en', limits: 'Opening: €900\nWalk-away: €750', place: 'subject' },
        'rent for floor 12. Petra thinks they are desperate',
      ).text.includes('Petra'),
    ))

  it('is a meeting on the day of a limit', () => {
    const text =
      '# Halden\n\n## Timeline\n\n- [ ] 2027-04-30: meeting 2\n\n## Walk-away point\n\n- Opening: 2027-02-01\n- Walk-away: 30 April 2027\n'
    const copy = share(parseBrief(text), {
      audience: 'other',
      today: '2026-11-30',
      fileName: 'crane-2027-04-30.negotiation.md',
    })
    assert.match(copy.text, /- \[ \] 2027-04-30: meeting 2/)
    assert.equal(copy.fileName, 'crane.for-other.negotiation.md')
    assert.deepEqual(copy.remaining, [])
  })
})
