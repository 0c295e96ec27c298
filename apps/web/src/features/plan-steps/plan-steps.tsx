import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card.tsx'
import { CallOffStep, PostponeStep, UnlockStep } from './put-off-steps.tsx'
import { type PlanPage, pathOf } from '../../plan/paths.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = { plan: Workspace; planKey: PlanKey }

/** What a change of mind or of circumstances asks for; nothing of it is the way forward (docs/product.md 3). */
export function PutOffSteps({ plan, planKey }: Props) {
  if (!plan.can.unlock.allowed && !plan.can.postpone.allowed && !plan.can.callOff.allowed) return null
  return (
    <section className="stack">
      <h2>
        <Trans>If things change</Trans>
      </h2>
      <UnlockStep plan={plan} planKey={planKey} />
      <PostponeStep plan={plan} planKey={planKey} />
      <CallOffStep plan={plan} planKey={planKey} />
    </section>
  )
}

/** Where the plan goes on after it was locked: the day, the meeting, the review. */
export function NextPlace({ plan, planKey }: Props) {
  switch (plan.status) {
    case 'drafting':
      return null
    case 'ready':
      return (
        <Place
          planKey={planKey}
          page="day"
          link={<Trans>Go to the day</Trans>}
          title={<Trans>The plan is locked</Trans>}
        >
          <Trans>On the day, two people first check whether it is a good time. Then the meeting can begin.</Trans>
        </Place>
      )
    case 'under_way':
      return (
        <Place
          planKey={planKey}
          page="day"
          link={<Trans>Go to the meeting</Trans>}
          title={<Trans>The meeting is under way</Trans>}
        >
          <Trans>Anyone can stop it at any time, with one tap.</Trans>
        </Place>
      )
    case 'concluded':
      return (
        <Place
          planKey={planKey}
          page="review"
          link={<Trans>Go to looking back</Trans>}
          title={<Trans>This plan is over</Trans>}
        >
          <Trans>When everyone has slept, look together at what the plan can do better. Nobody is to blame.</Trans>
        </Place>
      )
    case 'reviewed':
      return (
        <Place
          planKey={planKey}
          page="review"
          link={<Trans>Read what you found</Trans>}
          title={<Trans>You have looked back</Trans>}
        >
          <Trans>The next plan begins from what you find.</Trans>
        </Place>
      )
  }
}

function Place({
  planKey,
  page,
  title,
  link,
  children,
}: {
  planKey: PlanKey
  page: PlanPage
  title: ReactNode
  link: ReactNode
  children: ReactNode
}) {
  return (
    <Card next>
      <h2>{title}</h2>
      <p>{children}</p>
      <div>
        <Link className="btn" to={pathOf(page)} params={planKey}>
          {link}
        </Link>
      </div>
    </Card>
  )
}
