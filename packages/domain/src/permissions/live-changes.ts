import type { AuditResource } from '../audit/audit-events.ts'
import { type CaseAction, grantOf } from './case-actions.ts'
import type { CaseRole } from './roles.ts'

/**
 * Of which changes a member of a case is told only where they read all of what changed. Everything else is read by every role, in
 * whole or as far as it is their own.
 */
const READ_BY: Partial<Record<AuditResource, CaseAction>> = {
  first_calls: 'first_call.read',
  intake_answers: 'intake.read',
  prior_attempts: 'prior_attempt.read',
  risk_assessments: 'risk.read',
  disclosure_reports: 'disclosure.decide',
  informed_people: 'awareness.read',
  emergency_accesses: 'view.read',
  hand_overs: 'hand_over.read',
  practices: 'practice.read',
  consents: 'consent.read',
  disclosure_links: 'consent.read',
  disclosures: 'consent.read',
  invitations: 'member.invite',
  plan_versions: 'plan_version.read',
  consequences: 'consequence.read',
  enabling_supports: 'enabling.read',
  treatment_options: 'treatment.read',
  contingencies: 'contingency.read',
  excuses: 'contingency.read',
  sobriety_plans: 'sobriety_plan.read',
  sobriety_checks: 'sobriety_check.read',
  follow_through: 'follow_through.read',
  go_no_go_decisions: 'go_no_go.read',
  go_no_go_votes: 'go_no_go.read',
  outcomes: 'outcome.read',
  review_factors: 'review.read',
  review_changes: 'review.read',
}

/** What has readers of its own, whatever their role: who of them is told is asked of the row that has changed. */
export const JUDGED_BY_READER = [
  'review_accounts',
  'family_histories',
  'safety_screenings',
  'reader_requests',
] as const satisfies readonly AuditResource[]
export type JudgedByReader = (typeof JUDGED_BY_READER)[number]

/** Whether a change has readers of its own. */
export const isJudgedByReader = (resource: string): resource is JudgedByReader =>
  (JUDGED_BY_READER as readonly string[]).includes(resource)

/** Whether the live stream tells somebody of this role that something of this kind has changed. */
export function hearsOf(role: CaseRole, resource: string): boolean {
  const action = READ_BY[resource as AuditResource]
  return !isJudgedByReader(resource) && (action === undefined || grantOf(action, role) === 'all')
}
