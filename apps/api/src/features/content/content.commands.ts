import type { ContentDetail, ContentSummary, contentRoutes } from '@holdfast/contracts/content'
import { refuseOverride } from '@holdfast/domain/content/override'
import { fromIsoDate, toIsoDate } from '@holdfast/domain/shared/time'
import { inEach, type Locale, type StoredWords } from '@holdfast/domain/text'
import type { z } from 'zod'
import { v7 as uuidv7 } from 'uuid'
import { Prisma } from '../../db/generated/client.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { holdOrganization, type Writer } from '../../kernel/hold-organization.ts'
import { problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { guardVersion } from '../../kernel/versions.ts'
import { localize, localizeSource } from '../../kernel/localize.ts'
import { listOrganizationContacts } from '../crisis-contacts/organization-contacts.queries.ts'
import {
  historyOf,
  type KeptRevision,
  presentContent,
  presentSummary,
  type Standing,
  standings,
  versionOf,
} from './content.queries.ts'

type Own = z.output<typeof contentRoutes.override.body>
type Review = z.output<typeof contentRoutes.review.body>
type FieldErrors = { path: string; message: string }[]

const LONGEST_YEARS = 3

/** The next review must be in the future, and not too far away. */
function reviewByErrors({ now }: OrganizationContext, reviewBy: string): FieldErrors {
  const latest = new Date(now)
  latest.setUTCFullYear(latest.getUTCFullYear() + LONGEST_YEARS)
  if (reviewBy > toIsoDate(now) && reviewBy <= toIsoDate(latest)) return []
  return [{ path: 'body/reviewBy', message: 'The next review lies ahead, within three years' }]
}

/** The words alone, without what goes with them. */
const wordsOf = (text: Readonly<Record<Locale, string>>) => inEach((locale) => text[locale])

type Written = {
  action: 'overridden' | 'reviewed' | 'restored'
  own: StoredWords | null
  source: string
  reviewBy: string
}

/** Keeps what was done with each text and answers with it, in the order of the texts; the first one's id names them all. */
async function writeRevisions(
  { tx, organizationId, now }: OrganizationContext,
  { id: memberId, name }: Writer,
  written: (Written & { standing: Standing })[],
): Promise<{ batch: string; revisions: KeptRevision[] }> {
  const batch = uuidv7()
  const rows = await tx.contentRevision.createManyAndReturn({
    data: written.map(({ standing, reviewBy, own, ...fields }, index) => ({
      ...fields,
      own: own ?? Prisma.DbNull,
      organizationId,
      id: index === 0 ? batch : uuidv7(),
      key: standing.record.key,
      revision: versionOf(standing),
      asOf: fromIsoDate(toIsoDate(now)),
      reviewBy: new Date(reviewBy),
      standard: wordsOf(standing.record.text),
      memberId,
    })),
  })
  const revisions = rows.map((row) => ({
    key: row.key,
    revision: row.revision,
    action: row.action as Written['action'],
    own: row.own as StoredWords | null,
    source: row.source,
    as_of: row.asOf,
    review_by: row.reviewBy,
    standard: row.standard as StoredWords,
    created_at: row.createdAt,
    by: name,
  }))
  return { batch, revisions }
}

/** A text as it stands, held until the end of the transaction; refused where somebody has changed it meanwhile. */
async function holdText(context: OrganizationContext, key: string, ifMatch: number) {
  const writer = await holdOrganization(context)
  const { record, revisions } = await historyOf(context, key)
  const standing = { record, row: revisions[0] }
  guardVersion({ version: versionOf(standing) }, ifMatch)
  return { writer, standing, record, revisions }
}

/** Own words for a text. They keep what is filled in, speak of people with respect, and hold no number to call. */
export async function overrideContent(
  context: OrganizationContext,
  key: string,
  own: Own,
  ifMatch: number,
): Promise<ContentDetail> {
  const { writer, standing, record, revisions } = await holdText(context, key, ifMatch)
  const refusals = refuseOverride(record.text, own)
  const errors: FieldErrors = refusals.map(({ locale, reason }) => ({
    path: `body/${locale}`,
    message: localize(reason, context),
  }))
  errors.push(...reviewByErrors(context, own.reviewBy))
  if (errors.length > 0) throw problem('invalid-request', { errors })
  const written = await writeRevisions(context, writer, [
    { action: 'overridden', own: wordsOf(own), source: own.source, reviewBy: own.reviewBy, standing },
  ])
  await recordChange(context, {
    action: 'content.overridden',
    resource: 'content',
    resourceId: written.batch,
    meta: { key },
  })
  return presentContent(context, record, [...written.revisions, ...revisions])
}

/** Back to the standard words and dates. */
export async function restoreContent(
  context: OrganizationContext,
  key: string,
  ifMatch: number,
): Promise<ContentDetail> {
  const { writer, standing, record, revisions } = await holdText(context, key, ifMatch)
  if (!standing.row || standing.row.action === 'restored') throw problem('not-found')
  const { source, reviewBy } = record
  const today = toIsoDate(context.now)
  const written = await writeRevisions(context, writer, [
    {
      action: 'restored',
      own: null,
      source: localizeSource(source, context),
      reviewBy: reviewBy > today ? reviewBy : today,
      standing,
    },
  ])
  await recordChange(context, {
    action: 'content.restored',
    resource: 'content',
    resourceId: written.batch,
    meta: { key },
  })
  return presentContent(context, record, [...written.revisions, ...revisions])
}

/** Somebody has checked these texts as they stand; they are due again on the day given. Returns the id of this check, and what is due. */
export async function reviewContent(
  context: OrganizationContext,
  { keys, reviewBy, source }: Review,
): Promise<{ id: string; answer: ContentSummary }> {
  const writer = await holdOrganization(context)
  const texts = await standings(context)
  const contacts = await listOrganizationContacts(context)
  const known = new Map(texts.map((standing) => [standing.record.key, standing]))
  const errors: FieldErrors = keys.flatMap((key, index) =>
    known.has(key) ? [] : [{ path: `body/keys/${index}`, message: 'is no text of this list' }],
  )
  errors.push(...reviewByErrors(context, reviewBy))
  if (errors.length > 0) throw problem('invalid-request', { errors })
  const reviewed = [...new Set(keys)].map((key) => {
    const standing = orNotFound(known.get(key))
    const { row, record } = standing
    const stands = row && row.action !== 'restored' ? row : undefined
    return {
      action: 'reviewed' as const,
      own: stands?.own ?? null,
      source: source?.trim() || stands?.source || localizeSource(record.source, context),
      reviewBy,
      standing,
    }
  })
  const { batch, revisions } = await writeRevisions(context, writer, reviewed)
  await recordChange(context, {
    action: 'content.reviewed',
    resource: 'content',
    resourceId: batch,
    meta: { texts: reviewed.length },
  })
  const checked = new Map(revisions.map((row) => [row.key, row]))
  const now = texts.map(({ record, row }) => ({ record, row: checked.get(record.key) ?? row }))
  return { id: batch, answer: presentSummary(context, now, contacts) }
}
