/** `more`: the more the better for us, as for a seller; `less`: the less the better, as for a buyer. */
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

/** Every word that names a role. */
export const roleWords: readonly string[] = [...sellers, ...buyers]

/** Which direction a role wants; undefined when the word names none. */
export function readRole(text: string): Direction | undefined {
  const word = text.trim().toLowerCase()
  if (sellers.includes(word)) return 'more'
  return buyers.includes(word) ? 'less' : undefined
}
