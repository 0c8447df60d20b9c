/** A note and its sections as a colleague would name them. */
export interface OwnNote {
  readonly text: string
  readonly sections: readonly string[]
}

export const ownNotes: readonly OwnNote[] = [
  {
    text: `# Van hire for the summer tour

We hire two vans from Pelham Hire from May to September. The old contract ended in March and they want to keep us because we book early. We need both vans on the same day.

## The lady with the keys

Mrs. Oduya, fleet manager. She answers mails within the hour and hates phone calls. Her boss signs above £10,000.

Tom Pelham, owner. He likes the band.

## Days

- 3 December 2026: send the list of dates
- 9 December 2026: visit the yard
- 17 December 2026: sign

## Money

- Opening: £6,200
- Target: £6,800
- Walk-away: £7,400

## Depending on the mood

- If she asks for a deposit, we offer 10% now
- If she has only one van, we take it and rent the other from Kew

## Curious

1. What would make an early booking worth more to you?
2. How do you plan the fleet in May?
3. Who else wants the vans?

## Packing list

- keys
- straps
`,
    sections: [
      'personality: The lady with the keys',
      'timeline: Days',
      'walkAway: Money',
      'scenarios: Depending on the mood',
      'questions: Curious',
      '–: Packing list',
    ],
  },
  {
    text: `HALLE FÜR DEN FLOHMARKT

DER RAHMEN
Die Stadt vermietet uns die Halle seit vier Jahren. Der Vertrag läuft im Februar aus, und die Stadt will mehr Geld, weil die Heizung neu ist. Wir brauchen zwölf Samstage.

UNSERE GESPRÄCHSPARTNER
- Frau Dr. Kessler, Liegenschaftsamt: sie entscheidet bis 20.000 €
- Herr Timm, Hausmeister: er kennt die Heizung

DIE ZAHLEN
- Einstieg: 9.000 €
- Ziel: 10.500 €
- Schmerzgrenze: 12.000 €

FAHRPLAN
- 2.12.2026 Brief an das Amt
- 9.12.2026 Gespräch
- 18.12.2026 Unterschrift

WENN SIE BLOCKEN
- Wenn sie 13.000 € verlangt, bieten wir zwei Jahre fest
- Wenn sie die Heizung umlegt, bitten wir um die Rechnung

AUSFRAGEN
- Was kostet die Heizung im Monat?
- Wer nutzt die Halle am Sonntag?
- Wie planen Sie das nächste Jahr?
`,
    sections: [
      '–: HALLE FÜR DEN FLOHMARKT',
      'context: DER RAHMEN',
      'personality: UNSERE GESPRÄCHSPARTNER',
      'walkAway: DIE ZAHLEN',
      'timeline: FAHRPLAN',
      'scenarios: WENN SIE BLOCKEN',
      'questions: AUSFRAGEN',
    ],
  },
  {
    text: `# Traiteur du mariage

**L'idée**

Nous voulons un buffet pour 80 personnes le 12 juin. Le traiteur Morel nous connaît par ma sœur et il a besoin de remplir son mois de juin. Son devis est trop haut.

**Monsieur Morel et sa fille**

- M. Morel, patron : il parle beaucoup et décide vite
- Mme Clara Morel, comptable : elle regarde les marges

**Le budget**

- Ouverture : 4 000 €
- Objectif : 4 500 €
- Limite : 5 200 €

**Nos dates**

- 1er décembre 2026 : appel
- 8 décembre 2026 : dégustation
- 15 décembre 2026 : signature

**On verra bien**

- S'il refuse le prix, nous retirons le fromage
- Si elle demande un acompte, nous payons 20 %

**Curiosités**

- Qu'est-ce qui coûte le plus cher dans le menu ?
- Comment choisissez-vous vos extras ?
`,
    sections: [
      "context: L'idée",
      'personality: Monsieur Morel et sa fille',
      'walkAway: Le budget',
      'timeline: Nos dates',
      'scenarios: On verra bien',
      'questions: Curiosités',
    ],
  },
  {
    text: `# Obra del baño

La idea:
- Cambiar el baño entero antes de Navidad
- Piden 7.800 € y nosotros queremos pagar menos

El albañil y su hijo:
- Sr. Paco Rueda, el dueño: habla de fútbol
- Paco hijo, encargado: él hace el trabajo

Dinero:
- Primera oferta: 6.000 €
- Objetivo: 6.600 €
- Límite: 7.200 €

Semana a semana:
- 2 de diciembre de 2026: visita
- 9 de diciembre de 2026: presupuesto nuevo
- 14 de diciembre de 2026: firma

Vueltas que puede dar:
- Si pide más por los azulejos, los compramos nosotros
- Si no puede antes de Navidad, esperamos a enero con un 10 % menos

Dudas:
- ¿Cuánto tarda el agua en volver?
- ¿Quién recoge los escombros?
- ¿Qué garantía tiene la ducha?
`,
    sections: [
      'context: La idea',
      'personality: El albañil y su hijo',
      'walkAway: Dinero',
      'timeline: Semana a semana',
      'scenarios: Vueltas que puede dar',
      'questions: Dudas',
    ],
  },
  {
    text: `# Website relaunch – call with Brightline

## What's going on

Brightline built our shop in 2022. They doubled the price for hosting and we think about leaving.

## Who we'll meet

Jana (account manager) and probably their CTO. She is friendly, he is not.

## Diary

Tue 1 Dec call, Fri 4 Dec their answer, 11 Dec we decide.

## If they won't move

We move to Hetzner in January, about €140 per month.

## Numbers

Start at €180, hope for €210, never more than €250 per month.

## Ask

- Why did the price double?
- What could we drop?

## Slides

- 3 pages
`,
    sections: [
      "context: What's going on",
      "personality: Who we'll meet",
      'timeline: Diary',
      "walkAway: If they won't move",
      'walkAway: Numbers',
      'questions: Ask',
      '–: Slides',
    ],
  },
  {
    text: `# Verkauf der Drehbank

## Worum's geht

Die Drehbank steht seit Juni. Zwei Interessenten haben sich gemeldet, einer hat Geld.

## Die beiden

- **Herr Lutz**: will sofort, rechnet nicht
- **Frau Aigner**: fragt nach Papieren

## Was wann

| Tag | Was |
|---|---|
| 1.12.2026 | Besichtigung Lutz |
| 3.12.2026 | Besichtigung Aigner |

## Je nachdem

Zahlt Lutz bar, gibt es 200 € Nachlass. Kommt Aigner mit Gutachter, warten wir.

## Falls keiner will

Dann geht sie für 4.000 € an den Schrotthändler.

## Fotos

- vorne
- hinten
`,
    sections: [
      "context: Worum's geht",
      'personality: Die beiden',
      'timeline: Was wann',
      'scenarios: Je nachdem',
      'walkAway: Falls keiner will',
      '–: Fotos',
    ],
  },
  {
    text: `# Rénovation du bureau

## D'où ça vient

Le bail est renouvelé et le propriétaire promet de participer. Il a parlé de 20 000 € au téléphone, sans écrit.

## Le propriétaire

M. Haddad. Il aime les réponses courtes. Son frère signe avec lui.

## Ce qu'il va répondre

- "C'est trop tôt" : proposer de commencer par la cuisine
- "Pas d'argent" : proposer un loyer réduit

## Jusqu'où

Nous demandons 20 000 €, nous voudrions 16 000 €, en dessous de 12 000 € nous refusons.

## Semaines à venir

- 3 décembre 2026 : visite
- 10 décembre 2026 : réponse

## Plantes

- ficus
`,
    sections: [
      "context: D'où ça vient",
      'personality: Le propriétaire',
      "scenarios: Ce qu'il va répondre",
      "walkAway: Jusqu'où",
      'timeline: Semaines à venir',
      '–: Plantes',
    ],
  },
  {
    text: `# Patrocinio del torneo

## De qué va

El banco quiere su nombre en la camiseta. Nosotros necesitamos dinero para el autobús.

## Con quién toca

Marta Ibáñez, directora de la sucursal. Decide hasta 5.000 €.

## Según salga

- Bien: 6.000 € y dos años
- Regular: 4.500 € y un año
- Mal: nada, vamos a la ferretería

## Fechas que mirar

- 2/12/2026 reunión
- 9/12/2026 respuesta

## Lo que nos gustaría oír

- ¿Qué les dio el torneo del año pasado?
- ¿Quién más puede decidir?

## Camisetas

- azul
`,
    sections: [
      'context: De qué va',
      'personality: Con quién toca',
      'scenarios: Según salga',
      'timeline: Fechas que mirar',
      'questions: Lo que nos gustaría oír',
      '–: Camisetas',
    ],
  },
  {
    text: `# Raise talk

**Day:** Friday 4 December 2026

## Why I deserve it

- closed the Harlow account
- trained two people

## My numbers

- Opening: $98,000
- Target: $92,000
- Walk-away: $88,000

## She might say

- "There's no budget": ask for a review in March
- "Wait until summer": ask for a date in writing

## If it's a no

Call the recruiter back.
`,
    sections: [
      '–: Why I deserve it',
      'walkAway: My numbers',
      'scenarios: She might say',
      "walkAway: If it's a no",
    ],
  },
  {
    text: `# Protokoll Jour fixe Lieferant

## Teilnehmer

- Frau Berg, Einkauf
- Herr Noll, Vertrieb

## Besprochen

- Preise steigen um 4 %
- Liefertreue bei 92 %

## Offen

- Wer zahlt die Fracht?
- Wann kommt das neue Muster?

## Aufgaben

- 1.12.2026 Berg: Liste schicken
- 8.12.2026 Noll: Angebot
`,
    sections: ['personality: Teilnehmer', '–: Besprochen', 'questions: Offen', 'timeline: Aufgaben'],
  },
]
