import { DEFAULT_MILES, EDITION_LEVELS, FACILITY_SOURCES, MOST_MILES } from '@holdfast/domain/facilities/facility'
import { SERVICE_CODE } from '@holdfast/domain/facilities/service-codes'
import { z } from 'zod'
import { Can, Removed, date, id, name, optionalLine, text, version } from './fields.ts'
import { OrganizationParams } from './organizations.ts'
import { namedRoutes, route } from './route.ts'

const Level = z.enum(EDITION_LEVELS as [string, ...string[]])
const code = () => z.string().regex(SERVICE_CODE)
const codes = (most: number) => z.array(code()).max(most)

/** One place of the organization's directory. */
export const Facility = z
  .object({
    id: id(),
    source: z.enum(FACILITY_SOURCES),
    name: z.string(),
    street: z.string(),
    city: z.string(),
    state: z.string(),
    zip: z.string(),
    phone: z.string(),
    intakePhone: z.string(),
    hotline: z.string(),
    website: z.string(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    /** Edition and code, such as `4:3.7`; public files name none. Empty where it is not known. */
    levels: z.array(z.string()),
    codes: z.array(z.string()),
    payers: z.array(z.string()),
    languages: z.array(z.string()),
    specialGroups: z.array(z.string()),
    /** The year of the key that the codes follow. */
    keyYear: z.int(),
    notes: z.string(),
    /** The day for which the file, or the person who wrote it, vouches. */
    asOf: date(),
    lastVerifiedOn: date().nullable(),
    verifiedBy: z.string(),
    version: version(),
  })
  .meta({ id: 'Facility' })
/** Empty and null where nothing is known; it is as old as `asOf`, or `lastVerifiedOn`, says. */
export type Facility = z.infer<typeof Facility>

/** A place as a search finds it, with how far it is as the crow flies. */
export const FoundFacility = Facility.extend({ miles: z.number().nullable() }).meta({ id: 'FoundFacility' })
/** `miles` is null when the search has no origin, or the place no coordinates. */
export type FoundFacility = z.infer<typeof FoundFacility>

const fields = {
  name: name(200),
  street: optionalLine(200),
  city: optionalLine(100),
  state: optionalLine(40),
  zip: z.string().regex(/^\d{5}$/),
  phone: optionalLine(40),
  intakePhone: optionalLine(40),
  hotline: optionalLine(40),
  website: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(300)]),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  levels: z.array(Level).max(40),
  codes: codes(400),
  payers: codes(30),
  languages: codes(60),
  specialGroups: codes(40),
  notes: text(2000),
}

const ONE_CODE = SERVICE_CODE.source.slice(1, -1)
const listed = z
  .string()
  .max(400)
  .regex(new RegExp(`^${ONE_CODE}(,${ONE_CODE}){0,39}$`))
  .transform((given) => given.split(','))

const FacilitySearch = z.strictObject({
  /** Search around a point, … */
  latitude: z.coerce.number().min(-90).max(90).optional(),
  longitude: z.coerce.number().min(-180).max(180).optional(),
  /** … around a place of the directory, … */
  nearId: id().optional(),
  /** … or around a ZIP code, where the directory knows places. */
  zip: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  miles: z.coerce.number().min(1).max(MOST_MILES).default(DEFAULT_MILES),
  level: Level.optional(),
  /** Service codes, all of them: `DT,BU`. */
  codes: listed.optional(),
  /** Payers, any of them. */
  payers: listed.optional(),
  /** Languages, any of them. */
  languages: listed.optional(),
  /** Words, each a part of the name or city, or the state. */
  text: text(100).optional(),
  sort: z.enum(['distance', 'name']).optional(),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
})
/** Filters narrow each other; services must all be there, payers and languages any one. */
export type FacilitySearch = z.output<typeof FacilitySearch>

/** Where distances are measured from. `approximate`: the ZIP is not in the directory, its neighbors are. */
export const SearchOrigin = z
  .object({
    latitude: z.number(),
    longitude: z.number(),
    from: z.enum(['point', 'facility', 'zip']),
    approximate: z.boolean(),
  })
  .meta({ id: 'SearchOrigin' })

/** A place of this organization's own directory; another organization's is `not-found`. */
const FacilityParams = OrganizationParams.extend({ facilityId: id() })
const path = '/organizations/:organizationId/facilities'
const ofFacility = `${path}/:facilityId` as const

/**
 * Owner, admin and interventionist of the organization, to search and to write (F35); in a family also the interventionist of
 * a case. The same place twice is `rule-refused`.
 */
export const facilityRoutes = namedRoutes('facilities', {
  search: route({
    method: 'GET',
    path,
    summary: 'Search the facility directory',
    description: 'By distance, level of care, services, payers, languages and name. What is not known comes last.',
    access: 'organization',
    params: OrganizationParams,
    query: FacilitySearch,
    response: z.strictObject({
      items: z.array(FoundFacility),
      nextCursor: z.string().nullable(),
      origin: SearchOrigin.nullable(),
    }),
  }),
  overview: route({
    method: 'GET',
    path: '/organizations/:organizationId/facility-directory',
    summary: 'Get the state of the facility directory',
    description: 'How many facilities it holds, as of when, and the names of the codes in it.',
    access: 'organization',
    params: OrganizationParams,
    response: z.object({
      imported: z.int(),
      own: z.int(),
      /** The newest day for which an imported file vouches. */
      asOf: date().nullable(),
      /** Codes that only the files' own keys name. */
      names: z.array(z.object({ code: z.string(), category: z.string(), name: z.string() })),
      can: z.object({ edit: Can, import: Can }),
    }),
  }),
  create: route({
    method: 'POST',
    path,
    summary: 'Add a facility',
    access: 'organization',
    status: 201,
    params: OrganizationParams,
    body: z.strictObject({ ...z.strictObject(fields).partial().shape, name: fields.name, zip: fields.zip }),
    response: Facility,
    problems: ['rule-refused'],
  }),
  get: route({
    method: 'GET',
    path: ofFacility,
    summary: 'Get a facility',
    access: 'organization',
    params: FacilityParams,
    response: Facility,
  }),
  update: route({
    method: 'PATCH',
    path: ofFacility,
    summary: 'Change a facility',
    description: 'An imported facility becomes your own, and later imports leave it alone.',
    access: 'organization',
    params: FacilityParams,
    body: z.strictObject(fields).partial(),
    response: Facility,
    problems: ['rule-refused'],
  }),
  verify: route({
    method: 'PUT',
    path: `${ofFacility}/verification`,
    summary: 'Mark a facility as verified today',
    access: 'organization',
    params: FacilityParams,
    response: Facility,
  }),
  remove: route({
    method: 'DELETE',
    path: ofFacility,
    summary: 'Delete a facility',
    description: 'Plans keep what they copied from it.',
    access: 'organization',
    params: FacilityParams,
    response: Removed,
  }),
})
