import type { Invitation } from '@holdfast/contracts/invitations'
import { databaseNow } from '../../db/database-now.ts'
import type { Invitation as Row } from '../../db/generated/client.ts'
import type { Config } from '../../config.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { signLink } from '../../kernel/secrets.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { type PageQuery, pageOf, rowsById } from '../../kernel/page.ts'
import { namesInCase, similarTo } from '../members/members.queries.ts'

/** For how many days an invitation can be accepted. */
export const INVITATION_DAYS = 7

/** Open until it is accepted, withdrawn or too old. */
export const stateOf = (row: Pick<Row, 'acceptedAt' | 'revokedAt' | 'expiresAt'>, now: Date): Invitation['state'] => {
  if (row.acceptedAt) return 'accepted'
  if (row.revokedAt) return 'withdrawn'
  return row.expiresAt <= now ? 'expired' : 'open'
}

/** Marks a link that was sent to the address of its invitation: whoever has it reads the letters there. */
export const IN_LETTER = 2

/** The link by which somebody accepts, the same each time; the one in the letter of an invitation is another one. */
export async function invitationLink(config: Config, row: Row, epoch = 1): Promise<string> {
  const claims = { organizationId: row.organizationId, subjectId: row.id, userId: null, epoch }
  return `${config.publicUrl}/join#${await signLink(config.HOLDFAST_SECRET, 'invitation', claims, row.expiresAt)}`
}

/** An invitation, with its link while it is open and was not sent to an address. */
export async function presentInvitation(context: CaseContext, row: Row): Promise<Invitation> {
  return present(context, row, { names: await namesInCase(context), now: await databaseNow(context.tx) })
}

async function present(
  { runtime: { config } }: CaseContext,
  row: Row,
  { names, now }: { names: Awaited<ReturnType<typeof namesInCase>>; now: Date },
): Promise<Invitation> {
  const state = stateOf(row, now)
  return {
    id: row.id,
    name: row.name,
    role: row.role as Invitation['role'],
    participantId: row.participantId,
    credential: row.credential,
    practiceName: row.practiceName,
    state,
    // one that was sent to an address is for whoever reads the letters there, and for nobody else
    link: state === 'open' && row.email === null ? await invitationLink(config, row) : null,
    letter: row.letterState as Invitation['letter'],
    answer: row.answer as Invitation['answer'],
    answerWords: row.answerWords,
    similarNames: state === 'open' ? similarTo(row.name, names) : [],
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    version: row.version,
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
