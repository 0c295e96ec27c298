import type { OrganizationContacts } from '@holdfast/contracts/crisis-contacts'
import type { ContentDetail, ContentItem, ContentSummary, OrganizationOverrides } from '@holdfast/contracts/content'
import { tableOfKey } from '@holdfast/domain/content/content'
import type { ContentRecord } from '@holdfast/domain/content/records'
import { effectiveRecord, type Revision } from '@holdfast/domain/content/effective'
import { contentRecords } from '@holdfast/domain/plan/content-registry'
import { sourcesOf } from '@holdfast/domain/content/sources'
import { isOverdue } from '@holdfast/domain/content/override'
import { inEach, inEveryLanguage, placeholdersOf, SOURCE_LOCALE } from '@holdfast/domain/text'
import { toIsoDate } from '@holdfast/domain/shared/time'
import { organizationAbility } from '../../kernel/authorize.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { localizeSource } from '../../kernel/localize.ts'
import { brandingOf, contactOf } from '../organizations/organizations.queries.ts'
import { listOrganizationContacts } from '../crisis-contacts/organization-contacts.queries.ts'
import { newestRevisions, type RevisionRow } from '../../kernel/content-overrides.ts'

const ownOf = ({ own }: Pick<RevisionRow, 'own'>) => own && inEveryLanguage(own)

const revisionOf = (row: RevisionRow): Revision => ({
  action: row.action,
  own: ownOf(row),
  source: row.source,
  asOf: toIsoDate(row.as_of),
  reviewBy: toIsoDate(row.review_by),
  standard: row.standard,
})

/** A revision and when it was made. */
export type KeptRevision = RevisionRow & { created_at: Date }
const MOST_SHOWN = 100

/** A text of ours and the newest thing that the organization did with it; undefined where it never touched it. */
export type Standing = { record: ContentRecord; row: RevisionRow | undefined }

/** Every text with what the organization did last with it, in the order of the registry. */
export async function standings({ tx, organizationId }: OrganizationContext): Promise<Standing[]> {
  const rows = new Map((await newestRevisions(tx, organizationId)).map((row) => [row.key, row]))
  return contentRecords().map((record) => ({ record, row: rows.get(record.key) }))
}

/** Everything that the organization did with one text, newest first, as far as it is shown; a key that nobody knows is not found. */
export async function historyOf(
  { tx, organizationId }: OrganizationContext,
  key: string,
): Promise<{ record: ContentRecord; revisions: KeptRevision[] }> {
  const record = orNotFound(contentRecords().find((one) => one.key === key))
  const revisions = await tx.$queryRaw<KeptRevision[]>`
    SELECT r.key, r.revision, r.action, r.own, r.source, r.as_of, r.review_by, r.standard,
           r.created_at, m.display_name AS by
    FROM holdfast.content_revisions r
    JOIN holdfast.organization_members m ON m.organization_id = r.organization_id AND m.id = r.member_id
    WHERE r.organization_id = ${organizationId}::uuid AND r.key = ${key} ORDER BY r.revision DESC LIMIT ${MOST_SHOWN}`
  return { record, revisions }
}

/** 1 for a text that nobody has touched, then one more for each revision. */
export const versionOf = ({ row }: Standing): number => (row?.revision ?? 0) + 1

function present(context: OrganizationContext, { record, row }: Standing): ContentItem {
  const { text, source, ...rest } = record
  const revision = row && revisionOf(row)
  const standsFor = revision && revision.action !== 'restored' ? row : undefined
  return {
    ...rest,
    ...effectiveRecord(record, revision, toIsoDate(context.now)),
    table: tableOfKey(record.key),
    standard: inEach((locale) => text[locale]),
    placeholders: placeholdersOf(text[SOURCE_LOCALE]),
    source: {
      standing: source.standing,
      line: localizeSource(source, context),
      works: sourcesOf(source, context.locale).map((work) => ({ ...work })),
    },
    ownSource: standsFor?.source ?? null,
    reviewedBy: standsFor?.by ?? null,
    version: versionOf({ record, row }),
    can: { edit: organizationAbility(context, 'content.edit') },
  }
}

const fold = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
const says = ({ key, standard, own, ownSource, source }: ContentItem, text: string): boolean =>
  [key, ...Object.values(standard), ...Object.values(own ?? {}), ownSource, source.line].some(
    (words) => words && fold(words).includes(text),
  )

