import { CHANGE_EFFECTS } from '@holdfast/domain/reviews/changes'
import { z } from 'zod'
import { Can, Removed, date, id, someText, text, time, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'
import { approachCode, causeCode } from './code-lists.ts'

const planPath = '/organizations/:organizationId/plans/:planId'

const accountText = {
  whatHappened: text(4000),
  turningPoint: text(2000),
  whatHelped: text(2000),
  whatWasMissing: text(2000),
  wellbeing: z.int().min(0).max(10).nullable(),
}

/** What one person saw, before the group speaks. `text` is null for everybody it is not for. */
export const ReviewAccount = z
  .object({
    id: id(),
    caseMemberId: id(),
    by: z.string(),
    isMine: z.boolean(),
    state: z.enum(['open', 'sent', 'passed']),
    /** The member whom its author gave it to, and who alone reads it besides them. */
    sentToId: id().nullable(),
    text: z.object(accountText).nullable(),
    version: version(),
  })
  .meta({ id: 'ReviewAccount' })
/** Private: it is read by its author, and once sent by the facilitator (docs/product.md 4). */
export type ReviewAccount = z.infer<typeof ReviewAccount>

const EffectOn = z
  .strictObject({ participantId: id(), approach: approachCode, contingencyCode: z.string().max(10) })
  .partial()
  .meta({ id: 'ChangeTarget' })

/**
 * What will be different next time, with an owner and a day; its effect is applied to the next attempt by itself (F71,
 * F72).
 */
export const ReviewChange = z
  .object({
    id: id(),
    factorId: id(),
    what: z.string(),
    effect: z.enum(CHANGE_EFFECTS),
    effectOn: EffectOn,
    ownerId: id().nullable(),
    dueOn: date().nullable(),
    version: version(),
  })
  .meta({ id: 'ReviewChange' })
/** `ownerId` and `dueOn` are null while they are missing; `effect` `none` is left to its owner. */
export type ReviewChange = z.infer<typeof ReviewChange>

/** A cause about the plan: evidence, what in the plan allowed it, and the change. It has no field for a person. */
export const ReviewFactor = z
  .object({
    id: id(),
    cause: causeCode,
    evidence: z.string(),
    planGap: z.string(),
    acceptedReason: z.string(),
    /** The moment of the meeting from which it was named; null for none. */
    momentId: id().nullable(),
    /** Names found in the text; a hint to use roles instead, never a bar. */
    nameHints: z.array(z.string()),
    /** Whether its words, or those of its changes, blame somebody: a hint that never blocks. */
    blames: z.boolean(),
    changes: z.array(ReviewChange),
    version: version(),
  })
  .meta({ id: 'ReviewFactor' })
/** Settled by at least one change with owner and day, or by an accepted reason (F71). */
export type ReviewFactor = z.infer<typeof ReviewFactor>

/** One per attempt; final once `finalizedAt` is set (docs/product.md 7.4). */
export const Review = z
  .object({
    facilitatorId: id().nullable(),
    isFacilitator: z.boolean(),
    accountsInvitedAt: time().nullable(),
    whatHelped: z.string(),
    /** The earliest day for asking again; null while none is set. */
    askAgainOn: date().nullable(),
    finalizedAt: time().nullable(),
    accounts: z.array(ReviewAccount),
    factors: z.array(ReviewFactor),
    /** What still stands between the review and its end. */
    missing: z.array(
      z.object({ rule: z.string(), reason: z.string(), factorId: id().nullable(), changeId: id().nullable() }),
    ),
    version: version(),
    can: z.object({ edit: Can, writeAccount: Can }),
  })
  .meta({ id: 'Review' })
/** `facilitatorId` is null while nobody was named; `missing` is empty when it can be finished. */
export type Review = z.infer<typeof Review>

const factorFields = { cause: causeCode, evidence: someText(2000), planGap: text(2000), acceptedReason: text(600) }
const changeFields = {
  what: someText(600),
  effect: z.enum(CHANGE_EFFECTS),
  effectOn: EffectOn,
  ownerId: id().nullable(),
  dueOn: date().nullable(),
}
const factorParams = PlanParams.extend({ factorId: id() })
const changeParams = PlanParams.extend({ changeId: id() })
const base = { access: 'case', params: PlanParams, response: Review } as const

/**
 * The case leads, once the attempt has ended (`wrong-status`); each writes their own account and may pass. Nobody is
 * pressed (docs/practice.md 10.4).
 */
export const reviewRoutes = namedRoutes('reviews', {
  open: route({
    ...base,
    method: 'POST',
    path: `${planPath}/review`,
    status: 201,
    summary: 'Open the review',
    description: 'Everyone is asked for a private account.',
    body: z.strictObject({ facilitatorId: id().nullable().default(null) }),
    problems: ['wrong-status', 'rule-refused'],
  }),
  update: route({
    ...base,
    method: 'PATCH',
    path: `${planPath}/review`,
    summary: 'Change the review',
    description: 'What helped, who facilitates, and the earliest day for asking again.',
    body: z
      .strictObject({ whatHelped: text(4000), facilitatorId: id().nullable(), askAgainOn: date().nullable() })
      .partial(),
    problems: ['wrong-status'],
  }),
  writeAccount: route({
    ...base,
    method: 'PUT',
    path: `${planPath}/review/accounts/mine`,
    response: ReviewAccount,
    summary: 'Save your private account',
    description: '`If-Match` is the version of the account.',
    body: z.strictObject(accountText).partial(),
  }),
  sendAccount: route({
    ...base,
    method: 'POST',
    path: `${planPath}/review/accounts/mine/sending`,
    response: ReviewAccount,
    status: 201,
    summary: 'Send your account to the facilitator',
    description: 'Nobody else reads it.',
  }),
  passAccount: route({
    ...base,
    method: 'POST',
    path: `${planPath}/review/accounts/mine/passing`,
    response: ReviewAccount,
    status: 201,
    summary: 'Decline to write an account',
  }),
  addFactor: route({
    ...base,
    method: 'POST',
    path: `${planPath}/review/factors`,
    response: ReviewFactor,
    status: 201,
    summary: 'Add a factor',
    description: 'A cause about the plan, with its evidence.',
    body: z.strictObject({
      ...factorFields,
      planGap: factorFields.planGap.default(''),
      acceptedReason: factorFields.acceptedReason.default(''),
      momentId: id().nullable().default(null),
    }),
  }),
  updateFactor: route({
    ...base,
    method: 'PATCH',
    path: `${planPath}/review/factors/:factorId`,
    params: factorParams,
    response: ReviewFactor,
    summary: 'Change or accept a factor',
    body: z.strictObject(factorFields).partial(),
  }),
  removeFactor: route({
    ...base,
    method: 'DELETE',
    path: `${planPath}/review/factors/:factorId`,
    params: factorParams,
    response: Removed,
    summary: 'Remove a factor and its changes',
  }),
  addChange: route({
    ...base,
    method: 'POST',
    path: `${planPath}/review/changes`,
    response: ReviewChange,
    status: 201,
    summary: 'Add a change for the next attempt',
    description: 'With an owner and a due day.',
    body: z.strictObject({
      factorId: id(),
      what: changeFields.what,
      effect: changeFields.effect.default('none'),
      effectOn: EffectOn.default({}),
      ownerId: changeFields.ownerId.default(null),
      dueOn: changeFields.dueOn.default(null),
    }),
    problems: ['rule-refused'],
  }),
  updateChange: route({
    ...base,
    method: 'PATCH',
    path: `${planPath}/review/changes/:changeId`,
    params: changeParams,
    response: ReviewChange,
    summary: 'Edit a change for the next attempt',
    body: z.strictObject(changeFields).partial(),
    problems: ['rule-refused'],
  }),
  removeChange: route({
    ...base,
    method: 'DELETE',
    path: `${planPath}/review/changes/:changeId`,
    params: changeParams,
    response: Removed,
    summary: 'Remove a change for the next attempt',
  }),
  finish: route({
    ...base,
    method: 'POST',
    path: `${planPath}/review/finalization`,
    status: 201,
    summary: 'Finish the review',
    description: 'Nothing of it changes afterwards.',
    problems: ['wrong-status', 'rule-refused'],
  }),
})
