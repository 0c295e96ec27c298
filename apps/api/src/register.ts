import type { Api } from './http/bind.ts'
import { approachesRoutes } from './features/approaches/approaches.routes.ts'
import { attemptsRoutes } from './features/attempts/attempts.routes.ts'
import { caseStagesRoutes } from './features/case-stages/case-stages.routes.ts'
import { caseloadRoutesOf } from './features/caseload/caseload.routes.ts'
import { casesRoutes } from './features/cases/cases.routes.ts'
import { commentsRoutes } from './features/comments/comments.routes.ts'
import { checklistsRoutes } from './features/checklists/checklists.routes.ts'
import { coachRoutesOf } from './features/coaching/coaching.routes.ts'
import { consequencesRoutes } from './features/consequences/consequences.routes.ts'
import { contentRoutesOf } from './features/content/content.routes.ts'
import { contingenciesRoutes } from './features/contingencies/contingencies.routes.ts'
import { crisisContactsRoutes } from './features/crisis-contacts/crisis-contacts.routes.ts'
import { conductRoutesOf } from './features/conduct/conduct.routes.ts'
import { consentsRoutes } from './features/consents/consents.routes.ts'
import { handOversRoutes } from './features/hand-overs/hand-overs.routes.ts'
import { historyRoutesOf } from './features/history/history.routes.ts'
import { facilitiesRoutes } from './features/facilities/facilities.routes.ts'
import { facilityImportsRoutes } from './features/facilities/facility-imports.routes.ts'
import { datePollsRoutes } from './features/date-polls/date-polls.routes.ts'
import { participantScheduleRoutesOf } from './features/participant-schedules/participant-schedules.routes.ts'
import { followThroughRoutesOf } from './features/follow-through/follow-through.routes.ts'
import { goNoGoRoutesOf } from './features/go-no-go/go-no-go.routes.ts'
import { firstCallRoutesOf } from './features/first-call/first-call.routes.ts'
import { excusesRoutes } from './features/excuses/excuses.routes.ts'
import { intakeRoutesOf } from './features/intake/intake.routes.ts'
import { invitationsRoutes } from './features/invitations/invitations.routes.ts'
import { learningRoutesOf } from './features/learning/learning.routes.ts'
import { logisticsRoutesOf } from './features/logistics/logistics.routes.ts'
import { membersRoutes } from './features/members/members.routes.ts'
import { organizationDeletionRoutesOf } from './features/organization-deletion/organization-deletion.routes.ts'
import { organizationMembersRoutes } from './features/organization-members/organization-members.routes.ts'
import { outcomeReportRoutes } from './features/outcome-report/outcome-report.routes.ts'
import { organizationsRoutes } from './features/organizations/organizations.routes.ts'
import { outcomesRoutes } from './features/outcomes/outcomes.routes.ts'
import { packsRoutes } from './features/packs/packs.routes.ts'
import { aboutMeRoutesOf } from './features/participants/about-me.routes.ts'
import { participantsRoutes } from './features/participants/participants.routes.ts'
import { suitabilityRoutesOf } from './features/participants/suitability.routes.ts'
import { auditTrailRoutesOf } from './features/audit-trail/audit-trail.routes.ts'
import { awarenessRoutesOf } from './features/awareness/awareness.routes.ts'
import { oneTimeCodesRoutes } from './features/one-time-codes/one-time-codes.routes.ts'
import { passkeysRoutes } from './features/passkeys/passkeys.routes.ts'
import { safetyScreeningsRoutes } from './features/safety-screening/safety-screening.routes.ts'
import { planStepsRoutes } from './features/plan-steps/plan-steps.routes.ts'
import { planVersionsRoutes } from './features/plan-versions/plan-versions.routes.ts'
import { plansRoutes } from './plan/plans.routes.ts'
import { priorAttemptsRoutes } from './features/prior-attempts/prior-attempts.routes.ts'
import { readerRequestsRoutes } from './features/reader-requests/reader-requests.routes.ts'
import { rehearsalsRoutes } from './features/rehearsals/rehearsals.routes.ts'
import { remindersRoutes } from './features/reminders/reminders.routes.ts'
import { reviewsRoutes } from './features/reviews/reviews.routes.ts'
import { riskAssessmentsRoutes } from './features/risk-assessments/risk-assessments.routes.ts'
import { runEventsRoutes } from './features/run/run-events.routes.ts'
import { safetyPlanRoutesOf } from './features/safety-plan/safety-plan.routes.ts'
import { sampleCasesRoutes } from './features/sample-cases/sample-cases.routes.ts'
import { seatingRoutesOf } from './features/seating/seating.routes.ts'
import { sessionRoutesOf } from './features/session/session.routes.ts'
import { sobrietyRoutesOf } from './features/sobriety/sobriety.routes.ts'
import { offlineDayRoutesOf } from './features/offline-day/offline-day.routes.ts'
import { keptWordsRoutesOf } from './features/kept-words/kept-words.routes.ts'
import { statementsRoutes } from './features/statements/statements.routes.ts'
import { emergencyAccessRoutesOf } from './features/emergency-access/emergency-access.routes.ts'
import { entrustedCasesRoutes } from './features/entrusted-cases/entrusted-cases.routes.ts'
import { caseImportRoutesOf } from './features/case-import/case-import.routes.ts'
import { webhooksRoutes } from './features/webhooks/webhooks.routes.ts'
import { accessTokensRoutes } from './features/access-tokens/access-tokens.routes.ts'
import { enablingRoutesOf } from './features/enabling/enabling.routes.ts'
import { accountDeletionRoutesOf } from './features/account-deletion/account-deletion.routes.ts'
import { accommodationRoutesOf } from './features/accommodations/accommodations.routes.ts'
import { tasksRoutes } from './features/tasks/tasks.routes.ts'
import { treatmentOptionsRoutes } from './features/treatment-options/treatment-options.routes.ts'
import { usersRoutes } from './features/users/users.routes.ts'
import { exportsRoutes } from './features/exports/exports.routes.ts'
import { retentionRoutesOf } from './features/retention/retention.routes.ts'
import { viewsRoutes } from './features/views/views.routes.ts'
import { worksheetsRoutes } from './features/worksheets/worksheets.routes.ts'

