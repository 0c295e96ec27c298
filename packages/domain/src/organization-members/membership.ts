import { text } from '@holdfast/content/organization-members'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import type { CaseRole, OrganizationRole } from '../permissions/roles.ts'
import { filled, type Text } from '../text.ts'

/** Somebody who has a role in an organization. */
export type Colleague = { id: string; role: OrganizationRole }

const rule = (name: string, reason: Text) => no({ rule: name, reason })
const OWNERS_BY_OWNER = rule('owners_by_owner', text('decide.owners_by_owner'))
const LAST_OWNER = rule('last_owner', text('decide.last_owner'))

/** Whether somebody may invite a colleague to this role: owners are named by owners alone. */
export const decideInvitation = (by: OrganizationRole, role: OrganizationRole): Decision<Refusal> =>
  role === 'owner' && by !== 'owner' ? OWNERS_BY_OWNER : yes

/** Whether a colleague's role may become another one. `owners` is how many there are now; an organization keeps one. */
export function decideRole(
  by: OrganizationRole,
  { role: before }: Colleague,
  role: OrganizationRole,
  owners: number,
): Decision<Refusal> {
  if (before === role) return yes
  if ((before === 'owner' || role === 'owner') && by !== 'owner') return OWNERS_BY_OWNER
  return before === 'owner' && owners < 2 ? LAST_OWNER : yes
}

/**
 * Whether a colleague may leave, or be taken out. Whoever still has a place in a case hands it over first, so that no family is
 * left alone. `cases` is in how many that is.
 */
export function decideLeaving(
  by: Colleague,
  leaving: Colleague,
  { owners, cases }: { owners: number; cases: number },
): Decision<Refusal> {
  if (leaving.role === 'owner') {
    if (by.role !== 'owner') return OWNERS_BY_OWNER
    if (owners < 2) return LAST_OWNER
  }
  return cases > 0 ? rule('cases_to_hand_over', filled(text('decide.cases_to_hand_over'), { cases })) : yes
}

/** The roles whose bearers take over a case from a colleague. */
export const TAKES_OVER: readonly OrganizationRole[] = ['interventionist', 'owner']

/**
 * Whether who runs the organization may pass a case of a colleague to another one. Nobody opens a case to themselves by it, and
 * an owner's cases are passed on by owners alone. `placeThere` is what the receiver is in the case already.
 */
export function decidePass(
  by: Colleague,
  from: Colleague,
  to: Colleague,
  placeThere: CaseRole | null,
): Decision<Refusal> {
  if (from.role === 'owner' && by.role !== 'owner') return OWNERS_BY_OWNER
  if (to.id === by.id) return rule('pass_to_self', text('decide.pass_to_self'))
  if (to.id === from.id || !TAKES_OVER.includes(to.role))
    return rule('pass_to_colleague', text('decide.pass_to_colleague'))
  return placeThere === null || placeThere === 'interventionist'
    ? yes
    : rule('pass_into_family', text('decide.pass_into_family'))
}

/** What each role is called, and what it may do, in the words that a colleague is invited with. */
export const ROLE_WORDS: Readonly<Record<OrganizationRole, { name: Text; about: Text }>> = {
  owner: { name: text('roles.owner'), about: text('about.owner') },
  admin: { name: text('roles.admin'), about: text('about.admin') },
  interventionist: { name: text('roles.interventionist'), about: text('about.interventionist') },
  reviewer: { name: text('roles.reviewer'), about: text('about.reviewer') },
}

/** Why an invitation to an organization is not accepted. */
export const JOIN_REFUSALS = {
  member: { rule: 'own_invitation', reason: text('decide.own_invitation') },
  address: { rule: 'other_address', reason: text('decide.other_address') },
} as const satisfies Record<string, Refusal>
