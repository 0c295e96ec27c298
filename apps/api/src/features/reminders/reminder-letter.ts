import { letterOf } from '@holdfast/domain/letters/letters'
import { withTenant } from '../../db/with-tenant.ts'
import type { Job } from '../../jobs/job.ts'
import { LETTER_RETRY, LETTERS_AT_ONCE, sendLetter } from '../../jobs/letters.ts'
import { addressOf } from './reminder-address.ts'

type Data = { organizationId: string; memberId: string; askedById: string; askedByUserId: string }

/** Tells a member that something waits for them: who asks, and where to sign in; nothing of the case. */
export const reminderLetter: Job<Data> = {
  name: 'reminder-letter',
  retry: LETTER_RETRY,
  concurrency: LETTERS_AT_ONCE,
  run: async (runtime, { organizationId, memberId, askedById, askedByUserId }) => {
    const where = { organizationId, userId: askedByUserId, entrance: { by: 'job' } } as const
    const found = await withTenant(runtime.database, where, async (tx) => {
      const id = { organizationId_id: { organizationId, id: askedById } }
      const asker = await tx.caseMember.findUnique({ where: id })
      const reader = await addressOf(tx, organizationId, memberId)
      return asker && reader ? { asker, reader } : null
    })
    if (!found) return
    const fills = { name: found.asker.displayName, link: runtime.config.publicUrl }
    await sendLetter(runtime, found.reader, letterOf('reminder', fills))
  },
}
