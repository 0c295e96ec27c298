import type { contentRoutes } from '@holdfast/contracts/content'
import { refuseOverride } from '@holdfast/domain/content/override'
import type { z } from 'zod'
import { v7 as uuidv7 } from 'uuid'
import type { OrganizationContext } from '../../kernel/context.ts'
import { problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { guardVersion } from '../../kernel/versions.ts'
import { localize, localizeSource } from '../../kernel/localize.ts'
import { dayOf, type Standing, standingOf, standings, versionOf } from './content.queries.ts'

type Own = z.output<typeof contentRoutes.override.body>
type Review = z.output<typeof contentRoutes.review.body>
type FieldErrors = { path: string; message: string }[]

const LONGEST_YEARS = 3

// two people who edit the same text follow each other
const holdContent = ({ tx, organizationId }: OrganizationContext) =>
  tx.$queryRaw`SELECT 1 FROM holdfast.organizations WHERE organization_id = ${organizationId}::uuid FOR UPDATE`

/** A review lies ahead, and not so far that nobody remembers it. */
function reviewByErrors({ now }: OrganizationContext, reviewBy: string): FieldErrors {
  const latest = new Date(now)
  latest.setUTCFullYear(latest.getUTCFullYear() + LONGEST_YEARS)
  if (reviewBy > dayOf(now) && reviewBy <= dayOf(latest)) return []
  return [{ path: 'body/reviewBy', message: 'The next review lies ahead, within three years' }]
}

type Written = {
  action: 'overridden' | 'reviewed' | 'restored'
  en: string | null
  es: string | null
  source: string
  reviewBy: string
}

const writeRevisions = async (context: OrganizationContext, written: (Written & { standing: Standing })[]) => {
  const { tx, organizationId, organizationMemberId, now } = context
  const batch = uuidv7()
  await tx.contentRevision.createMany({
    data: written.map(({ standing, reviewBy, ...fields }, index) => ({
      ...fields,
      organizationId,
      id: index === 0 ? batch : uuidv7(),
      key: standing.record.key,
      revision: versionOf(standing),
      asOf: new Date(dayOf(now)),
      reviewBy: new Date(reviewBy),
      standardEn: standing.record.text.en,
      standardEs: standing.record.text.es,
      memberId: orNotFound(organizationMemberId),
    })),
  })
  return batch
}

/** Own words for a text. They keep what is filled in, speak of people with respect, and hold no number to call. */
export async function overrideContent(context: OrganizationContext, key: string, own: Own, ifMatch: number) {
  await holdContent(context)
  const standing = await standingOf(context, key)
  guardVersion({ version: versionOf(standing) }, ifMatch)
  const refusals = refuseOverride(standing.record.text, own)
  const errors: FieldErrors = refusals.map(({ locale, reason }) => ({
    path: `body/${locale}`,
    message: localize(reason, context),
  }))
  errors.push(...reviewByErrors(context, own.reviewBy))
  if (errors.length > 0) throw problem('invalid-request', { errors })
  const resourceId = await writeRevisions(context, [{ ...own, action: 'overridden', standing }])
  await recordChange(context, { action: 'content.overridden', resource: 'content', resourceId, meta: { key } })
}

/** Back to the standard words and dates. */
export async function restoreContent(context: OrganizationContext, key: string, ifMatch: number) {
  await holdContent(context)
  const standing = await standingOf(context, key)
  guardVersion({ version: versionOf(standing) }, ifMatch)
  if (!standing.row || standing.row.action === 'restored') throw problem('not-found')
  const { source, reviewBy } = standing.record
  const today = dayOf(context.now)
  const resourceId = await writeRevisions(context, [
    {
      action: 'restored',
      en: null,
      es: null,
      source: localizeSource(source, context),
      reviewBy: reviewBy > today ? reviewBy : today,
      standing,
    },
  ])
  await recordChange(context, { action: 'content.restored', resource: 'content', resourceId, meta: { key } })
}

/** Somebody has checked these texts as they stand; they are due again on the day given. */
export async function reviewContent(context: OrganizationContext, { keys, reviewBy, source }: Review): Promise<string> {
  await holdContent(context)
  const known = new Map((await standings(context)).map((standing) => [standing.record.key, standing]))
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
      en: stands?.en ?? null,
      es: stands?.es ?? null,
      source: source?.trim() || stands?.source || localizeSource(record.source, context),
      reviewBy,
      standing,
    }
  })
  const resourceId = await writeRevisions(context, reviewed)
  await recordChange(context, {
    action: 'content.reviewed',
    resource: 'content',
    resourceId,
    meta: { texts: reviewed.length },
  })
  return resourceId
}
