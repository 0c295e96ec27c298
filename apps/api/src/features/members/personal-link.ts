import { DAY } from '@holdfast/domain/shared/time'
import { signLink } from '../../kernel/secrets.ts'
import type { Runtime } from '../../kernel/context.ts'

const LINK_DAYS = 180

/** The way back in for someone without an account. It names the membership and ends with it, or when a new one is made. */
export async function personalLink(
  { config }: Pick<Runtime, 'config'>,
  member: { organizationId: string; id: string; userId: string; linkEpoch: number; joinedAt: Date },
): Promise<string> {
  const expiresAt = new Date(member.joinedAt.getTime() + LINK_DAYS * DAY)
  const claims = {
    organizationId: member.organizationId,
    subjectId: member.id,
    userId: member.userId,
    epoch: member.linkEpoch,
  }
  return `${config.publicUrl}/return#${await signLink(config.HOLDFAST_SECRET, 'personal-link', claims, expiresAt)}`
}
