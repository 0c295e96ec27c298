import { text } from '@holdfast/content/account-deletion'
import type { Refusal } from '../decision.ts'
import type { OrganizationRole } from '../permissions/roles.ts'
import { DAY } from '../shared/time.ts'
import type { Text } from '../text.ts'

/** For how many days signing in takes the deletion of an account back. */
export const DAYS_TO_TAKE_BACK = 14

/** When an account ends: at once, or after the days in which it can be taken back. */
export const DELETION_TIMES = ['in_14_days', 'at_once'] as const
/** One of them. */
export type DeletionTime = (typeof DELETION_TIMES)[number]

/** What becomes of letters that the group reads; all others are erased. */
export const LETTER_FATES = ['stay', 'erased'] as const
/** One of them. */
export type LetterFate = (typeof LETTER_FATES)[number]

/** What has to be seen to before an account can end. */
export const DELETION_BLOCKERS = ['leads_alone', 'last_owner', 'on_hold'] as const
/**
 * `leads_alone`: nobody else leads the case; `last_owner`: nobody else owns the practice; `on_hold`: the case has to stay as it is.
 */
export type DeletionBlocker = (typeof DELETION_BLOCKERS)[number]

/** What each asks for, in words. */
export const BLOCKER_WORDS: Readonly<Record<DeletionBlocker, Text>> = {
  leads_alone: text('deletion-blocker.leads_alone'),
  last_owner: text('deletion-blocker.last_owner'),
  on_hold: text('deletion-blocker.on_hold'),
}

/** Said where an account is asked to end while something blocks it. */
export const DELETION_REFUSED: Refusal = { rule: 'account_deletion_blocked', reason: text('account-deletion-refused') }

/** When the account of somebody who asks now is deleted. */
export const deletionDue = (now: Date, when: DeletionTime): Date =>
  when === 'at_once' ? now : new Date(now.getTime() + DAYS_TO_TAKE_BACK * DAY)

/** A case that somebody is in: whether they lead it, how many others do, and whether it is on hold. */
type CaseFacts = { leads: boolean; otherLeads: number; isHeld: boolean }

/** What keeps somebody's account from ending because of this case; null where nothing does. */
export const blockerOfCase = ({ leads, otherLeads, isHeld }: CaseFacts): DeletionBlocker | null =>
  isHeld ? 'on_hold' : leads && otherLeads === 0 ? 'leads_alone' : null

/** What keeps it because of an organization: a practice needs an owner; in a family another lead becomes it. */
export const blockerOfOrganization = ({
  kind,
  role,
  otherOwners,
}: {
  kind: 'family' | 'practice'
  role: OrganizationRole | null
  otherOwners: number
}): DeletionBlocker | null => (kind === 'practice' && role === 'owner' && otherOwners === 0 ? 'last_owner' : null)
