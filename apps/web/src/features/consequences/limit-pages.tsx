import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'
import type { ReactElement, ReactNode } from 'react'
import { PageLink } from '../../plan/page-link.tsx'
import type { PlanPage } from '../../plan/paths.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Icon } from '../../ui/icon.tsx'

type Props = { plan: Workspace; planKey: PlanKey }

/** The pages beside the limits: what is given now, and everybody's limits beside each other. */
export function LimitPages({ plan, planKey }: Props): ReactElement | null {
  const speakers = new Set(plan.consequences.map(({ participantId }) => participantId))
  const rows: [to: PlanPage, name: ReactNode, about: ReactNode][] = []
  if (plan.me.role !== 'helper')
    rows.push([
      'consequences/supports',
      <Trans key="supports">Who gives what</Trans>,
      <Trans key="about">What is paid or done today</Trans>,
    ])
  if (speakers.size > 1)
    rows.push([
      'consequences/together',
      <Trans key="together">Side by side</Trans>,
      <Trans key="about">All limits and the help that stays</Trans>,
    ])
  if (rows.length === 0) return null
  return (
    <ul className="group">
      {rows.map(([to, name, about]) => (
        <li key={to}>
          <PageLink className="task" planKey={planKey} to={to}>
            <Icon name={to === 'consequences/supports' ? 'hand-heart' : 'table-2'} />
            <span>
              <b>{name}</b>
              <span className="meta">{about}</span>
            </span>
            <Icon name="chevron-right" flip />
          </PageLink>
        </li>
      ))}
    </ul>
  )
}
