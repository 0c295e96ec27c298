import { CONTENT_KINDS } from '@holdfast/domain/content/content'
import { inEach } from '@holdfast/domain/text'
import { z } from 'zod'
import { CrisisContact } from './crisis-contacts.ts'
import { can, date, line, optionalLine, page, someText, text, time, timeZone, version } from './fields.ts'
import { Branding, OrganizationParams, PracticeContact } from './organizations.ts'
import { namedRoutes, route } from './route.ts'

const key = () => z.string().regex(/^[\w.-]{1,120}$/)
const LocalizedText = z.strictObject(inEach(() => z.string())).meta({ id: 'LocalizedText' })

/** Something published that a text rests on; `url` is null where no address is known. */
export const PublishedSource = z
  .object({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    url: z.url().nullable(),
    readOn: date(),
  })
  .meta({ id: 'PublishedSource' })
/** `readOn` is the day on which somebody read it for Holdfast. */
export type PublishedSource = z.infer<typeof PublishedSource>

/** What a text rests on. `guidance`: no authority, or not read again; shown as guidance and never as a clinical fact. */
const TextSource = z
  .object({
    standing: z.enum(['sourced', 'guidance']),
    /** All works in one line. */
    line: z.string(),
    works: z.array(PublishedSource),
  })
  .meta({ id: 'TextSource' })

/** One text that people read, as it stands in this organization: whose words, where from, checked when, due when. */
export const ContentItem = z
  .object({
    key: key(),
    table: z.string(),
    kind: z.enum(CONTENT_KINDS),
    standard: LocalizedText,
    own: LocalizedText.nullable(),
    /** What is filled in where a text has `{braces}`; own words keep each of them. */
    placeholders: z.array(z.string()),
    source: TextSource,
    /** Where the organization's own words, or its last review, come from. */
    ownSource: z.string().nullable(),
    asOf: date(),
    reviewBy: date(),
    overdue: z.boolean(),
    /** The standard was changed after the organization chose its own words. */
    standardChanged: z.boolean(),
    reviewedBy: z.string().nullable(),
    version: version(),
    can: can(['edit']),
  })
  .meta({ id: 'ContentItem' })
/** `own` is null where the organization keeps the standard words; `overdue` counts from `reviewBy`. */
export type ContentItem = z.infer<typeof ContentItem>

/** What the organization did with a text, for good: its words then, their source, and the dates. */
export const ContentRevision = z
  .object({
    revision: z.int(),
    action: z.enum(['overridden', 'reviewed', 'restored']),
    own: LocalizedText.nullable(),
    source: z.string(),
    asOf: date(),
    reviewBy: date(),
    by: z.string(),
    at: time(),
  })
  .meta({ id: 'ContentRevision' })
/** `own` is null where the standard words stood, or were gone back to. */
export type ContentRevision = z.infer<typeof ContentRevision>

/** One text with everything that the organization did with it, newest first. */
export const ContentDetail = ContentItem.extend({ history: z.array(ContentRevision) }).meta({ id: 'ContentDetail' })
/** `history` holds the newest hundred. */
export type ContentDetail = z.infer<typeof ContentDetail>

/** Counts over every text and contact, for those who look after the content. */
export const ContentSummary = z
  .object({
    total: z.int(),
    overdue: z.int(),
    /** Crisis contacts that are past their review. */
    contactsOverdue: z.int(),
    overridden: z.int(),
    can: can(['edit']),
  })
  .meta({ id: 'ContentSummary' })
/** `overdue` is past its `reviewBy` by the server's day. */
export type ContentSummary = z.infer<typeof ContentSummary>

/** The organization's own words and crisis contacts, for everyone who reads its cases, and when its texts were last checked. */
export const OrganizationOverrides = z
  .object({
    texts: z.array(LocalizedText.extend({ key: key() })),
    reviews: z.array(z.object({ key: key(), asOf: date(), reviewBy: date() })),
    /** As `crisisContacts.listOwn` shows them, in the reader's language, so that a page asks once. */
    crisisContacts: z.array(CrisisContact),
    /** Whose crisis numbers these are. */
    country: z.string(),
    /** How its families reach the practice; null in a family. */
    practice: Branding.extend({ timeZone: timeZone(), contact: PracticeContact }).nullable(),
    /** The day by the server's clock, to tell what is past its review. */
    today: date(),
    version: version(),
  })
  .meta({ id: 'OrganizationOverrides' })
/** Only what differs from the standard; a text that is not in `texts` is shown as it ships. */
export type OrganizationOverrides = z.infer<typeof OrganizationOverrides>

const ItemParams = OrganizationParams.extend({ key: key() })
const access = 'organization' as const

/**
 * Owner, admin and interventionist read, owner and admin change; the wording itself is for every member of a case
 * (docs/product.md 7.7).
 */
export const contentRoutes = namedRoutes('content', {
  overrides: route({
    method: 'GET',
    path: '/organizations/:organizationId/content-overrides',
    summary: 'Get the texts that an organization has replaced',
    description: 'For everyone who takes part in its cases.',
    access,
    params: OrganizationParams,
    response: OrganizationOverrides,
  }),
  summary: route({
    method: 'GET',
    path: '/organizations/:organizationId/content-summary',
    summary: 'Count replaced texts and due reviews',
    access,
    params: OrganizationParams,
    response: ContentSummary,
  }),
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/content',
    summary: 'List the texts that people read',
    description: 'Those due for review first.',
    access,
    params: OrganizationParams,
    query: z.strictObject({
      kind: z.enum(CONTENT_KINDS).optional(),
      state: z.enum(['overdue', 'overridden']).optional(),
      table: optionalLine(60).optional(),
      text: optionalLine(120).optional(),
      cursor: z.string().max(140).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    response: page(ContentItem),
  }),
  get: route({
    method: 'GET',
    path: '/organizations/:organizationId/content/:key',
    summary: 'Get a text with its history',
    access,
    params: ItemParams,
    response: ContentDetail,
  }),
  override: route({
    method: 'PUT',
    path: '/organizations/:organizationId/content/:key/override',
    summary: 'Replace a text',
    description: 'In every language, with a source and the day of the next review.',
    access,
    params: ItemParams,
    body: z.strictObject({ ...inEach(() => someText(1000)), source: line(200), reviewBy: date() }),
    response: ContentDetail,
  }),
  restore: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/content/:key/override',
    summary: 'Restore the standard text',
    access,
    params: ItemParams,
    response: ContentDetail,
  }),
  review: route({
    method: 'POST',
    path: '/organizations/:organizationId/content-reviews',
    summary: 'Record that texts were reviewed',
    access,
    status: 201,
    params: OrganizationParams,
    body: z.strictObject({
      keys: z.array(key()).min(1).max(200),
      reviewBy: date(),
      source: text(200).optional(),
    }),
    response: ContentSummary,
  }),
})
