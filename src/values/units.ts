/** The name of a unit in the singular, `year`, `m²`; an open set, with one spelling for each known unit. */
export type Unit = string

/** The name that a unit has in values, for any way to write it (`yrs`, `sqm`, `Monat`); undefined if not known. */
export function knownUnit(word: string): Unit | undefined {
  return units.get(
    word
      .toLowerCase()
      .replace(/\.$/, '')
      .replace(/[\s-]+/g, ' '),
  )
}

/** The singular of an English noun, in small letters; only the regular ways to make a plural are undone. */
export function singular(noun: string): Unit {
  const lower = noun.toLowerCase()
  if (/(?:ss|us|is)$/.test(lower) || lower.length < 4) return lower
  return lower
    .replace(/([^aeiou])ies$/, '$1y')
    .replace(/(x|ch|sh|ss)es$/, '$1')
    .replace(/([^s])s$/, '$1')
}

/** The English plural of a unit; `m²`, `kg` and other signs have none. */
export function plural(unit: Unit): string {
  if (unit === 'person') return 'people'
  if (/[²³]|^(?:sq ft|kg|km|m|kWh|MWh)$/.test(unit)) return unit
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(unit) ? `${unit}es` : `${unit}s`
}

/** A source of a pattern for one unit word, `sq ft`, `working days`, `m²`. */
export const unitWordSource =
  '(?:sq(?:\\.|uare)? ?(?:m|ft|metres?|meters?|feet|foot)\\b\\.?|(?:working|business|calendar|man|person)[ -](?:days?|months?|weeks?|hours?)(?!\\p{L})|\\p{L}[\\p{L}²³]*(?:2(?!\\d))?)'

const spellings = `
year: year years yr yrs annum jahr jahre jahren ans année années año años anno
month: month months mo mos mth mths monat monate monaten mois mes meses calendar-month calendar-months
quarter: quarter quarters qtr quartal quartale trimestre trimestres
week: week weeks wk wks woche wochen semaine semaines semana semanas
day: day days diem tag tage tagen jour jours j día días calendar-day calendar-days
working day: working-day working-days business-day business-days arbeitstag arbeitstage werktag werktage
man day: man-day man-days person-day person-days personentag personentage
night: night nights nacht nächte nuit nuits noche noches
hour: hour hours h hr hrs stunde stunden heure heures hora horas
minute: minute minutes min mins minuten minutos
unit: unit units each apiece einheit einheiten unité unités unidad unidades ud uds
seat: seat seats platz plätze poste postes puesto puestos
user: user users nutzer anwender utilisateur utilisateurs usuario usuarios
licence: licence licences license licenses lizenz lizenzen licencia licencias
m²: m² m2 sqm qm sq-m square-metre square-metres square-meter square-meters sq-metre sq-metres quadratmeter
sq ft: sqft ft² ft2 sq-ft sq-feet sq-foot square-foot square-feet sq-ft
m³: m³ m3 cubic-metre
m: m metre metres meter meters
km: km kilometre kilometres kilometer kilometers
mile: mile miles
hectare: hectare hectares ha
tonne: tonne tonnes ton tons t tonnen tonelada toneladas
kg: kg kgs kilo kilos kilogram kilograms
litre: litre litres liter liters litro litros
kWh: kwh
MWh: mwh
barrel: barrel barrels bbl
piece: piece pieces pc pcs stück pièce pièces pieza piezas
pallet: pallet pallets palette paletten palettes palé palés
lorry: lorry lorries lkw
truck: truck trucks camion camions camión camiones
container: container containers
crate: crate crates
carton: carton cartons
box: box boxes
order: order orders bestellung bestellungen commande commandes pedido pedidos
delivery: delivery deliveries lieferung lieferungen livraison livraisons entrega entregas
shipment: shipment shipments
trip: trip trips
shift: shift shifts
session: session sessions
page: page pages
word: word words
copy: copy copies
share: share shares
person: person persons people head capita personen personne personnes persona personas
employee: employee employees mitarbeiter salarié salariés empleado empleados
worker: worker workers
room: room rooms
site: site sites
point: point points punkt punkte punto puntos
`

const units: ReadonlyMap<string, Unit> = new Map(
  spellings
    .trim()
    .split('\n')
    .flatMap(line => {
      const [name = '', words = ''] = line.split(': ')
      return words.split(' ').map(word => [word.replaceAll('-', ' '), name] as const)
    }),
)
