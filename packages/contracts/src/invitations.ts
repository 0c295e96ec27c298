import { INVITATION_ANSWERS } from '@holdfast/domain/invitations/invitation-answers'
import { LETTER_STATES } from '@holdfast/domain/letters/letters'
import { CASE_ROLES } from '@holdfast/domain/permissions/roles'
import { z } from 'zod'
import { CaseParams } from './cases.ts'
import { Can, email, id, line, name, page, paging, text, time, version } from './fields.ts'
import { NewPasskey, PasskeyAnswer, PasskeyCreation } from './passkeys.ts'
import { Branding } from './organizations.ts'
import { namedRoutes, route } from './route.ts'
import { Password } from './users.ts'

/**
 * `link` is there for those who may invite, while the invitation is open: every invitation can be copied
 * (docs/product.md 7.9).
 */
export const Invitation = z
  .object({
    id: id(),
    name: z.string(),
    role: z.enum(CASE_ROLES),
    participantId: id().nullable(),
    credential: z.string(),
    practiceName: z.string(),
    state: z.enum(['open', 'accepted', 'expired', 'withdrawn']),
    link: z.string().nullable(),
    letter: z.enum(LETTER_STATES).nullable(),
    /** What the person said who does not take part now. */
    answer: z.enum(INVITATION_ANSWERS).nullable(),
    answerWords: z.string(),
    /** Names in the case that could be taken for this one, while the invitation is open. */
    similarNames: z.array(z.string()),
    createdAt: time(),
    expiresAt: time(),
    version: version(),
  })
  .meta({ id: 'Invitation' })
/** `link` is null for everybody else, and once it was used, withdrawn or is too old. */
export type Invitation = z.infer<typeof Invitation>

/** What a member said to their own invitation after they joined. */
export const MyAnswer = z
  .object({ answer: z.enum(INVITATION_ANSWERS).nullable(), words: z.string(), can: z.object({ answer: Can }) })
  .meta({ id: 'MyAnswer' })
/** `answer` is null while they take part. */
export type MyAnswer = z.infer<typeof MyAnswer>

/** What an invitation tells before it is accepted: who asks, as what. Nothing of the case. */
export const InvitationPreview = z
  .object({
    invitedBy: z.string(),
    name: z.string(),
    role: z.enum(CASE_ROLES),
    /** An interventionist names it on joining, where the invitation does not. */
    asksForCredential: z.boolean(),
    expiresAt: time(),
    /** The practice that it is of; null in a family. */
    practice: Branding.nullable(),
  })
  .meta({ id: 'InvitationPreview' })

/** Where somebody has come to; `planId` is the newest plan, null before the first. */
export const Joined = z
  .object({
    organizationId: id(),
    caseId: id(),
    planId: id().nullable(),
    role: z.enum(CASE_ROLES),
    /** For someone without an account: their own way back in, to keep. */
    personalLink: z.string().nullable(),
  })
  .meta({ id: 'Joined' })
/** `personalLink` is shown this once, and null for somebody with an account. */
export type Joined = z.infer<typeof Joined>

/** Where a personal link leads; `caseId` is null where their place has ended and only what they wrote is still open to them. */
export const Returned = Joined.extend({ caseId: id().nullable() }).meta({ id: 'Returned' })
/** See `keptWordsRoutes` for what is open without a case. */
export type Returned = z.infer<typeof Returned>

const invitationParams = CaseParams.extend({ invitationId: id() })
const token = z.string().min(20).max(2000)
const isOneAtMost = (given: { passphrase?: unknown; passkey?: unknown }): boolean =>
  given.passphrase === undefined || given.passkey === undefined

/**
 * The case leads invite; a link works once and for seven days. The loved one is never invited while planning
 * (`rule-refused`).
 */
