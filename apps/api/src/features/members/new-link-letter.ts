import { letterOf } from '@holdfast/domain/letters/letters'
import { spokenLocale } from '@holdfast/domain/text'
import { withTenant } from '../../db/with-tenant.ts'
import type { Job } from '../../jobs/job.ts'
import { LETTER_RETRY, LETTERS_AT_ONCE, sendLetter } from '../../jobs/letters.ts'
import { createResetLinkFor, RESET_MINUTES } from '../users/reset-link.ts'
import { personalLink } from './personal-link.ts'

type Data = { organizationId: string; memberId: string; askedById: string; askedByUserId: string }

/**
 * Brings a guest the new link that somebody asked for, to the address that the guest gave and nobody else reads: who asked and
 * when, the link, and one for a new passphrase.
 */
export const newLinkLetter: Job<Data> = {
  name: 'new-link-letter',
  retry: LETTER_RETRY,
  concurrency: LETTERS_AT_ONCE,
  run: async (runtime, { organizationId, memberId, askedById, askedByUserId }) => {
    const { prisma } = runtime.database
    const entrance = { by: 'job' } as const
    const where = { organizationId, userId: askedByUserId, entrance }
    const found = await withTenant(runtime.database, where, async (tx) => {
      const [member, asker] = await Promise.all(
        [memberId, askedById].map((id) =>
          tx.caseMember.findUnique({ where: { organizationId_id: { organizationId, id } } }),
        ),
      )
      return member && asker && member.endedAt === null ? { member, asker } : null
    })
    if (!found) return
    const user = await prisma.user.findUnique({ where: { id: found.member.userId } })
    if (!user?.contactEmail) return
    const link = await personalLink(runtime, found.member)
    const reset = await createResetLinkFor(runtime, user)
    const at = found.member.linkAskedAt?.toISOString().slice(0, 16).replace('T', ' ') ?? ''
    const fills = { name: found.asker.displayName, at, link, reset, minutes: RESET_MINUTES }
    await sendLetter(runtime, { to: user.contactEmail, locale: spokenLocale(user.locale) }, letterOf('new_link', fills))
  },
}
