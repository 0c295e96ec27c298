import { expect, test } from 'vitest'
import { caseAbility } from '../permissions/case-abilities.ts'
import { CASE_ROLES, type CaseRole } from '../permissions/roles.ts'
import { APPROACHES } from '../plan/approach.ts'
import { policyOf } from '../plan/approach-policy.ts'
import { PLAN_STATUSES } from '../plan/plan-status.ts'
import { NOW } from '../plan/ready-plan.fixture.ts'
import { HOUR } from '../shared/time.ts'
import { emptyPlan } from './empty-plan.fixture.ts'
import { pathInput } from './path.fixture.ts'
import { pathOf } from './path.ts'
import { TASK_KINDS, type TaskScope } from './task-kinds.ts'

const ENDED = '2027-03-01T09:00:00Z'
const EVERY = CASE_ROLES.flatMap((role) =>
  PLAN_STATUSES.flatMap((status) =>
    [...APPROACHES, null].flatMap((approach) =>
      (['empty', 'full'] as const).flatMap((filling) =>
        [true, false].map((hasProfessional) => ({ role, status, approach, filling, hasProfessional })),
      ),
    ),
  ),
)

/** Who else somebody is: signs the go, looks at the start, came by a link alone and cannot open what is theirs. */
const READERS = [true, false].flatMap((signs) =>
  [true, false].flatMap((observes) => [true, false].map((linkOnly) => ({ signs, observes, linkOnly }))),
)
/** Days before the start, and an hour before: without and with a check that allows the start, with a “no” that stands. */
const MOMENTS = [
  { hours: 72, checked: false, go: null },
  { hours: 1, checked: false, go: 'go' },
  { hours: 1, checked: true, go: null },
  { hours: 1, checked: true, go: 'no_go' },
] as const

test.each(EVERY)(
  '$role · $status · $approach · $filling · professional: $hasProfessional: what is offered may be done by this person now',
  ({ role, status, approach, filling, hasProfessional }) => {
    const meets = policyOf({ approach, level: 1 }).meeting
    for (const { hours, checked, go } of MOMENTS) {
      const input = pathInput({
        role,
        change: (plan) => {
          if (filling === 'empty') emptyPlan(plan)
          Object.assign(plan, { status, approach })
          plan.logistics.startsAt = new Date(NOW.getTime() + hours * HOUR).toISOString()
        },
        day: { checked, go, ...((status === 'concluded' || status === 'reviewed') && { endedAt: ENDED }) },
      })
      const members = input.members.filter(({ role: other }) => hasProfessional || other !== 'interventionist')
      for (const { signs, observes, linkOnly } of READERS) {
        const path = pathOf({
          ...input,
          members,
          day: { ...input.day, signs, observes },
          reader: { ...input.reader, linkOnly },
        })
        if (!meets) expect(path.tasks.map(({ kind }) => kind)).not.toContain('lock')
        const { now } = path
        if (now === null) continue
        const { action, scope } = TASK_KINDS[now.kind]
        const owns = ownsKind(scope, { role, hasProfessional, signs, observes })
        const said = JSON.stringify({ kind: now.kind, signs, observes, linkOnly, hours, checked, go })
        expect(caseAbility(action, { role, status, owns, linkOnly, meets }), said).toEqual({ allowed: true })
        if (now.kind === 'begin') expect(go, said).not.toBe('no_go')
        expect(now.mine, said).toBe(true)
        expect(['not_started', 'in_progress', 'needs_attention'], said).toContain(now.state)
      }
    }
  },
)

type Given = { role: CaseRole; hasProfessional: boolean; signs: boolean; observes: boolean }

/** What the API asks besides the role where a right is for one's own alone. */
function ownsKind(scope: TaskScope, { role, hasProfessional, signs, observes }: Given): boolean {
  if (scope === 'assessor') return role !== 'lead' || !hasProfessional
  if (scope === 'signer') return signs
  return scope !== 'observer' || observes
}