/** Every feature of the API, one line each. */
export function registerFeatures(api: Api): void {
  crisisContactsRoutes(api)
  usersRoutes(api)
  sessionRoutesOf(api)
  passkeysRoutes(api)
  accessTokensRoutes(api)
  oneTimeCodesRoutes(api)
  webhooksRoutes(api)
  caseImportRoutesOf(api)
  organizationMembersRoutes(api)
  entrustedCasesRoutes(api)
  intakeRoutesOf(api)
  organizationsRoutes(api)
  outcomeReportRoutes(api)
  contentRoutesOf(api)
  facilitiesRoutes(api)
  facilityImportsRoutes(api)
  casesRoutes(api)
  caseloadRoutesOf(api)
  membersRoutes(api)
  invitationsRoutes(api)
  firstCallRoutesOf(api)
  priorAttemptsRoutes(api)
  tasksRoutes(api)
  remindersRoutes(api)
  plansRoutes(api)
  approachesRoutes(api)
  worksheetsRoutes(api)
  participantsRoutes(api)
  aboutMeRoutesOf(api)
  suitabilityRoutesOf(api)
  safetyScreeningsRoutes(api)
  awarenessRoutesOf(api)
  statementsRoutes(api)
  keptWordsRoutesOf(api)
  coachRoutesOf(api)
  consequencesRoutes(api)
  enablingRoutesOf(api)
  treatmentOptionsRoutes(api)
  riskAssessmentsRoutes(api)
  safetyPlanRoutesOf(api)
  accommodationRoutesOf(api)
  contingenciesRoutes(api)
  excusesRoutes(api)
  learningRoutesOf(api)
  conductRoutesOf(api)
  logisticsRoutesOf(api)
  datePollsRoutes(api)
  participantScheduleRoutesOf(api)
  followThroughRoutesOf(api)
  goNoGoRoutesOf(api)
  seatingRoutesOf(api)
  checklistsRoutes(api)
  rehearsalsRoutes(api)
  sobrietyRoutesOf(api)
  offlineDayRoutesOf(api)
  planStepsRoutes(api)
  runEventsRoutes(api)
  outcomesRoutes(api)
  reviewsRoutes(api)
  attemptsRoutes(api)
  packsRoutes(api)
  commentsRoutes(api)
  planVersionsRoutes(api)
  historyRoutesOf(api)
  auditTrailRoutesOf(api)
  emergencyAccessRoutesOf(api)
  viewsRoutes(api)
  exportsRoutes(api)
  accountDeletionRoutesOf(api)
  retentionRoutesOf(api)
  organizationDeletionRoutesOf(api)
  caseStagesRoutes(api)
  handOversRoutes(api)
  consentsRoutes(api)
  readerRequestsRoutes(api)
  sampleCasesRoutes(api)
}
