import { z } from 'zod'
import { PlanBasics, PlanCan, PlanParams, Readiness, StepRecord } from './plans.ts'
import { Participant } from './participants.ts'
import { Awareness } from './awareness.ts'
import { ChecklistItem } from './checklists.ts'
import { Comment } from './comments.ts'
import { Consequence } from './consequences.ts'
import { Contingency, Coverage } from './contingencies.ts'
import { DatePoll } from './date-polls.ts'
import { ParticipantSchedule } from './participant-schedules.ts'
import { Excuse } from './excuses.ts'
import { PreMeetingCheck } from './go-no-go.ts'
import { OfflineRecord } from './offline-day.ts'
import { Logistics } from './logistics.ts'
import { Outcome } from './outcomes.ts'
import { Path } from './path.ts'
import { Run } from './plan-steps.ts'
import { Review } from './reviews.ts'
import { Rehearsal } from './rehearsals.ts'
import { RiskAssessment } from './risk-assessments.ts'
import { SeatingPlan } from './seating.ts'
import { RunEvent } from './run-events.ts'
import { SafetyPlan } from './safety-plan.ts'
import { Accommodations } from './accommodations.ts'
import { SobrietyCheck, SobrietyPlan } from './sobriety.ts'
import { EnablingSupport, EnablingMap } from './enabling.ts'
import { TreatmentOption, TreatmentPreference } from './treatment-options.ts'
import { SpeakingOrder, Statement } from './statements.ts'
import { Worksheet } from './worksheets.ts'
import { id } from './fields.ts'
import { namedRoutes, route } from './route.ts'

/** The whole plan in one answer, each part as this reader may see it. */
export const Workspace = PlanBasics.extend({
  caseAlias: z.string(),
  isSample: z.boolean(),
  /** The attempt that was made from this one. */
  nextPlanId: id().nullable(),
  me: z.object({ memberId: id(), role: z.string(), participantId: id().nullable() }),
  /** The names of the interventionists of the case, who read what is written for them from now on. */
  professionals: z.array(z.string()),
  participants: z.array(Participant),
  /** The newest 200 that the reader may read, newest first; `comments.list` has them all. */
  comments: z.array(Comment),
  awareness: Awareness,
  statements: z.array(Statement),
  speakingOrder: SpeakingOrder,
  consequences: z.array(Consequence),
  enablingSupports: z.array(EnablingSupport),
  enablingMap: EnablingMap,
  treatmentOptions: z.array(TreatmentOption),
  /** Of everybody who is asked which place they favor. */
  treatmentPreferences: z.array(TreatmentPreference),
  riskAssessment: RiskAssessment.nullable(),
  safetyPlan: SafetyPlan,
  accommodations: Accommodations,
  /** Someone is in danger now: whoever looks sees the emergency numbers, and no meeting begins. */
  isRunLocked: z.boolean(),
  contingencies: z.array(Contingency),
  excuses: z.array(Excuse),
  coverage: Coverage,
  sobrietyPlan: SobrietyPlan,
  sobrietyChecks: z.array(SobrietyCheck),
  /** What phones recorded without a network and what needs another phone to count, oldest first. */
  offlineRecords: z.array(OfflineRecord),
  logistics: Logistics,
  preMeetingCheck: PreMeetingCheck,
  participantSchedules: z.array(ParticipantSchedule),
  /** The newest poll about the day. */
  datePoll: DatePoll.nullable(),
  seating: SeatingPlan,
  checklists: z.array(ChecklistItem),
  rehearsals: z.array(Rehearsal),
  worksheets: z.array(Worksheet),
  run: Run.nullable(),
  /** The record of the day, in its order. */
  runEvents: z.array(RunEvent),
  outcome: Outcome.nullable(),
  review: Review.nullable(),
  substances: z.array(z.string()),
  /** An interventionist has asked to lock the plan as it is; a second person can agree. */
  override: z.object({ reason: z.string(), askedByMe: z.boolean() }).nullable(),
  steps: z.array(StepRecord),
  readiness: Readiness,
  path: Path,
  can: PlanCan,
}).meta({ id: 'PlanWorkspace' })
/**
 * One answer, so that a phone can keep it for a day without a network; what the reader may not see is null or left out.
 */
export type Workspace = z.infer<typeof Workspace>

/** For every member of the case, each their own view; its `ETag` follows the plan's `revision`. */
export const workspaceRoutes = namedRoutes('workspace', {
  get: route({
    method: 'GET',
    path: '/organizations/:organizationId/plans/:planId',
    summary: 'Get a plan with all its parts',
    description: 'Everything that you may read, in one answer.',
    access: 'case',
    opens: 'plan.viewed',
    params: PlanParams,
    response: Workspace,
  }),
})
