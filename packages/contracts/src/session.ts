import { LOCALES } from '@holdfast/domain/text'
import { z } from 'zod'
import { email, name, page, paging, time } from './fields.ts'
import { Code } from './one-time-codes.ts'
import { PasskeyAnswer } from './passkeys.ts'
import { namedRoutes, route } from './route.ts'
import { Accepted, Password } from './users.ts'

/** Who is signed in: with an account, or as a guest by a personal link. */
export const SignedIn = z
  .object({
    user: z.object({
      id: z.uuid(),
      displayName: z.string(),
      email: z.string().nullable(),
      kind: z.enum(['account', 'guest']),
      locale: z.enum(LOCALES),
    }),
    sessionId: z.uuid(),
    /** Came by a link, and has not said the passphrase: reads what is shared, changes nothing. */
    isLinkOnly: z.boolean(),
    /** Looks at the sample that everybody may see, and changes nothing. */
    isReadOnly: z.boolean(),
    /** Works for a practice and has shown no second factor: sets one up or shows it first. */
    needsSecondFactor: z.boolean(),
  })
  .meta({ id: 'Session' })
/** `email` is null for a guest; `locale` is the language that this person chose. */
export type SignedIn = z.infer<typeof SignedIn>

/** One device where somebody is signed in; `device` is a rough name, without an address or a place. */
export const SessionSummary = z
  .object({
    id: z.uuid(),
    device: z.string(),
    createdAt: time(),
    lastSeenAt: time(),
    isCurrent: z.boolean(),
  })
  .meta({ id: 'SessionSummary' })
/** `isCurrent` is the one that asks. */
export type SessionSummary = z.infer<typeof SessionSummary>

/** How the person who asks comes back, and where letters for them go. */
export const SignInDetails = z
  .object({
    hasPassphrase: z.boolean(),
    hasPasskey: z.boolean(),
    hasOneTimeCodes: z.boolean(),
    recoveryCodesLeft: z.int(),
    contactEmail: z.string().nullable(),
    secondFactorFrom: time().nullable(),
  })
  .meta({ id: 'SignInDetails' })
/** `contactEmail` is what a guest gave for themselves; null for an account, which has its own address. */
export type SignInDetails = z.infer<typeof SignInDetails>

const passphrase = z.string().max(1024)
const isOneProof = (given: { passphrase?: unknown; passkey?: unknown; code?: unknown }): boolean =>
  [given.passphrase, given.passkey, given.code].filter((one) => one !== undefined).length === 1

