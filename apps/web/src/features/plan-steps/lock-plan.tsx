import type { Finding } from '@holdfast/contracts/plans'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { PlanKey } from '../../plan/plan-key.ts'
import { ProveYourself } from '../../plan/prove-yourself.tsx'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { gapsOf, KnownGaps } from './known-gaps.tsx'
import { LockOverride } from './lock-override.tsx'

type Props = { plan: Workspace; planKey: PlanKey; needed: number; recommended: readonly Finding[] }

/** Each open recommended thing is ticked as known, then the plan is locked. What is needed cannot be ticked away. */
export function LockPlan({ plan, planKey, needed, recommended }: Props) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const [known, setKnown] = useState<ReadonlySet<string>>(new Set())
  const lock = usePlanMutation(
    planStepRoutes.lock,
    planKey,
    (confirmOverride: boolean) => ({ body: { confirmOverride } }),
    () => navigate({ to: '/o/$organizationId/p/$planId/day/lock', params: planKey }),
  )
  const form = useNeeded({ gaps: !gapsOf(recommended).every((gap) => known.has(gap)) && t`Tick it, or do it now.` })
  if (!plan.can.lock.allowed) return <p className="muted">{plan.can.lock.reason}</p>
  const meaning = (
    <p className="small soft">
      <Trans>
        Locked means: nobody changes it silently. You can open it again with one sentence why; where words of a limit
        change, each is asked anew.
      </Trans>
    </p>
  )
  return (
    <>
      {needed === 0 ? (
        <Form className="stack-l" onSubmit={() => form.whenComplete(() => lock.mutate(false))}>
          {recommended.length > 0 && (
            <KnownGaps
              planKey={planKey}
              findings={recommended}
              known={known}
              onKnown={setKnown}
              problem={form.missing('gaps')}
            />
          )}
          {meaning}
          <div>
            <Button type="submit" busy={lock.isPending}>
              <Icon name="lock" small />
              <Trans>Lock the plan</Trans>
            </Button>
          </div>
        </Form>
      ) : (
        <>
          {meaning}
          <LockOverride plan={plan} planKey={planKey} busy={lock.isPending} onAgree={() => lock.mutate(true)} />
        </>
      )}
      <ProveYourself error={lock.error} onProved={() => lock.mutate(true)} />
    </>
  )
}
