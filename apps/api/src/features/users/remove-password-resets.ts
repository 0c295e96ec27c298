import { nightly } from '../../jobs/nightly.ts'

/** Removes links for a new password that were used or are too old. */
export const removePasswordResets = nightly('remove-password-resets', async ({ database }) => {
  await database.prisma.$executeRaw`
    DELETE FROM identity.password_resets WHERE used_at IS NOT NULL OR expires_at <= now()`
})
