import type { Invitation } from '@holdfast/contracts/invitations'
import type { Config } from '../../config.ts'
import type { Invitation as Row } from '../../db/generated/client.ts'
import { signLink } from '../../kernel/secrets.ts'

/** For how many days an invitation can be accepted. */
export const INVITATION_DAYS = 7

/** What every invitation has, to a case or to an organization. */
export type Sent = Pick<
  Row,
  | 'organizationId'
  | 'id'
  | 'name'
  | 'email'
  | 'letterState'
  | 'version'
  | 'createdAt'
  | 'acceptedAt'
  | 'revokedAt'
  | 'expiresAt'
>

/** Open until it is accepted, withdrawn or too old. */
export const stateOf = (row: Pick<Row, 'acceptedAt' | 'revokedAt' | 'expiresAt'>, now: Date): Invitation['state'] => {
  if (row.acceptedAt) return 'accepted'
  if (row.revokedAt) return 'withdrawn'
  return row.expiresAt <= now ? 'expired' : 'open'
}

/** What an invitation is to, with the page that its link opens. */
const PAGES = { invitation: 'join', 'organization-invitation': 'join-organization' } as const
/** To a case, or to an organization. */
export type InvitationTo = keyof typeof PAGES

/** The link by which somebody accepts, the same each time for one `epoch`. */
export async function linkOfInvitation(config: Config, to: InvitationTo, row: Sent, epoch = 1): Promise<string> {
  const claims = { organizationId: row.organizationId, subjectId: row.id, userId: null, epoch }
  return `${config.publicUrl}/${PAGES[to]}#${await signLink(config.HOLDFAST_SECRET, to, claims, row.expiresAt)}`
}

/** What every invitation answers, with its link while it is open and was not sent to an address: that one is for who reads the letters there. */
export async function presentSent(config: Config, to: InvitationTo, row: Sent, now: Date) {
  const state = stateOf(row, now)
  return {
    id: row.id,
    name: row.name,
    state,
    link: state === 'open' && row.email === null ? await linkOfInvitation(config, to, row) : null,
    letter: row.letterState as Invitation['letter'],
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    version: row.version,
  }
}