export const invitationRoutes = namedRoutes('invitations', {
  create: route({
    method: 'POST',
    path: '/organizations/:organizationId/cases/:caseId/invitations',
    summary: 'Invite someone to a case',
    description:
      'Makes a link for one use that is valid for seven days, and sends it by e-mail where an address is given.',
    access: 'case',
    status: 201,
    params: CaseParams,
    body: z.strictObject({
      name: name(80),
      role: z.enum(CASE_ROLES),
      email: email().optional(),
      /** The participant of the present plan that this person will be. */
      participantId: id().optional(),
    }),
    response: Invitation,
    problems: ['rule-refused', 'too-many-requests'],
  }),
  inviteProfessional: route({
    method: 'POST',
    path: '/organizations/:organizationId/cases/:caseId/professional-invitations',
    summary: 'Invite a professional to a case',
    location: '/organizations/:organizationId/cases/:caseId/invitations/:id',
    description: 'For this case alone; credential and practice are kept and shown.',
    access: 'case',
    status: 201,
    params: CaseParams,
    body: z.strictObject({
      name: name(80),
      credential: line(120),
      practiceName: line(120),
      email: email().optional(),
      participantId: id().optional(),
    }),
    response: Invitation,
    problems: ['rule-refused', 'too-many-requests'],
  }),
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/cases/:caseId/invitations',
    summary: 'List the invitations of a case',
    access: 'case',
    params: CaseParams,
    query: paging(200),
    response: page(Invitation),
  }),
  withdraw: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/cases/:caseId/invitations/:invitationId',
    summary: 'Withdraw an invitation',
    access: 'case',
    params: invitationParams,
    response: Invitation,
  }),
  preview: route({
    method: 'POST',
    path: '/invitation-previews',
    summary: 'Preview an invitation',
    location: null,
    description: 'Before accepting it.',
    access: 'public',
    body: z.strictObject({ token }),
    response: InvitationPreview,
    problems: ['link-not-valid', 'too-many-requests'],
  }),
  askForPasskey: route({
    method: 'POST',
    path: '/invitation-passkey-challenges',
    summary: 'Ask for what the passkey of a new guest is made from',
    location: null,
    description: 'For the passkey of `invitations.accept`. It holds once, for five minutes, in this browser.',
    access: 'public',
    body: z.strictObject({ token, displayName: name(80) }),
    response: PasskeyCreation,
    problems: ['link-not-valid', 'too-many-requests'],
  }),
  accept: route({
    method: 'POST',
    path: '/invitation-acceptances',
    summary: 'Accept an invitation',
    location: '/organizations/:organizationId/cases/:caseId',
    description:
      'Signed in, or as a guest, who is signed in and chooses a passphrase or passkey that opens what they write for themselves.',
    access: 'public',
    status: 201,
    body: z.strictObject({
      token,
      displayName: name(80),
      /** Of a guest, who comes back with it; an account has its password. */
      passphrase: Password.optional(),
      passkey: NewPasskey.optional(),
      /** A guest's own address: letters for them alone go there. */
      email: email().optional(),
      /** Of an interventionist, where the invitation names none. */
      credential: line(120).optional(),
      /** The person whom the plan is about is never a member while it is planned. */
      notTheLovedOne: z.literal(true, 'Holdfast is for the people who plan. The person the plan is about cannot join'),
      adult: z.literal(true, 'You must be 18 or older to take part'),
    }),
    response: Joined,
    problems: ['link-not-valid', 'passkey-refused', 'rule-refused', 'too-many-requests'],
  }),
  decline: route({
    method: 'POST',
    path: '/invitation-answers',
    summary: 'Say that you do not take part now',
    location: null,
    description: 'Told to the case leads; the link stays good.',
    access: 'public',
    body: z.strictObject({ token, answer: z.enum(INVITATION_ANSWERS), words: text(500).default('') }),
    response: z.object({ told: z.literal(true) }),
    problems: ['link-not-valid', 'too-many-requests'],
  }),
  myAnswer: route({
    method: 'GET',
    path: '/organizations/:organizationId/cases/:caseId/my-answer',
    summary: 'Get what you said to your invitation',
    access: 'case',
    params: CaseParams,
    response: MyAnswer,
  }),
  sayAnswer: route({
    method: 'POST',
    path: '/organizations/:organizationId/cases/:caseId/my-answer',
    summary: 'Say, once joined, that you do not take part now',
    location: null,
    description: 'Told to the case leads; null takes it back.',
    access: 'case',
    params: CaseParams,
    body: z.strictObject({ answer: z.enum(INVITATION_ANSWERS).nullable(), words: text(500).default('') }),
    response: MyAnswer,
    problems: ['rule-refused'],
  }),
  returnByLink: route({
    method: 'POST',
    path: '/personal-link-sessions',
    summary: 'Sign in with a personal link',
    location: '/session',
    description: 'Without the passphrase or a passkey the session shows what is shared and changes nothing.',
    access: 'public',
    status: 201,
    body: z
      .strictObject({ token, passphrase: z.string().max(1024).optional(), passkey: PasskeyAnswer.optional() })
      .refine(isOneAtMost, 'Give either the passphrase or the passkey'),
    response: Returned,
    problems: ['link-not-valid', 'passkey-refused', 'too-many-requests'],
  }),
})
