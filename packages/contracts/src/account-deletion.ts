import { DELETION_BLOCKERS, DELETION_TIMES, LETTER_FATES } from '@holdfast/domain/account-deletion/account-deletion'
import { z } from 'zod'
import { id, time } from './fields.ts'
import { namedRoutes, route } from './route.ts'

/** What the end of an account means for this person: what has to be seen to first, and whether letters of theirs are read by a group. */
export const AccountDeletion = z
  .object({
    blockers: z.array(
      z.object({
        kind: z.enum(DELETION_BLOCKERS),
        organizationId: id(),
        caseId: id().nullable(),
        name: z.string(),
        why: z.string(),
      }),
    ),
    hasSharedLetters: z.boolean(),
    /** How many cases they belong to. */
    cases: z.int(),
  })
  .meta({ id: 'AccountDeletion' })
/** `name` is that of the case or of the practice. */
export type AccountDeletion = z.infer<typeof AccountDeletion>

/** Only ever one's own account, with an address or as a guest. Signing in takes it back until it is due (F88). */
export const accountDeletionRoutes = namedRoutes('accountDeletion', {
  preview: route({
    method: 'GET',
    path: '/account-deletion',
    summary: 'See what deleting your account means',
    access: 'session',
    response: AccountDeletion,
  }),
  ask: route({
    method: 'POST',
    path: '/account-deletion',
    location: null,
    summary: 'Delete your account',
    description: 'Ends every session. Signing in before it is due takes it back.',
    access: 'session',
    body: z.strictObject({ letters: z.enum(LETTER_FATES), when: z.enum(DELETION_TIMES) }),
    response: z.object({ dueAt: time() }).meta({ id: 'AccountDeletionAsked' }),
    problems: ['prove-yourself', 'rule-refused', 'sample-read-only'],
  }),
})
