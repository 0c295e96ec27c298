import type { Run } from '@holdfast/contracts/plan-steps'
import type { Workspace } from '@holdfast/contracts/workspace'
import { nextChange } from '@holdfast/domain/plan/next-change'
import { lockOverrideOf } from './lock-override.ts'
import type { PlanFacts } from '@holdfast/domain/plan/plan-facts'
import type { PlanStep } from '@holdfast/domain/plan/plan-status'
import { stillMissing } from '@holdfast/domain/plan/readiness'
import { lookBackOpensAt } from '@holdfast/domain/path/day-tasks'
import { consequencesWithheld } from '@holdfast/domain/run/consequences-withheld'
import { ability } from '../kernel/authorize.ts'
import type { PlanContext } from '../kernel/context.ts'
import { namesOf } from '../kernel/member.ts'
import { orNotFound } from '../kernel/not-found.ts'
import { presentChecklists } from '../features/checklists/checklists.presenter.ts'
import { presentComments } from '../features/comments/comments.presenter.ts'
import { presentConsequences } from '../features/consequences/consequences.presenter.ts'
import { presentContingencies, presentCoverage } from '../features/contingencies/contingencies.presenter.ts'
import { presentDatePoll } from '../features/date-polls/date-polls.presenter.ts'
import { presentParticipantSchedules } from '../features/participant-schedules/participant-schedules.presenter.ts'
import { hasProfessional } from '../features/members/members.queries.ts'
import { presentPreMeetingCheck } from '../features/go-no-go/go-no-go.presenter.ts'
import { signs } from '../features/go-no-go/go-no-go.queries.ts'
import { presentExcuses } from '../features/excuses/excuses.presenter.ts'
import { presentLogistics } from '../features/logistics/logistics.presenter.ts'
import { presentOutcome } from '../features/outcomes/outcomes.presenter.ts'
import { endOfRun, presentPath } from '../features/path/path.presenter.ts'
import { presentAwareness } from '../features/awareness/awareness.presenter.ts'
import { presentParticipants } from '../features/participants/participants.presenter.ts'
import { presentRehearsals } from '../features/rehearsals/rehearsals.presenter.ts'
import { presentReview } from '../features/reviews/reviews.presenter.ts'
import { presentRisk } from '../features/risk-assessments/risk-assessments.presenter.ts'
import { presentSeating } from '../features/seating/seating.presenter.ts'
import { presentRunEvents } from '../features/run/run-events.presenter.ts'
import { presentSafetyPlan } from '../features/safety-plan/safety-plan.presenter.ts'
import { presentOfflineRecords } from '../features/offline-day/offline-day.presenter.ts'
import {
  phoneClock,
  presentSobrietyChecks,
  presentSobrietyPlan,
  recordedCheck,
} from '../features/sobriety/sobriety.presenter.ts'
import { assessedRiskOf } from '../features/risk-assessments/risk-assessments.queries.ts'
import { mayObserve } from '../features/sobriety/sobriety.queries.ts'
import { statementRowsOf } from '../features/statements/statement-rows.ts'
import { presentSpeakingOrder, presentStatement } from '../features/statements/statements.presenter.ts'
import { presentEnablingMap, presentEnablingSupports } from '../features/enabling/enabling.presenter.ts'
import { presentAccommodations } from '../features/accommodations/accommodations.presenter.ts'
import {
  presentTreatmentOptions,
  presentTreatmentPreferences,
} from '../features/treatment-options/treatment-options.presenter.ts'
import { planFactsOf } from './plan-facts.ts'
import { presentWorksheets } from '../features/worksheets/worksheets.presenter.ts'
import type { PlanRows } from './plan-rows.ts'
import { presentPlan, presentPlanCan } from './plans.presenter.ts'
import { presentReadiness, readableFindings } from './readiness.presenter.ts'

type Names = (memberId: string) => string

/** The whole plan in one answer, each part as this member may see it, and when it next changes by itself. */
export function getWorkspace(context: PlanContext, rows: PlanRows): { answer: Workspace; until: Date | null } {
  const facts = planFactsOf(rows)
  const checks = rows.sobrietyChecks.map(recordedCheck)
  const moments = [nextChange(facts, checks, context.now), restEnds(context, rows)].filter((one) => one !== null)
  const until = moments.length === 0 ? null : new Date(Math.min(...moments.map(Number)))
  return { answer: presentWorkspace(context, rows, facts), until }
}

/** When looking back begins to be offered, while that lies ahead. */
function restEnds({ now }: PlanContext, { run }: PlanRows): Date | null {
  const opensAt = lookBackOpensAt(endOfRun(run))
  return opensAt !== null && opensAt > now ? opensAt : null
}

