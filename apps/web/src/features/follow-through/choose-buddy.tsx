import { type FollowThrough, followThroughRoutes, type KeptConsequence } from '@holdfast/contracts/follow-through'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { refreshPlan } from '../../plan/plan-refresh.ts'
import { Select } from '../../ui/select.tsx'
import { refreshFollowThrough } from './follow-through.queries.ts'

type Props = { kept: KeptConsequence; buddies: FollowThrough['buddies']; myMemberId: string; planKey: PlanKey }

/** Whom somebody wants to be told how it goes with their consequence. */
export function ChooseBuddy({ kept, buddies, myMemberId, planKey }: Props) {
  const { t } = useLingui()
  const choose = useMutation({
    mutationFn: (memberId: string) =>
      request(followThroughRoutes.chooseBuddy, {
        params: { ...planKey, consequenceId: kept.consequenceId },
        body: { memberId: memberId || null },
        ifMatch: kept.version,
      }),
    onSuccess: async () => {
      await refreshFollowThrough(planKey)
      await refreshPlan(planKey.planId)
    },
  })
  return (
    <>
      <Select
        label={t`Your buddy for this`}
        hint={<Trans>They see here how it goes. Call each other before a hard moment, not after it.</Trans>}
        value={kept.buddy?.memberId ?? ''}
        disabled={choose.isPending}
        onChange={(memberId) => choose.mutate(memberId)}
        options={[
          { value: '', label: t`Nobody yet` },
          ...buddies
            .filter(({ memberId }) => memberId !== myMemberId)
            .map(({ memberId, name }) => ({ value: memberId, label: name })),
        ]}
      />
      <ProblemNotice error={choose.error} />
    </>
  )
}
