import type { Invitation } from '@holdfast/contracts/invitations'
import type { Invitation as Row } from '../../db/generated/client.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { signLink } from '../../kernel/secrets.ts'
import { found } from '../../kernel/versions.ts'

const stateOf = (row: Row, now: Date): Invitation['state'] => {
  if (row.acceptedAt) return 'accepted'
  if (row.revokedAt) return 'withdrawn'
  return row.expiresAt <= now ? 'expired' : 'open'
}

async function present({ runtime: { config }, now }: CaseContext, row: Row): Promise<Invitation> {
  const state = stateOf(row, now)
  const claims = { organizationId: row.organizationId, subjectId: row.id, userId: null, epoch: 1 }
  const token = state === 'open' ? await signLink(config.HOLDFAST_SECRET, 'invitation', claims, row.expiresAt) : null
  return {
    id: row.id,
    name: row.name,
    role: row.role as Invitation['role'],
    participantId: row.participantId,
    credential: row.credential,
    practiceName: row.practiceName,
    state,
    link: token && `${config.publicUrl}/join#${token}`,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    version: row.version,
  }
}

/** One invitation with its link while it is open: so for those who may invite. */
export async function getInvitation(context: CaseContext, invitationId: string): Promise<Invitation> {
  const { tx, organizationId, caseId } = context
  return present(context, found(await tx.invitation.findFirst({ where: { organizationId, caseId, id: invitationId } })))
}

/** Newest first. The link is in the answer, so this is for those who may invite. */
export async function listInvitations(context: CaseContext): Promise<Invitation[]> {
  const { tx, organizationId, caseId } = context
  const rows = await tx.invitation.findMany({
    where: { organizationId, caseId },
    orderBy: { createdAt: 'desc' },
    take: 100,
  })
  return Promise.all(rows.map((row) => present(context, row)))
}
