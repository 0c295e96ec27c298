import { text } from '@holdfast/content/organization-deletion'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import { DAY } from '../shared/time.ts'

/** For how many days an owner takes the deletion of an organization back. */
export const DAYS_TO_TAKE_BACK = 30

/** What has to be known before an organization is deleted: other owners, cases that are not closed, cases on hold, and its name. */
export type DeletionFacts = {
  otherOwners: number
  openCases: number
  heldCases: number
  name: string
  typedName: string
}

const REFUSALS = {
  other_owners: text('organization-deletion.other_owners'),
  held_cases: text('organization-deletion.held_cases'),
  open_cases: text('organization-deletion.open_cases'),
  name_differs: text('organization-deletion.name_differs'),
} as const

const refusal = (rule: keyof typeof REFUSALS): Decision<Refusal> => no({ rule, reason: REFUSALS[rule] })

/** Whether the last owner may delete an organization now: its cases are closed, none is on hold, and its name was typed as it is. */
export function decideDeletion({
  otherOwners,
  openCases,
  heldCases,
  name,
  typedName,
}: DeletionFacts): Decision<Refusal> {
  if (otherOwners > 0) return refusal('other_owners')
  if (heldCases > 0) return refusal('held_cases')
  if (openCases > 0) return refusal('open_cases')
  if (typedName.trim() !== name.trim()) return refusal('name_differs')
  return yes
}

/** When an organization is deleted that somebody asks for now. */
export const organizationDeletionDue = (now: Date): Date => new Date(now.getTime() + DAYS_TO_TAKE_BACK * DAY)