type Filters = {
  kind?: string | undefined
  state?: string | undefined
  table?: string | undefined
  text?: string | undefined
}

const matches = (item: ContentItem, { kind, state, table, text }: Filters): boolean =>
  (!kind || item.kind === kind) &&
  (!table || item.table === table) &&
  (!state || (state === 'overdue' ? item.overdue : item.own !== null)) &&
  (!text || says(item, fold(text.trim())))

/** One page of the texts: what is due for review first, then the order of the registry. The cursor is the last place shown. */
export async function listContent(
  context: OrganizationContext,
  { cursor, limit, ...filters }: Filters & { cursor?: string | undefined; limit: number },
): Promise<{ items: ContentItem[]; nextCursor: string | null }> {
  const placed = (await standings(context))
    .map((standing, index) => ({ item: present(context, standing), index }))
    .map((one) => ({ ...one, place: one.item.overdue ? one.index - contentRecords().length : one.index }))
    .filter(({ item }) => matches(item, filters))
    .toSorted((a, b) => a.place - b.place)
  if (cursor !== undefined && !/^-?\d{1,6}$/.test(cursor))
    throw invalidField('query/cursor', 'is no cursor of this list')
  const from = cursor === undefined ? Number.NEGATIVE_INFINITY : Number(cursor)
  const rest = placed.filter(({ place }) => place > from)
  const page = rest.slice(0, limit)
  return {
    items: page.map(({ item }) => item),
    nextCursor: rest.length > limit ? String(page.at(-1)?.place) : null,
  }
}

/** One text with everything that the organization did with it, newest first. */
export function presentContent(
  context: OrganizationContext,
  record: ContentRecord,
  revisions: readonly KeptRevision[],
): ContentDetail {
  return {
    ...present(context, { record, row: revisions[0] }),
    history: revisions.slice(0, MOST_SHOWN).map((row) => ({
      revision: row.revision,
      action: row.action,
      own: ownOf(row),
      source: row.source,
      asOf: toIsoDate(row.as_of),
      reviewBy: toIsoDate(row.review_by),
      by: row.by,
      at: row.created_at.toISOString(),
    })),
  }
}

/** One text as it stands, and its history. */
export async function getContent(context: OrganizationContext, key: string): Promise<ContentDetail> {
  const { record, revisions } = await historyOf(context, key)
  return presentContent(context, record, revisions)
}

/** What is due, over every text and every number to call; dates by the server's day. */
export function presentSummary(
  context: OrganizationContext,
  texts: readonly Standing[],
  { items: contacts, today }: OrganizationContacts,
): ContentSummary {
  const items = texts.map((standing) => present(context, standing))
  return {
    total: items.length,
    overdue: items.filter(({ overdue }) => overdue).length,
    contactsOverdue: contacts.filter(({ reviewBy }) => isOverdue(reviewBy, today)).length,
    overridden: items.filter(({ own }) => own !== null).length,
    can: { edit: organizationAbility(context, 'content.edit') },
  }
}

/** The same as things stand now. */
export const summarizeContent = async (context: OrganizationContext): Promise<ContentSummary> =>
  presentSummary(context, await standings(context), await listOrganizationContacts(context))

/** What everyone who reads here needs to see the organization's own words, and how old the texts are. */
export async function getOverrides(context: OrganizationContext): Promise<OrganizationOverrides> {
  const { tx, organizationId, organization, overrides, contentVersion, now } = context
  const rows = contentVersion === 0 ? [] : await newestRevisions(tx, organizationId)
  const { items: crisisContacts } = await listOrganizationContacts(context)
  return {
    texts: [...overrides].map(([key, text]) => ({ key, ...text })),
    reviews: rows
      .filter(({ action }) => action !== 'restored')
      .map((row) => ({ key: row.key, asOf: toIsoDate(row.as_of), reviewBy: toIsoDate(row.review_by) })),
    crisisContacts,
    country: organization.country,
    practice:
      organization.kind === 'practice'
        ? { ...brandingOf(organization), timeZone: organization.timeZone, contact: contactOf(organization) }
        : null,
    today: toIsoDate(now),
    version: contentVersion + 1,
  }
}
