import { nightly } from '../../jobs/nightly.ts'

/**
 * Removes sessions that have ended. The newest one of each person stays: by it the next sign-in knows that it is not the first,
 * so that one on a new device is told to the owner of the account.
 */
export const removeExpiredSessions = nightly('remove-expired-sessions', async ({ database, now }) => {
  await database.prisma.$executeRaw`
    DELETE FROM identity.sessions s
    WHERE (s.ended_at IS NOT NULL OR s.expires_at <= ${now()}
           OR (s.idle_expires_at <= ${now()} AND NOT holdfast.is_in_meeting(s.user_id)))
      AND EXISTS (SELECT 1 FROM identity.sessions n
                  WHERE n.user_id = s.user_id AND (n.created_at, n.id) > (s.created_at, s.id))`
})
