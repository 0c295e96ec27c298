import { letterOf } from '@holdfast/domain/letters/letters'
import { withTenant } from '../../db/with-tenant.ts'
import type { Job } from '../../jobs/job.ts'
import { LETTER_RETRY, LETTERS_AT_ONCE, sendLetter } from '../../jobs/letters.ts'
import { addressOf } from './reminder-address.ts'
import { stopLinks } from './stop-link.ts'

type Data = { organizationId: string; memberId: string; askedByUserId: string }

/** Tells the second adult on the day itself that something waits for them: at once, whatever the hour. */
export const secondLookLetter: Job<Data> = {
  name: 'second-look-letter',
  retry: LETTER_RETRY,
  concurrency: LETTERS_AT_ONCE,
  run: async (runtime, { organizationId, memberId, askedByUserId }) => {
    const where = { organizationId, userId: askedByUserId, entrance: { by: 'job' } } as const
    const reader = await withTenant(runtime.database, where, (tx) => addressOf(tx, organizationId, memberId, 'asked'))
    if (!reader) return
    const { oneClick, page } = stopLinks(runtime.config, { userId: reader.userId, kind: 'asked' })
    const letter = letterOf('reminder', { link: runtime.config.publicUrl, stop: page })
    const messageId = `<${crypto.randomUUID()}@${new URL(runtime.config.publicUrl).hostname}>`
    await sendLetter(runtime, reader, letter, { url: oneClick, messageId })
  },
}
