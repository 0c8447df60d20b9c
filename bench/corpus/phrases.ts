/** What the generated briefs are put together from; not all of it is how it should be, as in real briefs. */

export const firstNames = [
  ...(['Ines', 'Tom', 'Dana', 'Paul', 'Priya', 'Sam', 'Lena', 'Petra', 'Jonas', 'Ottilie'] as const),
  ...(['Rolf', 'Pia', 'Samira', 'Gregor', 'Maud', 'Kofi', 'Yuki', 'Elif', 'Nuno', 'Astrid'] as const),
  ...(['Marek', 'Chiara', 'Declan', 'Femi', 'Greta', 'Hamid', 'Ilse', 'Joao', 'Kerstin', 'Luca'] as const),
] as const

export const lastNames = [
  ...(['Kroll', 'Adler', 'Marlow', 'Oduya', 'Brandt', 'Kasten', 'Lenz', 'Hartmann', 'Ferreira'] as const),
  ...(['Okafor', 'Tanaka', 'Yilmaz', 'Lindqvist', 'Novak', 'Ricci', 'Byrne', 'Moreau', 'Schuster'] as const),
  ...(['Vance', 'Petersen', 'Almeida', 'Dvorak', 'Haddad', 'Iversen', 'Jansen', 'Keller'] as const),
] as const

export const companies = [
  'Halden Retail GmbH',
  'Vexa Foods',
  'Marlow Estates',
  'Nordkauf eG',
  'Orrin Logistics',
  'Calder & Sons',
  'Tessel Print',
  'Brückner AG',
] as const

export const subjects = [
  'packaging supply',
  'warehouse lease',
  'software renewal',
  'freight contract',
  'cleaning services',
  'catering frame',
] as const

export const duties = [
  'head of procurement',
  'logistics',
  'legal counsel',
  'plant manager',
  'finance',
  'quality',
  'works council',
  'key account',
] as const

export const evidences = [
  'she cut off two slide decks and asked for one number',
  'he raised the depot problem by himself',
  'she answered the same day, and asked for the reason of each figure',
  'he came back with exactly half after a recess of two hours',
  'she read the draft line by line before she spoke',
  'he named the overtime hours by heart, and they were right',
] as const

export const approaches = [
  'one page, number first; let her finish before we answer',
  'bring Jonas, talk about pallets and delivery slots',
  'send the reason together with each number',
  'put the proposal on paper before anybody leaves the room',
  'our own draft of each clause, printed, from the second meeting on',
] as const

export const steps = [
  'send the index sheet',
  'meeting, listen only',
  'send two packages',
  'meeting, trade',
  'visit to the depot in Ulm',
  'call about the open clauses',
  'exchange of figures',
  'recess, then written summary',
] as const

export const triggers = [
  'they ask how the index works',
  '"same price or we tender"',
  'Paul names a second offer',
  'a single sheet with one figure on it',
  'no figure at all in the second meeting',
  'the new buyer wants to start from zero',
] as const

export const responses = [
  'show the cap of 4% per year, then ask for the longer term',
  'no answer on price; ask what the freeze is for, then show both packages',
  'ask what that offer solves for them, then wait a week',
  'recess; send our answer in writing the same evening',
  'use the time for the delivery slots, and keep the date',
] as const

export const scenarioNames = [
  'They accept the index clause',
  'They ask for a freeze',
  'There is another bidder',
  'Volume first, price later',
  'They wait for their board',
  'The buyer changes',
] as const

export const questions = [
  'What has changed in your needs since we signed in 2024?',
  'How do you weigh a stable price against the lowest price?',
  'What would make this renewal a success for you?',
  'Tell us about the depot problem that came up in October.',
  'What happens on your side if nothing is signed by the end of the quarter?',
  'Who else needs to agree before you can sign?',
  'How did the two earlier renewals go for you?',
  'Which part of the draft gives you the most work?',
  'Could you live with payment after 45 days?',
] as const

export const remarks = [
  'They spent most of the hour on delivery slots and came to the price only when the room was booked out.',
  'The tone was calm; nobody named a figure, and the printed draft stayed on the table until the end.',
  'Two of them left early, so the summary went out to everybody the same evening, with the open points first.',
  'It was the first meeting with the new plant manager, who wants fewer deliveries and no work at weekends.',
  'We asked about the tender three times and got three different dates, the last one after the summer.',
] as const

export const statements = [
  'the Ulm depot is full, and fewer deliveries would help more than a rebate',
  'their budget for next year is closed in the week before Christmas',
  'paper has become 9% dearer since January (source: index sheet, 2 November 2026)',
  'they would sign for 36 months if the index had a cap',
  'the second bidder has not been to the plant yet',
  'payment after 45 days is no problem, 60 days would need their treasurer',
] as const

export const quotes = [
  'A price that moves twice a year is a price I have to explain twice a year.',
  'If the slots work, I do not need to talk about the rest.',
  'Send me one page. I will know on the way down whether it works.',
  'We tender because we always tender, not because we want to leave.',
] as const

export const points = ['Price per year', 'Payment', 'Term', 'Volume', 'Delivery slots', 'Penalty'] as const

export const tasks = [
  'check the pallet count with Jonas',
  'ask finance about payment after 45 days',
  'send the minutes to everybody who was there',
  'find out who signs above the limit',
  'compare the two tender prices from 2025',
] as const
