import { logisticsRoutes } from '@holdfast/contracts/logistics'
import { participantRoutes } from '@holdfast/contracts/participants'
import { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import type { Workspace } from '@holdfast/contracts/workspace'
import { DAY_ROLE_LABELS, type DayRole } from '@holdfast/domain/participants/participant'
import {
  proposeObservers,
  type ProposedRole,
  proposeRoles,
  withRoles,
} from '@holdfast/domain/participants/propose-roles'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize } from '../../i18n/localize.ts'
import { changePlan } from '../../plan/change-plan.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { refreshPlan } from '../../plan/plan-refresh.ts'
import { Button } from '../../ui/button.tsx'

/** Takes the jobs as proposed; who drives, who goes along and who looks before the start follow from them where nobody is named. */
function useTake(plan: Workspace, planKey: PlanKey, proposed: readonly ProposedRole[]) {
  const { participants, logistics, sobrietyPlan } = plan
  const taken = withRoles(participants, proposed)
  const holder = (role: DayRole): string | null => taken.find(({ dayRoles }) => dayRoles.includes(role))?.id ?? null
  return useMutation({
    mutationFn: async () => {
      for (const { id, dayRoles } of taken.filter((one) =>
        proposed.some(({ participantId }) => participantId === one.id),
      ))
        await changePlan(planKey, participantRoutes.update, { params: { participantId: id }, body: { dayRoles } })
      if (logistics.transportLeadId === null && logistics.escortId === null)
        await changePlan(planKey, logisticsRoutes.update, {
          body: { transportLeadId: holder('transport_lead'), escortId: holder('escort') },
        })
      if (sobrietyPlan.observerIds.length === 0)
        await changePlan(planKey, sobrietyRoutes.updatePlan, { body: { observerIds: proposeObservers(taken) } })
    },
    onSettled: () => refreshPlan(planKey.planId),
  })
}

/** Who could do what, for the jobs that nobody has yet: taken in one act, and changed below like any other. */
export function ProposedRoles({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  const proposed = proposeRoles(plan.participants)
  const take = useTake(plan, planKey, proposed)
  const nameOf = (id: string) => plan.participants.find((one) => one.id === id)?.name
  if (plan.participants.length < 2 || proposed.length === 0) return null
  return (
    <section className="card">
      <h2>
        <Trans>A proposal to begin with</Trans>
      </h2>
      <ul>
        {proposed.map(({ role, participantId }) => (
          <li key={role}>
            {localize(DAY_ROLE_LABELS[role].name)}: <strong>{nameOf(participantId)}</strong>
          </li>
        ))}
      </ul>
      <ProblemNotice error={take.error} />
      <div>
        <Button look="quiet" busy={take.isPending} onClick={() => take.mutate()}>
          <Trans>Take these</Trans>
        </Button>
      </div>
    </section>
  )
}