/** Only ever about oneself. A wrong address and a wrong password are refused alike (`sign-in-refused`). */
export const sessionRoutes = namedRoutes('session', {
  signIn: route({
    method: 'POST',
    path: '/session',
    summary: 'Sign in',
    location: '/session',
    description:
      'Sets the session cookie. Whoever has one-time codes sends one, or a recovery code, as well; without it the right password is answered `one-time-code-needed`.',
    access: 'public',
    status: 201,
    body: z.strictObject({ email: email(), password: z.string().max(1024), code: Code.optional() }),
    response: SignedIn,
    problems: ['one-time-code-needed', 'sign-in-refused', 'too-many-requests'],
  }),
  signInByPasskey: route({
    method: 'POST',
    path: '/passkey-sessions',
    summary: 'Sign in with a passkey',
    location: '/session',
    description: 'Sets the session cookie, for an account or a guest: the passkey says whose it is.',
    access: 'public',
    status: 201,
    body: z.strictObject({ passkey: PasskeyAnswer }),
    response: SignedIn,
    problems: ['passkey-refused', 'too-many-requests'],
  }),
  get: route({
    method: 'GET',
    path: '/session',
    summary: 'Get the signed-in person',
    access: 'session',
    response: SignedIn,
  }),
  find: route({
    method: 'GET',
    path: '/current-session',
    summary: 'Ask whether anybody is signed in',
    description: 'Like GET /session, for whoever may be nobody: then null, and no refusal.',
    access: 'public',
    response: z.object({ session: SignedIn.nullable() }),
  }),
  prove: route({
    method: 'POST',
    path: '/session/proof',
    summary: 'Prove that it is you',
    location: null,
    description: 'With passphrase, password, passkey or one-time code. It holds for five minutes.',
    access: 'session',
    body: z
      .strictObject({ passphrase: passphrase.optional(), passkey: PasskeyAnswer.optional(), code: Code.optional() })
      .refine(isOneProof, 'Give either the passphrase, the passkey or a code'),
    response: SignedIn,
    problems: ['passkey-refused', 'too-many-requests'],
  }),
  signInDetails: route({
    method: 'GET',
    path: '/session/sign-in-details',
    summary: 'Get how you come back',
    access: 'session',
    response: SignInDetails,
  }),
  changePassphrase: route({
    method: 'PUT',
    path: '/session/passphrase',
    summary: 'Change your passphrase or password',
    description:
      'Asks for the present one, or for a proof (`session.prove`). Every other session ends, and the owner is told.',
    access: 'session',
    body: z.strictObject({ passphrase: passphrase.optional(), newPassphrase: Password }),
    response: SignedIn,
    problems: ['prove-yourself', 'too-many-requests'],
  }),
  changeContactEmail: route({
    method: 'PUT',
    path: '/session/contact-email',
    summary: 'Change the address that a guest gave for themselves',
    description:
      'Asks for the passphrase, or for a proof (`session.prove`). Every other session ends; both addresses are told.',
    access: 'session',
    body: z.strictObject({ passphrase: passphrase.optional(), email: email().nullable() }),
    response: SignInDetails,
    problems: ['prove-yourself', 'rule-refused', 'too-many-requests'],
  }),
  confirmAddress: route({
    method: 'POST',
    path: '/session/address-confirmation',
    summary: 'Ask for a letter that confirms your address',
    location: null,
    description: 'To the address of the account; an interventionist needs a confirmed one.',
    access: 'session',
    response: Accepted,
    problems: ['too-many-requests'],
  }),
  changeUser: route({
    method: 'PATCH',
    path: '/session/user',
    summary: 'Change your name or your language',
    description: 'In a case you keep the name that you have there.',
    access: 'session',
    body: z.strictObject({ locale: z.enum(LOCALES), displayName: name(80) }).partial(),
    response: SignedIn,
    problems: ['forbidden'],
  }),
  changeEmail: route({
    method: 'PUT',
    path: '/session/email',
    summary: 'Ask for another address of your account',
    description:
      'Asks for the password, or for a proof (`session.prove`). It counts once the link that goes there was opened (`users.confirmAddress`); the present one is told, and every other session ends.',
    access: 'session',
    body: z.strictObject({ passphrase: passphrase.optional(), email: email() }),
    response: Accepted,
    problems: ['prove-yourself', 'rule-refused', 'too-many-requests'],
  }),
  signOut: route({
    method: 'DELETE',
    path: '/session',
    summary: 'Sign out on this device',
    access: 'session',
    response: Accepted,
  }),
  list: route({
    method: 'GET',
    path: '/sessions',
    summary: 'List your sessions',
    description: 'Where you are signed in.',
    access: 'session',
    query: paging(200),
    response: page(SessionSummary),
  }),
  end: route({
    method: 'DELETE',
    path: '/sessions/:sessionId',
    summary: 'Sign out another device',
    access: 'session',
    params: z.object({ sessionId: z.uuid() }),
    response: Accepted,
    problems: ['not-found'],
  }),
  endOthers: route({
    method: 'DELETE',
    path: '/other-sessions',
    summary: 'Sign out everywhere else',
    description: 'On every device but this one.',
    access: 'session',
    response: Accepted,
  }),
  endAll: route({
    method: 'DELETE',
    path: '/sessions',
    summary: 'Sign out everywhere',
    description: 'On this device too.',
    access: 'session',
    response: Accepted,
  }),
})
