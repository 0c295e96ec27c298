import { plainWords } from './cell.ts'

/**
 * What a column of an organization's own list of places can hold, with the headers that say so, in English and Spanish. The
 * names of the public file are among them, for its editions that lack a column.
 */
const HEADERS = {
  name: 'name|name1|facility|facility name|program|program name|provider|provider name|organization|organization name|agency|agency name|center|center name|treatment center|nombre|centro|nombre del centro|programa|nombre del programa|institucion|nombre de la institucion|organizacion|establecimiento|lugar',
  secondName: 'name2|name 2|second name|department|nombre 2|segundo nombre|departamento',
  street:
    'address|street|street1|street address|address 1|address line 1|address1|direccion|direccion 1|calle|calle y numero|domicilio',
  secondStreet: 'street2|address 2|address line 2|address2|suite|unit|direccion 2|linea 2',
  city: 'city|town|ciudad|municipio|localidad',
  state: 'state|st|estado',
  zip: 'zip|zip code|zipcode|zip5|postal code|postcode|codigo postal|cod postal|cp|c p|codigo zip|zona postal',
  phone:
    'phone|phone number|phone 1|main phone|telephone|telephone number|tel|telefono|numero de telefono|telefono principal',
  intakePhone:
    'intake|intake1|intake phone|admissions|admission|admissions phone|admision|admisiones|telefono de admision|telefono de admisiones',
  hotline: 'hotline|hotline1|hot line|crisis line|24 hour line|linea de crisis|linea de ayuda',
  website: 'website|web site|web|url|site|homepage|home page|web page|webpage|sitio web|pagina web|pagina|sitio',
  latitude: 'latitude|lat|latitud',
  longitude: 'longitude|long|lng|lon|longitud',
  level:
    'level|levels|level of care|levels of care|asam|asam level|asam levels|loc|nivel|niveles|nivel de atencion|niveles de atencion|nivel de cuidado|nivel asam',
  notes: 'notes|note|comments|comment|remarks|notas|nota|comentarios|observaciones',
} as const

/** What one column of a list holds. */
export type ListField = keyof typeof HEADERS

/** Every kind of column, in the order in which an address is written. */
export const LIST_FIELDS = Object.keys(HEADERS) as ListField[]

/** A column by its header, and what it holds; null is left out. */
export type ListColumn = { header: string; field: ListField | null }

/** The longest header that is kept; the rest of it is cut off. */
export const LONGEST_HEADER = 100

const FIELD_OF = new Map(
  LIST_FIELDS.flatMap((field) => HEADERS[field].split('|').map((header): [string, ListField] => [header, field])),
)

/**
 * What the columns of a list hold: first what somebody said of a header (`given`), then what the other headers say by themselves.
 * Each field is taken by one column, the first one; a column without a header is left out of the answer.
 */
export function assignColumns(headers: readonly string[], given: readonly ListColumn[] = []): ListColumn[] {
  const named = [...new Set(headers.filter((header) => header !== ''))]
  const said = new Map(given.filter(({ header }) => named.includes(header)).map(({ header, field }) => [header, field]))
  const taken = new Set(said.values())
  return named.map((header) => {
    const field = said.get(header)
    if (field !== undefined) return { header, field }
    const recognized = FIELD_OF.get(plainWords(header)) ?? null
    if (recognized === null || taken.has(recognized)) return { header, field: null }
    taken.add(recognized)
    return { header, field: recognized }
  })
}

/**
 * Whether these columns are those of a list of places: a name with a ZIP code, or either with two more, so that somebody can say
 * which column holds the other.
 */
export function isListOfPlaces(columns: readonly ListColumn[]): boolean {
  const fields = columns.flatMap(({ field }) => field ?? [])
  const key = fields.filter((field) => field === 'name' || field === 'zip').length
  return key === 2 || (key === 1 && fields.length >= 3)
}
