import assert from 'node:assert/strict'
import { nameAtStart } from '../../src/brief/copies/open-name.js'

describe('a name as everybody may read it', () => {
  for (const [text, name] of [
    ['Société générale', 'Société générale'],
    ['Société générale, direction des achats', 'Société générale'],
    ['Banque populaire du Nord (Lille). Lents', 'Banque populaire du Nord'],
    ['École nationale supérieure des mines', 'École nationale supérieure des mines'],
    ['Caisse d’épargne', 'Caisse d’épargne'],
    ['Banco popular español', 'Banco popular español'],
    ['Universidad autónoma de Madrid', 'Universidad autónoma de Madrid'],
    ['Stiftung preußischer Kulturbesitz', 'Stiftung preußischer Kulturbesitz'],
    ['University of york', 'University of york'],
    ['Société qui connaît notre limite', 'Société'],
    ['Mme Dupont connaît nos prix', 'Mme Dupont'],
    ['Bruno Keller decides alone', 'Bruno Keller'],
    ['Anna knows our limit', 'Anna'],
    ['the landlord', ''],
  ] as const)
    it(`${text}: ${name || 'none'}`, () => assert.equal(nameAtStart(text), name))
})
