import type { Api } from '../http/implement.ts'
import { approachesRoutes } from './approaches/approaches.routes.ts'
import { attemptsRoutes } from './attempts/attempts.routes.ts'
import { caseStagesRoutes } from './case-stages/case-stages.routes.ts'
import { casesRoutes } from './cases/cases.routes.ts'
import { commentsRoutes } from './comments/comments.routes.ts'
import { checklistsRoutes } from './checklists/checklists.routes.ts'
import { coachRoutesOf } from './coaching/coaching.routes.ts'
import { consequencesRoutes } from './consequences/consequences.routes.ts'
import { contentRoutesOf } from './content/content.routes.ts'
import { contingenciesRoutes } from './contingencies/contingencies.routes.ts'
import { crisisContactsRoutes } from './crisis-contacts/crisis-contacts.routes.ts'
import { handOversRoutes } from './hand-overs/hand-overs.routes.ts'
import { historyRoutesOf } from './history/history.routes.ts'
import { facilitiesRoutes } from './facilities/facilities.routes.ts'
import { facilityImportsRoutes } from './facilities/facility-imports.routes.ts'
import { datePollsRoutes } from './date-polls/date-polls.routes.ts'
import { participantScheduleRoutesOf } from './participant-schedules/participant-schedules.routes.ts'
import { goNoGoRoutesOf } from './go-no-go/go-no-go.routes.ts'
import { firstCallRoutesOf } from './first-call/first-call.routes.ts'
import { excusesRoutes } from './excuses/excuses.routes.ts'
import { invitationsRoutes } from './invitations/invitations.routes.ts'
import { logisticsRoutesOf } from './logistics/logistics.routes.ts'
import { membersRoutes } from './members/members.routes.ts'
import { organizationsRoutes } from './organizations/organizations.routes.ts'
import { outcomesRoutes } from './outcomes/outcomes.routes.ts'
import { packsRoutes } from './packs/packs.routes.ts'
import { aboutMeRoutesOf } from './participants/about-me.routes.ts'
import { participantsRoutes } from './participants/participants.routes.ts'
import { suitabilityRoutesOf } from './participants/suitability.routes.ts'
import { awarenessRoutesOf } from './awareness/awareness.routes.ts'
import { safetyScreeningsRoutes } from './safety-screening/safety-screening.routes.ts'
import { planStepsRoutes } from './plan-steps/plan-steps.routes.ts'
import { planVersionsRoutes } from './plan-versions/plan-versions.routes.ts'
import { plansRoutes } from './plans/plans.routes.ts'
import { priorAttemptsRoutes } from './prior-attempts/prior-attempts.routes.ts'
import { rehearsalsRoutes } from './rehearsals/rehearsals.routes.ts'
import { reviewsRoutes } from './reviews/reviews.routes.ts'
import { riskAssessmentsRoutes } from './risk-assessments/risk-assessments.routes.ts'
import { runEventsRoutes } from './run/run-events.routes.ts'
import { safetyPlanRoutesOf } from './safety-plan/safety-plan.routes.ts'
import { sampleCasesRoutes } from './sample-cases/sample-cases.routes.ts'
import { seatingRoutesOf } from './seating/seating.routes.ts'
import { sessionRoutesOf } from './session/session.routes.ts'
import { sobrietyRoutesOf } from './sobriety/sobriety.routes.ts'
import { statementsRoutes } from './statements/statements.routes.ts'
import { enablingRoutesOf } from './enabling/enabling.routes.ts'
import { accommodationRoutesOf } from './accommodations/accommodations.routes.ts'
import { tasksRoutes } from './tasks/tasks.routes.ts'
import { treatmentOptionsRoutes } from './treatment-options/treatment-options.routes.ts'
import { usersRoutes } from './users/users.routes.ts'
import { worksheetsRoutes } from './worksheets/worksheets.routes.ts'

/** Every feature of the API, one line each. */
export function registerFeatures(api: Api): void {
  crisisContactsRoutes(api)
  usersRoutes(api)
  sessionRoutesOf(api)
  organizationsRoutes(api)
  contentRoutesOf(api)
  facilitiesRoutes(api)
  facilityImportsRoutes(api)
  casesRoutes(api)
  membersRoutes(api)
  invitationsRoutes(api)
  firstCallRoutesOf(api)
  priorAttemptsRoutes(api)
  tasksRoutes(api)
  plansRoutes(api)
  approachesRoutes(api)
  worksheetsRoutes(api)
  participantsRoutes(api)
  aboutMeRoutesOf(api)
  suitabilityRoutesOf(api)
  safetyScreeningsRoutes(api)
  awarenessRoutesOf(api)
  statementsRoutes(api)
  coachRoutesOf(api)
  consequencesRoutes(api)
  enablingRoutesOf(api)
  treatmentOptionsRoutes(api)
  riskAssessmentsRoutes(api)
  safetyPlanRoutesOf(api)
  accommodationRoutesOf(api)
  contingenciesRoutes(api)
  excusesRoutes(api)
  logisticsRoutesOf(api)
  datePollsRoutes(api)
  participantScheduleRoutesOf(api)
  goNoGoRoutesOf(api)
  seatingRoutesOf(api)
  checklistsRoutes(api)
  rehearsalsRoutes(api)
  sobrietyRoutesOf(api)
  planStepsRoutes(api)
  runEventsRoutes(api)
  outcomesRoutes(api)
  reviewsRoutes(api)
  attemptsRoutes(api)
  packsRoutes(api)
  commentsRoutes(api)
  planVersionsRoutes(api)
  historyRoutesOf(api)
  caseStagesRoutes(api)
  handOversRoutes(api)
  sampleCasesRoutes(api)
}
