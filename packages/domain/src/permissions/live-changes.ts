import type { AuditResource } from '../audit/audit-events.ts'
import { type CaseAction, grantOf } from './case-actions.ts'
import type { CaseRole } from './roles.ts'

/**
 * Of which changes a member of a case is told only where they read all of what changed. Everything else is read by every role, in
 * whole or as far as it is their own.
 */
const READ_BY: Partial<Record<AuditResource, CaseAction>> = {
  first_calls: 'first_call.read',
  family_histories: 'background.read',
  prior_attempts: 'prior_attempt.read',
  safety_screenings: 'safety_screening.read',
  risk_assessments: 'risk.read',
  disclosure_reports: 'disclosure.decide',
  informed_people: 'awareness.read',
  hand_overs: 'hand_over.read',
  invitations: 'member.invite',
  plan_versions: 'plan_version.read',
  consequences: 'consequence.read',
  enabling_supports: 'enabling.read',
  treatment_options: 'treatment.read',
  contingencies: 'contingency.read',
  excuses: 'contingency.read',
  sobriety_plans: 'sobriety_plan.read',
  sobriety_checks: 'sobriety_check.read',
  go_no_go_decisions: 'go_no_go.read',
  outcomes: 'outcome.read',
  review_factors: 'review.read',
  review_changes: 'review.read',
}

/** Whose accounts are read by one person alone: the facilitator of the review. */
export const FOR_THE_FACILITATOR: AuditResource = 'review_accounts'

/** Whether the live stream tells somebody of this role that something of this kind has changed. */
export function hearsOf(role: CaseRole, resource: string): boolean {
  const action = READ_BY[resource as AuditResource]
  return resource !== FOR_THE_FACILITATOR && (action === undefined || grantOf(action, role) === 'all')
}
