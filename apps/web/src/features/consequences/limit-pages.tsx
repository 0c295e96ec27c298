import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'
import type { ReactElement } from 'react'
import { type PageRow, PageRows } from '../../plan/page-rows.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = { plan: Workspace; planKey: PlanKey }

/** The pages beside the limits: what is given now, and everybody's limits beside each other. */
export function LimitPages({ plan, planKey }: Props): ReactElement | null {
  const speakers = new Set(plan.consequences.map(({ participantId }) => participantId))
  const rows: PageRow[] = []
  if (plan.me.role !== 'helper')
    rows.push({
      key: 'supports',
      to: 'consequences/supports',
      icon: 'hand-heart',
      name: <Trans>Who gives what</Trans>,
      about: <Trans>What is paid or done today</Trans>,
    })
  if (speakers.size > 1)
    rows.push({
      key: 'together',
      to: 'consequences/together',
      icon: 'table-2',
      name: <Trans>Side by side</Trans>,
      about: <Trans>All limits and the help that stays</Trans>,
    })
  return rows.length === 0 ? null : <PageRows rows={rows} planKey={planKey} />
}
