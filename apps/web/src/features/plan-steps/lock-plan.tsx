import type { Finding } from '@holdfast/contracts/plans'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { PlanKey } from '../../plan/plan-key.ts'
import { ProveYourself } from '../../plan/prove-yourself.tsx'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { keyOf, KnownGaps } from './known-gaps.tsx'
import { LockOverride } from './lock-override.tsx'

type Props = { plan: Workspace; planKey: PlanKey; needed: number; recommended: readonly Finding[] }

/** Each open recommended thing is ticked as known, then the plan is locked. What is needed cannot be ticked away. */
export function LockPlan({ plan, planKey, needed, recommended }: Props) {
  const navigate = useNavigate()
  const [known, setKnown] = useState<ReadonlySet<string>>(new Set())
  const [isTried, setTried] = useState(false)
  const lock = usePlanMutation(
    planStepRoutes.lock,
    planKey,
    (confirmOverride: boolean) => ({ body: { confirmOverride } }),
    () => navigate({ to: '/o/$organizationId/p/$planId/day/lock', params: planKey }),
  )
  const isKnown = recommended.every((finding) => known.has(keyOf(finding)))
  const tap = () => {
    setTried(true)
    if (isKnown) lock.mutate(false)
  }
  if (!plan.can.lock.allowed) return <p className="muted">{plan.can.lock.reason}</p>
  return (
    <>
      {needed === 0 && recommended.length > 0 && (
        <KnownGaps planKey={planKey} findings={recommended} known={known} onKnown={setKnown} isTried={isTried} />
      )}
      <p className="small soft">
        <Trans>
          Locked means: nobody changes it silently. You can open it again with one sentence why; where words of a limit
          change, each is asked anew.
        </Trans>
      </p>
      {needed === 0 ? (
        <Button busy={lock.isPending} onClick={tap}>
          <Icon name="lock" small />
          <Trans>Lock the plan</Trans>
        </Button>
      ) : (
        <LockOverride plan={plan} planKey={planKey} busy={lock.isPending} onAgree={() => lock.mutate(true)} />
      )}
      <ProveYourself error={lock.error} onProved={() => lock.mutate(true)} />
    </>
  )
}
