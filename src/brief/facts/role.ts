/** `more`: more is better for us, as for a seller; `less`: less is better, as for a buyer. */
export type Direction = 'more' | 'less'

const sellers = [
  'seller',
  'vendor',
  'supplier',
  'candidate',
  'employee',
  'landlord',
  'freelancer',
  'licensor',
  'union',
  'claimant',
  'contractor',
  'subcontractor',
  'consultant',
  'agency',
  'provider',
  'applicant',
  'plaintiff',
  'lessor',
  'lender',
]
const buyers = [
  'buyer',
  'customer',
  'procurement',
  'employer',
  'tenant',
  'client',
  'licensee',
  'management',
  'defendant',
  'purchaser',
  'acquirer',
  'lessee',
  'insurer',
  'borrower',
]

/** The same in German, French and Spanish. */
const moreSellers =
  /^(?:(?:verkäufer|anbieter|lieferant|bewerber|arbeitnehmer|vermieter|auftragnehmer|dienstleister|kläger)(?:in)?|gewerkschaft|vendeu(?:r|se)|fournisseur|prestataire|candidate?|salariée?|bailleur|syndicat|demandeur|vendedora?|proveedora?|candidat[oa]|emplead[oa]|arrendadora?|sindicato|demandante)$/
const moreBuyers =
  /^(?:(?:käufer|kunde|kund|einkäufer|arbeitgeber|mieter|auftraggeber|beklagte)(?:in)?|einkauf|acheteu(?:r|se)|cliente?|employeur|locataire|donneur d['’]ordre|achats|direction|défendeur|compradora?|empleadora?|arrendatari[oa]|inquilin[oa]|compras|demandad[oa])$/

/** Every English word that names a role. */
export const roleWords: readonly string[] = [...sellers, ...buyers]

/** The direction that a role wants; undefined for an unknown role. */
export function readRole(text: string): Direction | undefined {
  const word = text.trim().toLowerCase()
  if (sellers.includes(word) || moreSellers.test(word)) return 'more'
  return buyers.includes(word) || moreBuyers.test(word) ? 'less' : undefined
}
