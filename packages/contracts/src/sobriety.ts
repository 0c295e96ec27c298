import { SECOND_LOOKS } from '@holdfast/domain/sobriety/second-look'
import { EMERGENCY_SIGNS, IMPAIRMENT_SIGNS, WITHDRAWAL_FLAGS } from '@holdfast/domain/sobriety/signs'
import { SOBRIETY_RESULTS } from '@holdfast/domain/sobriety/sobriety-check'
import { z } from 'zod'
import { Can, id, Removed, someText, text, time, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'
import { emergencySignCode, impairmentSignCode } from './code-lists.ts'

/** Who looks, what happens if it is not the moment, and how long you wait (S1.15). */
export const SobrietyPlan = z
  .object({
    observerIds: z.array(id()),
    waitPlan: z.string(),
    waitLimitMinutes: z.int().nullable(),
    recheckMinutes: z.int().nullable(),
    ifPostponed: z.string(),
    version: version(),
  })
  .meta({ id: 'SobrietyPlan' })
/** Minutes are null while nobody has said; two observers are wanted (S2.12). */
export type SobrietyPlan = z.infer<typeof SobrietyPlan>

/** What an observer saw, and what they decide. */
export const SeenAtCheck = z.strictObject({
  emergencySigns: z.array(emergencySignCode).max(EMERGENCY_SIGNS.length).default([]),
  withdrawalFlags: z.array(z.enum(WITHDRAWAL_FLAGS)).max(WITHDRAWAL_FLAGS.length).default([]),
  impairmentSigns: z.array(impairmentSignCode).max(IMPAIRMENT_SIGNS.length).default([]),
  /** Null: not asked, because the observer says to wait. */
  answersCoherent: z.boolean().nullable(),
  consentsToTalk: z.boolean().nullable(),
  waitedMinutes: z.int().min(0).max(1440).default(0),
  result: z.enum(SOBRIETY_RESULTS),
  lastUse: text(300).default(''),
  note: text(1000).default(''),
  /** Why the result is milder than the rule suggests; shown in the review. */
  overrideReason: text(500).default(''),
})

// no reason lets a meeting begin on what nobody asked
const NOT_ASKED = 'is asked before a meeting begins'
const isAskedOrWaits =
  (question: 'answersCoherent' | 'consentsToTalk') =>
  (seen: z.infer<typeof SeenAtCheck>): boolean =>
    seen.result !== 'proceed' || seen[question] !== null

/** One look on the day: observations and a result, never a diagnosis. Nobody changes it afterwards. */
export const SobrietyCheck = z
  .object({
    id: id(),
    /** What both looks come to; null while it is hidden. */
    result: z.enum(SOBRIETY_RESULTS).nullable(),
    /** What the first adult decided, on their own. */
    firstResult: z.enum(SOBRIETY_RESULTS).nullable(),
    /** What the second adult saw, on their own. */
    secondLook: z.enum(SECOND_LOOKS).nullable(),
    /** The second adult has not looked yet: its answers are left out for everybody but the first. */
    isHidden: z.boolean(),
    emergencySigns: z.array(emergencySignCode),
    withdrawalFlags: z.array(z.enum(WITHDRAWAL_FLAGS)),
    impairmentSigns: z.array(impairmentSignCode),
    answersCoherent: z.boolean().nullable(),
    consentsToTalk: z.boolean().nullable(),
    waitedMinutes: z.int(),
    /** What and when they last used, as far as anyone knows. */
    lastUse: z.string(),
    note: z.string(),
    overrideReason: z.string(),
    observedBy: z.string(),
    observedOn: z.string(),
    checkedAt: time(),
    /** When the server got it: later than `checkedAt` when a phone had no network. */
    recordedAt: time(),
    confirmedBy: z.string().nullable(),
    confirmedOn: z.string(),
    /** Both acted in one browser; the second proved there who they are. */
    onOneDevice: z.boolean(),
    confirmedAt: time().nullable(),
    /** A phone without a network recorded it. */
    recordedOffline: z.boolean(),
    /** What the clock of that phone said, where it was wrong. */
    phoneAt: time().nullable(),
    /** Whom that phone named as the second adult; they have not confirmed it themselves. */
    namedSecond: z.string().nullable(),
    /** The second adult is said to have signed on that phone. */
    secondSignedHere: z.boolean(),
    /** The confirmation came from a phone without a network. */
    confirmedOffline: z.boolean(),
    /** What was done after a check that ended the day. */
    clearance: z.string(),
    clearedBy: z.string().nullable(),
    clearedAt: time().nullable(),
    freshUntil: time(),
    /** Whether a meeting may begin on it now, and why not. */
    startable: Can,
    /** Nobody begins after it before what was done is written down. */
    endsTheDay: z.boolean(),
    can: z.object({ confirm: Can, clear: Can }),
    version: version(),
  })
  .meta({ id: 'SobrietyCheck' })
/**
 * No test value, by design (docs/practice.md ruling 2); it counts for a start only when confirmed, and for 30 minutes. Until then its
 * answers are hidden from whoever has not looked.
 */
export type SobrietyCheck = z.infer<typeof SobrietyCheck>

/**
 * Checks are recorded once the plan is locked. A result that the signs speak against, and a second adult who is the first,
 * are `rule-refused`.
 */
export const sobrietyRoutes = namedRoutes('sobriety', {
  updatePlan: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/plans/:planId/sobriety-plan',
    summary: 'Change the sobriety plan',
    description: 'Who observes, and what happens if your loved one is not sober.',
    access: 'case',
    params: PlanParams,
    body: z
      .strictObject({
        observerIds: z.array(id()).max(4),
        waitPlan: text(2000),
        waitLimitMinutes: z.int().min(0).max(240).nullable(),
        recheckMinutes: z.int().min(15).max(120).nullable(),
        ifPostponed: text(2000),
      })
      .partial(),
    response: SobrietyPlan,
  }),
  record: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/sobriety-checks',
    summary: 'Record a sobriety check',
    description: 'What was seen and what is decided; a second adult confirms it.',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: SeenAtCheck.extend({
      /** When they looked, by the clock of the device; null for now. At most twelve hours back. */
      checkedAt: time().nullable().default(null),
    })
      .refine(isAskedOrWaits('answersCoherent'), { path: ['answersCoherent'], message: NOT_ASKED })
      .refine(isAskedOrWaits('consentsToTalk'), { path: ['consentsToTalk'], message: NOT_ASKED }),
    response: SobrietyCheck,
    problems: ['rule-refused'],
  }),
  confirm: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/sobriety-checks/:sobrietyCheckId/confirmation',
    summary: 'Confirm a sobriety check',
    description: 'The look of the second adult, who gets the answers of the first with it. One doubt makes it a wait.',
    access: 'case',
    status: 201,
    params: PlanParams.extend({ sobrietyCheckId: id() }),
    body: z.strictObject({ look: z.enum(SECOND_LOOKS) }),
    response: SobrietyCheck,
    problems: ['rule-refused', 'prove-yourself'],
  }),
  clear: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/sobriety-checks/:sobrietyCheckId/clearance',
    summary: 'Write down what was done after a check that ended the day',
    description: 'After an emergency, medical care or another day. Then two adults check again.',
    access: 'case',
    status: 201,
    params: PlanParams.extend({ sobrietyCheckId: id() }),
    body: z.strictObject({ clearance: someText(1000) }),
    response: SobrietyCheck,
    problems: ['rule-refused'],
  }),
  takeBack: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/plans/:planId/sobriety-checks/:sobrietyCheckId',
    summary: 'Take a wait back that was tapped by mistake',
    description: 'One’s own, unanswered, within 20 seconds. It counts as never said.',
    access: 'case',
    params: PlanParams.extend({ sobrietyCheckId: id() }),
    response: Removed,
    problems: ['rule-refused'],
  }),
})
