import { nightly } from '../../jobs/nightly.ts'

/** Removes challenges that nobody has answered in time. */
export const removePasskeyChallenges = nightly('remove-passkey-challenges', async ({ database }) => {
  await database.prisma.$executeRaw`
    DELETE FROM identity.passkey_challenges WHERE created_at <= now() - interval '5 minutes'`
})