function presentWorkspace(context: PlanContext, rows: PlanRows, facts: PlanFacts): Workspace {
  const { organization, member } = context
  const nameOf = namesOf(rows.case.members, context)
  const isWithProfessional = hasProfessional(rows.case.members)
  const sobrietyPlan = orNotFound(rows.sobrietyPlan)
  const [datePoll] = rows.datePolls
  const me = rows.participants.find((row) => row.caseMemberId === member.id)
  const isObserver = mayObserve(me, sobrietyPlan)
  const override = lockOverrideOf(rows)
  const findings = stillMissing(facts, context.now)
  return {
    ...presentPlan(rows, context),
    caseAlias: rows.case.alias,
    substances: rows.case.substances,
    isSample: organization.isSample,
    nextPlanId: rows.nextPlans[0]?.id ?? null,
    me: { memberId: member.id, role: member.role, participantId: me?.id ?? null },
    professionals: rows.case.members
      .filter(({ role, endedAt }) => role === 'interventionist' && endedAt === null)
      .map(({ displayName }) => displayName),
    participants: presentParticipants(context, rows, facts),
    comments: presentComments(context, rows, nameOf),
    awareness: presentAwareness(context, rows, facts, nameOf),
    statements: statementRowsOf(rows).map((row) => presentStatement(context, row)),
    speakingOrder: presentSpeakingOrder(context, rows.speakingOrder, rows.participants),
    consequences: presentConsequences(context, rows),
    enablingSupports: presentEnablingSupports(context, rows),
    enablingMap: presentEnablingMap(context, facts),
    treatmentOptions: presentTreatmentOptions(context, {
      treatmentOptions: rows.treatmentOptions,
      members: rows.case.members,
    }),
    treatmentPreferences: presentTreatmentPreferences(context, facts.treatmentPreferences),
    riskAssessment: presentRisk(context, rows, nameOf),
    safetyPlan: presentSafetyPlan(context, {
      row: rows.safetyPlan,
      hasProfessional: isWithProfessional,
      nameOf,
    }),
    accommodations: presentAccommodations(context, { row: rows.accommodations, participants: rows.participants }),
    isRunLocked: rows.riskAssessments[0]?.level === 'imminent',
    contingencies: presentContingencies(context, rows),
    excuses: presentExcuses(context, rows),
    coverage: presentCoverage(context, rows),
    sobrietyPlan: presentSobrietyPlan(context, sobrietyPlan),
    sobrietyChecks: presentSobrietyChecks(
      context,
      { sobrietyChecks: rows.sobrietyChecks, sobrietyPlan, timeZone: orNotFound(rows.logistics).timeZone },
      nameOf,
      isObserver,
    ),
    offlineRecords: presentOfflineRecords(context, rows, nameOf),
    logistics: presentLogistics(context, orNotFound(rows.logistics)),
    preMeetingCheck: presentPreMeetingCheck(context, rows, nameOf, signs(member, rows.participants)),
    participantSchedules: presentParticipantSchedules(context, rows),
    datePoll: datePoll ? presentDatePoll(context, datePoll, rows.participants) : null,
    seating: presentSeating(context, rows),
    checklists: presentChecklists(context, rows, nameOf),
    rehearsals: presentRehearsals(context, rows.rehearsals, me?.id ?? null),
    run: presentRun(context, rows, nameOf),
    runEvents: presentRunEvents(context, rows, nameOf),
    worksheets: presentWorksheets(context, rows),
    outcome: presentOutcome(context, rows, nameOf),
    review: presentReview(context, rows, nameOf),
    steps: presentSteps(rows, nameOf),
    override: override && { reason: override.reason, askedByMe: override.byMemberId === member.id },
    readiness: presentReadiness(context, findings),
    path: presentPath(context, rows, facts, readableFindings(context, findings)),
    can: presentPlanCan(context, {
      hasProfessional: isWithProfessional,
      isObserver,
      isAskedForPlace: facts.treatmentPreferences.some(({ participantId }) => participantId === me?.id),
    }),
  }
}

const presentRun = (context: PlanContext, { run, riskAssessments }: PlanRows, nameOf: Names): Run | null =>
  run && {
    startedAt: run.startedAt.toISOString(),
    startedBy: nameOf(run.startedById),
    stoppedAt: run.stoppedAt?.toISOString() ?? null,
    stopKind: run.stopKind as Run['stopKind'],
    endedAt: run.endedAt?.toISOString() ?? null,
    recordedAfterwards: run.recordedAfterwards,
    recordedOffline: run.recordedOffline,
    phoneAt: phoneClock(run.phoneAt, run.startedAt),
    consequencesWithheld: consequencesWithheld(riskAssessments[0] ? assessedRiskOf(riskAssessments[0]).areas : null),
    version: run.version,
    can: { record: ability(context, 'run_event.record'), sayStopKind: ability(context, 'run.say_stop_kind') },
  }

const presentSteps = ({ steps }: PlanRows, nameOf: Names): Workspace['steps'] =>
  steps.map((step) => ({
    id: step.id,
    step: step.step as PlanStep,
    reason: step.reason,
    by: nameOf(step.byMemberId),
    at: step.at.toISOString(),
  }))
