import { nightly } from '../../jobs/nightly.ts'

/** Removes links for a new password that were used or are too old. */
export const removePasswordResets = nightly('remove-password-resets', async ({ database, now }) => {
  await database.prisma.passwordReset.deleteMany({
    where: { OR: [{ usedAt: { not: null } }, { expiresAt: { lte: now() } }] },
  })
})
