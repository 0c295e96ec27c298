import { GO_RESULTS } from '@holdfast/domain/go-no-go/go-no-go'
import { z } from 'zod'
import { Can, id, text, time } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

/** Go or no-go for one day, as it was signed. Nobody changes it; a newer one for the same day stands in its place. */
export const GoNoGoDecision = z
  .object({
    id: id(),
    result: z.enum(GO_RESULTS),
    /** The day that it is for. */
    dayStartsAt: time(),
    bedConfirmed: z.boolean(),
    transportConfirmed: z.boolean(),
    /** Who had said that they come. */
    participantIds: z.array(id()),
    /** When the risk questions had been answered last. */
    riskAssessedAt: time().nullable(),
    reason: z.string(),
    signedBy: z.string(),
    decidedAt: time(),
    /** It is the newest one for the day that is set now. */
    stands: z.boolean(),
  })
  .meta({ id: 'GoNoGoDecision' })
/** Only the one that `stands` counts; a new day, or a newer signature, leaves it behind. */
export type GoNoGoDecision = z.infer<typeof GoNoGoDecision>

/** What a participant says on the day before, for one day. Nobody changes it; their newer answer for the same day counts. */
export const GoNoGoVote = z
  .object({
    id: id(),
    participantId: id(),
    result: z.enum(GO_RESULTS),
    dayStartsAt: time(),
    /** Their own, for who leads and for who signs. */
    reason: z.string().nullable(),
    votedAt: time(),
  })
  .meta({ id: 'GoNoGoVote' })
/** While one is a no, no go is signed for that day. */
export type GoNoGoVote = z.infer<typeof GoNoGoVote>

/** The pre-meeting check: when a go can be signed, what was signed, and whether the risk is to be asked again first. */
export const PreMeetingCheck = z
  .object({
    opensAt: time().nullable(),
    riskAssessedAt: time().nullable(),
    riskIsAsked: z.boolean(),
    decisions: z.array(GoNoGoDecision),
    /** Who is asked, in the order of the participants. */
    askedIds: z.array(id()),
    votes: z.array(GoNoGoVote),
    can: z.object({ sign: Can, vote: Can }),
  })
  .meta({ id: 'PreMeetingCheck' })
/** `opensAt` is null while no day is set; a go is signed from then on, a no-go at any time. */
export type PreMeetingCheck = z.infer<typeof PreMeetingCheck>

/**
 * Signed by the interventionist, or by whoever facilitates or chairs, once the plan is locked. A no-go needs a reason; a go is
 * `rule-refused` while somebody says "not this day", or the bed, the drive, the people or the risk is open. Everybody who comes
 * answers for themselves before that.
 */
export const goNoGoRoutes = namedRoutes('goNoGo', {
  sign: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/go-no-go-decisions',
    summary: 'Sign a go or no-go decision',
    description: 'For the day that is set. A go is refused with what is still open.',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z
      .strictObject({
        result: z.enum(GO_RESULTS),
        bedConfirmed: z.boolean().default(false),
        transportConfirmed: z.boolean().default(false),
        participantIds: z.array(id()).max(60).default([]),
        reason: text(600).default(''),
      })
      .refine(({ result, reason }) => result === 'go' || reason.trim() !== '', {
        path: ['reason'],
        message: 'Say what stands against it',
      }),
    response: GoNoGoDecision,
    problems: ['rule-refused'],
  }),
  vote: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/go-no-go-votes',
    summary: 'Answer go or no-go for yourself',
    description: 'For the day that is set, until a go is signed. While one is a no, no go is signed.',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z
      .strictObject({ result: z.enum(GO_RESULTS), reason: text(300).default('') })
      .refine(({ result, reason }) => result === 'no_go' || reason.trim() === '', {
        path: ['reason'],
        message: 'Only a no has a reason',
      }),
    response: GoNoGoVote,
    problems: ['rule-refused'],
  }),
})
