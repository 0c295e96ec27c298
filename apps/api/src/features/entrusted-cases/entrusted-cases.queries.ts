import type { EntrustedCase } from '@holdfast/contracts/entrusted-cases'
import { decideEnding, entrustingState } from '@holdfast/domain/entrusted-cases/entrusting'
import { organizationAllows } from '@holdfast/domain/permissions/organization-actions'
import { databaseNow } from '../../db/database-now.ts'
import type { EntrustedCase as Row } from '../../db/generated/client.ts'
import { organizationAbility } from '../../kernel/authorize.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { type PageQuery, pageOf, rowsById } from '../../kernel/page.ts'
import { signLink } from '../../kernel/secrets.ts'

/** A link of this practice that the person may see, or `not-found`. */
export const findEntrusted = async ({ tx, organizationId }: OrganizationContext, id: string): Promise<Row> =>
  orNotFound(await tx.entrustedCase.findUnique({ where: { organizationId_id: { organizationId, id } } }))

async function linkOf({ runtime: { config } }: OrganizationContext, row: Row): Promise<string> {
  const claims = { organizationId: row.organizationId, subjectId: row.id, userId: null, epoch: 1 }
  return `${config.publicUrl}/entrust#${await signLink(config.HOLDFAST_SECRET, 'practice-link', claims, row.expiresAt)}`
}

async function codeOf({ tx }: OrganizationContext, { familyCaseId }: Row): Promise<string | null> {
  if (familyCaseId === null) return null
  const [found] = await tx.$queryRaw<{ code: string }[]>`SELECT holdfast.case_code(${familyCaseId}::uuid) AS code`
  return found?.code ?? null
}

/** What the practice sees: the case by its code, and where it is only for whoever looks after it. */
export async function presentEntrusted(context: OrganizationContext, row: Row): Promise<EntrustedCase> {
  const { tx, organizationId, organizationMemberId, organizationRole } = context
  const { interventionistId, familyId, familyCaseId } = row
  const state = entrustingState(row, await databaseNow(tx))
  const named =
    interventionistId &&
    (await tx.organizationMember.findUnique({
      where: { organizationId_id: { organizationId, id: interventionistId } },
    }))
  const isTheirs = state === 'accepted' && interventionistId === organizationMemberId
  const edits = organizationAbility(context, 'entrusted_case.edit')
  const runs = organizationRole !== null && organizationAllows('entrusted_case.edit', organizationRole)
  const asked = state === 'asked' || state === 'accepted'
  return {
    id: row.id,
    name: row.name,
    state,
    link: state === 'open' && runs ? await linkOf(context, row) : null,
    caseCode: await codeOf(context, row),
    askedBy: row.askedBy,
    words: row.words,
    counted: row.counted,
    interventionistId,
    interventionist: named ? named.displayName : null,
    case: isTheirs && familyId && familyCaseId ? { organizationId: familyId, caseId: familyCaseId } : null,
    askedAt: row.askedAt?.toISOString() ?? null,
    acceptedAt: row.acceptedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
    expiresAt: row.expiresAt.toISOString(),
    version: row.version,
    can: {
      name: asked ? edits : { allowed: false },
      end: decideEnding(state).ok ? edits : { allowed: false },
    },
  }
}

/** One of them, as the person sees it. */
export const getEntrusted = async (context: OrganizationContext, id: string): Promise<EntrustedCase> =>
  presentEntrusted(context, await findEntrusted(context, id))

/** Newest first: all for who runs the practice, their own for an interventionist (row-level security says so too). */
export async function listEntrusted(
  context: OrganizationContext,
  query: PageQuery,
): Promise<{ items: EntrustedCase[]; nextCursor: string | null }> {
  const { tx, organizationId } = context
  const { where, ...order } = rowsById(query, 'desc')
  const { rows, nextCursor } = pageOf(
    await tx.entrustedCase.findMany({ where: { organizationId, ...where }, ...order }),
    query.limit,
  )
  const items: EntrustedCase[] = []
  // oxlint-disable-next-line no-await-in-loop -- one connection
  for (const row of rows) items.push(await presentEntrusted(context, row))
  return { items, nextCursor }
}
