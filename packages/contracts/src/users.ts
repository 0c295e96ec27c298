import { LOCALES, SOURCE_LOCALE } from '@holdfast/domain/text'
import { z } from 'zod'
import { email, name, someText } from './fields.ts'
import { namedRoutes, route } from './route.ts'

/** At least 15 characters, any of them; pasting and passphrases are welcome (docs/security.md promises 1 and 2). */
export const Password = someText(128).min(15, 'must have at least 15 characters')

/** The answer to everything that must not tell whether an account exists. */
export const Accepted = z.object({ accepted: z.literal(true) }).meta({ id: 'Accepted' })

/** Public. No answer tells whether an address has an account, and all are limited (`too-many-requests`). */
export const userRoutes = namedRoutes('users', {
  signUp: route({
    method: 'POST',
    path: '/users',
    summary: 'Create an account',
    location: null,
    description: 'Sign in next. The answer does not tell whether the address was known.',
    access: 'public',
    status: 201,
    body: z.strictObject({
      email: email(),
      password: Password,
      displayName: name(80),
      locale: z.enum(LOCALES).default(SOURCE_LOCALE),
    }),
    response: Accepted,
    problems: ['too-many-requests'],
  }),
  requestPasswordReset: route({
    method: 'POST',
    path: '/password-resets',
    summary: 'Request a password reset link',
    description: 'The answer does not tell whether the account exists.',
    access: 'public',
    body: z.strictObject({ email: email() }),
    response: Accepted,
    problems: ['too-many-requests'],
  }),
  completePasswordReset: route({
    method: 'POST',
    path: '/password-resets/completion',
    summary: 'Set a new password',
    description: 'With the link. Ends every session, and removes every passkey.',
    access: 'public',
    body: z.strictObject({ token: z.string().max(200), password: Password }),
    response: Accepted,
    problems: ['link-not-valid', 'too-many-requests'],
  }),
  confirmAddress: route({
    method: 'POST',
    path: '/address-confirmations',
    summary: 'Confirm the address of an account',
    location: null,
    description: 'With the link in the letter: of the address, or of another one that was asked for.',
    access: 'public',
    body: z.strictObject({ token: z.string().max(400) }),
    response: Accepted,
    problems: ['link-not-valid', 'too-many-requests'],
  }),
})
