import { z } from 'zod'
import { Removed } from './fields.ts'
import { namedRoutes, route } from './route.ts'

/** A code of an app, six digits, or a recovery code; spaces and hyphens do not count. */
export const Code = z.string().max(40)

/** What an app makes codes from: as text, and as what a camera reads. */
export const OneTimeCodeKey = z.object({ secret: z.string(), uri: z.string() }).meta({ id: 'OneTimeCodeKey' })
/** It counts once a code of it was sent. */
export type OneTimeCodeKey = z.infer<typeof OneTimeCodeKey>

/** Ten codes that open once each where the app is lost. */
export const RecoveryCodes = z.object({ codes: z.array(z.string()) }).meta({ id: 'RecoveryCodes' })
/** Shown this once: only their hashes are kept. */
export type RecoveryCodes = z.infer<typeof RecoveryCodes>

/**
 * Only ever one's own, and for accounts. Each asks for a proof (`session.prove`) just before; the owner is told by letter. Once they
 * are there, signing in with a password asks for a code.
 */
export const oneTimeCodeRoutes = namedRoutes('oneTimeCodes', {
  askToAdd: route({
    method: 'POST',
    path: '/one-time-codes/keys',
    summary: 'Ask for what an app makes codes from',
    location: null,
    description: 'After a proof. It counts once a code has confirmed it (`oneTimeCodes.add`).',
    access: 'session',
    response: OneTimeCodeKey,
    problems: ['prove-yourself', 'rule-refused'],
  }),
  add: route({
    method: 'POST',
    path: '/one-time-codes',
    summary: 'Confirm the codes of an app',
    location: null,
    description: 'With a code of it. Answers with recovery codes; every other session ends.',
    access: 'session',
    status: 201,
    body: z.strictObject({ code: Code }),
    response: RecoveryCodes,
    problems: ['prove-yourself', 'rule-refused', 'too-many-requests'],
  }),
  renewRecoveryCodes: route({
    method: 'POST',
    path: '/recovery-codes',
    summary: 'Make new recovery codes',
    location: null,
    description: 'After a proof. The ones before no longer work.',
    access: 'session',
    status: 201,
    response: RecoveryCodes,
    problems: ['prove-yourself', 'rule-refused'],
  }),
  remove: route({
    method: 'DELETE',
    path: '/one-time-codes',
    summary: 'Remove the codes of an app',
    description: 'After a proof. Recovery codes go too, and every other session ends.',
    access: 'session',
    response: Removed,
    problems: ['not-found', 'prove-yourself'],
  }),
})
