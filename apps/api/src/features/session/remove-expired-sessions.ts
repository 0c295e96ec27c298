import { nightly } from '../../jobs/nightly.ts'

/**
 * Removes sessions that have ended. The newest one of each person stays: by it the next sign-in knows that it is not the first,
 * so that one on a new device is told to the owner of the account.
 */
export const removeExpiredSessions = nightly('remove-expired-sessions', async ({ database }) => {
  await database.prisma.$executeRaw`
    DELETE FROM identity.sessions s
    WHERE NOT identity.is_open(s)
      AND EXISTS (SELECT 1 FROM identity.sessions n
                  WHERE n.user_id = s.user_id AND (n.created_at, n.id) > (s.created_at, s.id))`
})
