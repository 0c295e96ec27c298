import { ORGANIZATION_KINDS } from '@holdfast/domain/cases/case-vocabulary'
import { DEFAULT_COUNTRY } from '@holdfast/domain/crisis-contacts/country'
import { ORGANIZATION_ROLES } from '@holdfast/domain/permissions/roles'
import { PHONE_PATTERN } from '@holdfast/domain/crisis-contacts/crisis-contact'
import { ACCENT_PATTERN, MARK_PATTERN } from '@holdfast/domain/organizations/branding'
import { HELP_LANGUAGES, MOST_MONTHS, RETAINED, type Retained } from '@holdfast/domain/organizations/settings'
import { LEARNING_MODULES } from '@holdfast/domain/learning/modules'
import { z } from 'zod'
import { learningModuleCode } from './code-lists.ts'
import { can, country, id, name, optionalLine, page, paging, text, timeZone, version } from './fields.ts'
import { namedRoutes, route } from './route.ts'

/** The tenant, always in the path; an organization that one does not belong to is `not-found`. */
export const OrganizationParams = z.object({ organizationId: id() })

/** How a family reaches the practice (S0.32); each line may be empty. */
export const PracticeContact = z
  .strictObject({
    name: optionalLine(80),
    phone: z
      .string()
      .max(24)
      .refine((given) => given === '' || PHONE_PATTERN.test(given), 'must be a phone number'),
    hours: optionalLine(80),
    /** How soon somebody answers. */
    reply: optionalLine(80),
  })
  .meta({ id: 'PracticeContact' })
/** Shown to the families of the practice, without a network too. */
export type PracticeContact = z.infer<typeof PracticeContact>

const mark = () => z.string().refine((given) => MARK_PATTERN.test(given), 'must be up to three letters')
const accent = () => z.string().refine((given) => ACCENT_PATTERN.test(given), 'must be a color such as #1f5f58')

/** How a practice shows itself; both may be empty. */
export const Branding = z.object({ name: z.string(), mark: mark(), accent: accent() }).meta({ id: 'Branding' })

const months = () => z.int().min(1).max(MOST_MONTHS).optional()
/** For how many months after the last entry each is kept; what is not there is kept. */
export const Retention = z
  .strictObject(
    Object.fromEntries(RETAINED.map((kind) => [kind, months()])) as Record<Retained, ReturnType<typeof months>>,
  )
  .meta({ id: 'Retention' })

const settings = {
  /** Where it helps families, in its own words. */
  region: optionalLine(120),
  languages: z.array(z.enum(HELP_LANGUAGES)).max(HELP_LANGUAGES.length),
  timeZone: timeZone(),
}

/** What keeps a family's or a practice's cases together. `role` is null for someone who belongs to a case alone. */
export const Organization = z
  .object({
    id: id(),
    kind: z.enum(ORGANIZATION_KINDS),
    name: z.string(),
    mark: mark(),
    accent: accent(),
    isSample: z.boolean(),
    isTraining: z.boolean(),
    /** Whose crisis numbers are shown: two capital letters. */
    country: country(),
    ...settings,
    contact: PracticeContact,
    retention: Retention,
    /** What people go through before the day, so that a plan of it asks for it. */
    requiredModules: z.array(learningModuleCode),
    /** What it adds to the code of conduct of those who work for it. */
    conductText: text(2000),
    role: z.enum(ORGANIZATION_ROLES).nullable(),
    version: version(),
    can: can(['edit']),
  })
  .meta({ id: 'Organization' })
/** `isSample`: invented, and kept out of all figures. `isTraining`: founded to train with invented cases, for good. */
export type Organization = z.infer<typeof Organization>

/** Anybody signed in may found one; members and people of its cases read it. An id that is taken by others is `not-found`. */
export const organizationRoutes = namedRoutes('organizations', {
  create: route({
    method: 'POST',
    path: '/organizations',
    summary: 'Found an organization',
    description: 'A family or a practice. Choose the id yourself, so that a retry founds it once.',
    access: 'session',
    status: 201,
    body: z.strictObject({
      id: z.uuidv7().optional(),
      kind: z.enum(ORGANIZATION_KINDS),
      name: name(),
      isTraining: z.boolean().default(false),
      country: country().default(DEFAULT_COUNTRY),
      ...z.object(settings).partial().shape,
    }),
    response: Organization,
    problems: ['rule-refused', 'too-many-requests'],
  }),
  list: route({
    method: 'GET',
    path: '/organizations',
    summary: 'List your organizations',
    description: 'As a member, or through a case.',
    access: 'session',
    query: paging(200),
    response: page(Organization),
  }),
  get: route({
    method: 'GET',
    path: '/organizations/:organizationId',
    summary: 'Get an organization',
    access: 'organization',
    params: OrganizationParams,
    response: Organization,
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId',
    summary: 'Change the settings of an organization',
    description: 'By owner and admin. The standard crisis numbers are those of its country.',
    access: 'organization',
    params: OrganizationParams,
    body: z
      .strictObject({
        name: name(),
        mark: mark(),
        accent: accent(),
        country: country(),
        ...settings,
        contact: PracticeContact,
        retention: Retention,
        requiredModules: z.array(learningModuleCode).max(LEARNING_MODULES.length),
        conductText: text(2000),
      })
      .partial(),
    response: Organization,
    problems: ['rule-refused'],
  }),
})
