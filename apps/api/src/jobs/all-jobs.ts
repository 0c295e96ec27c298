import { accountDeletionLetter } from '../features/account-deletion/account-deletion-letter.ts'
import { deleteAccounts } from '../features/account-deletion/delete-accounts.ts'
import { newLinkLetter } from '../features/members/new-link-letter.ts'
import { loadImport } from '../features/facilities/load-import.ts'
import { moveTasksOfHandOvers } from '../features/hand-overs/move-tasks.ts'
import { emergencyLetter } from '../features/emergency-access/emergency-letter.ts'
import { invitationLetter } from '../features/invitations/invitation-letter.ts'
import { organizationInvitationLetter } from '../features/organization-members/organization-invitation-letter.ts'
import { codesLetter } from '../features/one-time-codes/codes-letter.ts'
import { passkeyLetter } from '../features/passkeys/passkey-letter.ts'
import { removePasskeyChallenges } from '../features/passkeys/remove-passkey-challenges.ts'
import { deleteOrganizations } from '../features/organization-deletion/delete-organizations.ts'
import { organizationEndsLetter } from '../features/organization-deletion/organization-ends-letter.ts'
import { eraseClosedCases } from '../features/retention/erase-closed-cases.ts'
import { removeOldSamples } from '../features/sample-cases/remove-old-samples.ts'
import { planReminders } from '../features/reminders/plan-reminders.ts'
import { removeOldReminders } from '../features/reminders/remove-old-reminders.ts'
import { secondLookLetter } from '../features/reminders/second-look-letter.ts'
import { reminderLetter } from '../features/reminders/reminder-letter.ts'
import { confirmAddressLetter } from '../features/users/confirm-address-letter.ts'
import { contactEmailLetter } from '../features/session/contact-email-letter.ts'
import { newEmailLetter } from '../features/users/new-email-letter.ts'
import { emailChangeLetter } from '../features/users/email-change-letter.ts'
import { newDeviceLetter } from '../features/session/new-device-letter.ts'
import { removeExpiredSessions } from '../features/session/remove-expired-sessions.ts'
import { passwordChangedLetter } from '../features/users/password-changed-letter.ts'
import { passwordResetLetter } from '../features/users/password-reset-letter.ts'
import { removePasswordResets } from '../features/users/remove-password-resets.ts'
import { removeOldDeliveries } from '../features/webhooks/remove-old-deliveries.ts'
import { runCaseImport } from '../features/case-import/run-case-import.ts'
import { sendWebhooks } from '../features/webhooks/send-webhooks.ts'
import { signUpLetter } from '../features/users/sign-up-letter.ts'
import type { Job } from './job.ts'
import { removeIdempotencyKeys } from './remove-idempotency-keys.ts'
import { removeRateLimits } from './remove-rate-limits.ts'
import { signAuditHeads } from './sign-audit-heads.ts'

/** Every job that there is. To add one, write a file with a `Job` beside the feature that it belongs to, and name it here. */
export const JOBS: readonly Job<never>[] = [
  accountDeletionLetter,
  deleteAccounts,
  deleteOrganizations,
  eraseClosedCases,
  organizationEndsLetter,
  confirmAddressLetter,
  codesLetter,
  contactEmailLetter,
  newEmailLetter,
  emailChangeLetter,
  emergencyLetter,
  invitationLetter,
  loadImport,
  moveTasksOfHandOvers,
  newDeviceLetter,
  organizationInvitationLetter,
  passkeyLetter,
  passwordChangedLetter,
  passwordResetLetter,
  signUpLetter,
  newLinkLetter,
  planReminders,
  reminderLetter,
  removeOldReminders,
  secondLookLetter,
  removeExpiredSessions,
  removeIdempotencyKeys,
  removeOldSamples,
  removePasskeyChallenges,
  removePasswordResets,
  removeRateLimits,
  signAuditHeads,
  sendWebhooks,
  runCaseImport,
  removeOldDeliveries,
]
