import type { Invitation } from '@holdfast/contracts/invitations'
import { databaseNow } from '../../db/database-now.ts'
import type { Invitation as Row } from '../../db/generated/client.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { type PageQuery, pageOf, rowsById } from '../../kernel/page.ts'
import { namesInCase, similarTo } from '../members/members.queries.ts'
import { presentSent } from './link-of-invitation.ts'

/** An invitation, with its link while it is open and was not sent to an address. */
export async function presentInvitation(context: CaseContext, row: Row): Promise<Invitation> {
  return present(context, row, { names: await namesInCase(context), now: await databaseNow(context.tx) })
}

async function present(
  { runtime: { config } }: CaseContext,
  row: Row,
  { names, now }: { names: Awaited<ReturnType<typeof namesInCase>>; now: Date },
): Promise<Invitation> {
  const sent = await presentSent(config, 'invitation', row, now)
  return {
    ...sent,
    role: row.role as Invitation['role'],
    participantId: row.participantId,
    credential: row.credential,
    practiceName: row.practiceName,
    answer: row.answer as Invitation['answer'],
    answerWords: row.answerWords,
    similarNames: sent.state === 'open' ? similarTo(row.name, names) : [],
  }
}

/** One invitation with its link while it is open: so for those who may invite. */
export async function getInvitation(context: CaseContext, invitationId: string): Promise<Invitation> {
  const { tx, organizationId, caseId } = context
  return presentInvitation(
    context,
    orNotFound(await tx.invitation.findFirst({ where: { organizationId, caseId, id: invitationId } })),
  )
}

/** Newest first. The link is in the answer, so this is for those who may invite. */
export async function listInvitations(
  context: CaseContext,
  query: PageQuery,
): Promise<{ items: Invitation[]; nextCursor: string | null }> {
  const { tx, organizationId, caseId } = context
  const { where, ...order } = rowsById(query, 'desc')
  const found = await tx.invitation.findMany({ where: { organizationId, caseId, ...where }, ...order })
  const { rows, nextCursor } = pageOf(found, query.limit)
  const known = { names: await namesInCase(context), now: await databaseNow(tx) }
  return { items: await Promise.all(rows.map((row) => present(context, row, known))), nextCursor }
}
