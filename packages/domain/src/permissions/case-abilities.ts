import { text } from '@holdfast/content/permissions'
import type { PlanStatus } from '../plan/plan-status.ts'
import type { Text } from '../text.ts'
import { CASE_ACTIONS, type CaseAction, grantOf } from './case-actions.ts'
import type { CaseRole } from './roles.ts'

/** Why someone may not do something. */
export const REFUSALS = {
  role: text('refusals.role'),
  not_yours: text('refusals.not_yours'),
  link_only: text('refusals.link_only'),
  sample_read_only: text('refusals.sample_read_only'),
  plan_drafting: text('refusals.plan_drafting'),
  plan_locked: text('refusals.plan_locked'),
  plan_under_way: text('refusals.plan_under_way'),
  plan_concluded: text('refusals.plan_concluded'),
  no_meeting: text('refusals.no_meeting'),
} as const satisfies Record<string, Text>

/** The code behind a refusal; the API answers it beside the words in `can`. */
export type RefusalWhy = keyof typeof REFUSALS
/** May it be done, and if not, why: role and ownership first, then where the plan stands. */
export type Ability = { allowed: true } | { allowed: false; why: RefusalWhy; reason: Text }

const allowed: Ability = { allowed: true }
const refused = (why: RefusalWhy): Ability => ({ allowed: false, why, reason: REFUSALS[why] })

const whyOfStatus = {
  drafting: 'plan_drafting',
  ready: 'plan_locked',
  under_way: 'plan_under_way',
  concluded: 'plan_concluded',
  reviewed: 'plan_concluded',
} as const satisfies Record<PlanStatus, RefusalWhy>

/** What changes where the approach has no meeting: nothing is locked, and the plan is concluded as it stands. */
const WITHOUT_MEETING: Partial<Record<CaseAction, readonly PlanStatus[]>> = {
  'plan.lock': [],
  'run.conclude': ['drafting'],
}

/**
 * Who is asking, and about what. `owns` is true when the item is the person's own; left out, ownership is not judged yet.
 * `linkOnly` is true for whoever came by a personal link and has not proved that it is them, `readOnly` for whoever looks at the
 * sample that everybody may see. `meets` is false where the chosen approach has no meeting; left out, there is one or nobody has
 * chosen yet.
 */
export type AbilityQuestion = {
  role: CaseRole
  status?: PlanStatus | undefined
  owns?: boolean | undefined
  linkOnly?: boolean | undefined
  readOnly?: boolean | undefined
  meets?: boolean | undefined
}

/** Whether nothing is changed by it: all that the people of the sample may do (F90l). */
export const isReading = (action: string): boolean => /\.(?:read|see_own|see_versions|open)$/.test(action)

/** What a link-only session may do: read what is shared with the person's role, and nothing that is theirs alone. */
const isShared = (action: CaseAction, role: CaseRole): boolean =>
  action.endsWith('.read') && grantOf(action, role) === 'all'

/** May this person do this, and if not, why not (docs/product.md 4). */
export function caseAbility(
  action: CaseAction,
  { role, status, owns, linkOnly, readOnly, meets }: AbilityQuestion,
): Ability {
  const grant = grantOf(action, role)
  if (grant === 'none') return refused('role')
  if (linkOnly && !isShared(action, role)) return refused('link_only')
  if (readOnly && !isReading(action)) return refused('sample_read_only')
  if (grant === 'own' && owns === false) return refused('not_yours')
  const instead = meets === false ? WITHOUT_MEETING[action] : undefined
  if (instead && status) return instead.includes(status) ? allowed : refused('no_meeting')
  const rule: { while?: readonly PlanStatus[] } = CASE_ACTIONS[action]
  if (rule.while && status && !rule.while.includes(status)) return refused(whyOfStatus[status])
  return allowed
}

/** Who of a case reads the words of a statement that its author shares with the group (docs/product.md 4). */
const GROUP: readonly CaseRole[] = ['lead', 'interventionist', 'participant']

/**
 * Who asks for the words of a statement: the author, one of the professionals whom the author gave it to (`isNamedProfessional`), or
 * neither.
 */
export type StatementReader = { role: CaseRole; isAuthor: boolean; isNamed: boolean }

/** Whether the words of a statement may be shown: always to the author, to others only as the author shared them. */
export function canReadStatement(
  { role, isAuthor, isNamed }: StatementReader,
  sharing: 'private' | 'coach' | 'group',
): boolean {
  if (isAuthor) return true
  return sharing === 'group' ? GROUP.includes(role) : sharing === 'coach' && isNamed
}
