import type { Workspace } from '@holdfast/contracts/workspace'
import { SOBRIETY_RESULT_CATALOG } from '@holdfast/domain/sobriety/check-guide'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { formatHour, localize } from '../../i18n/localize.ts'
import { PageLink } from '../../plan/page-link.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Icon } from '../../ui/icon.tsx'
import { type MarkState, StatusMark } from '../../ui/status-mark.tsx'
import { currentLook, waitOf } from './look.ts'

type Props = { plan: Workspace; planKey: PlanKey; now: Date; isNow: boolean }

/** Where the check of the day stands, as one row that leads to it. */
export function CheckRow({ plan, planKey, now, isNow }: Props) {
  const { state, words } = standing(plan, now)
  return (
    <li>
      <PageLink className={isNow ? 'task now-task' : 'task'} planKey={planKey} to="day/look">
        <StatusMark state={state} quiet />
        <span>
          <b>
            <Trans>Is it the moment?</Trans>
          </b>
          <span className="meta">{words}</span>
        </span>
        <Icon name="chevron-right" small flip />
      </PageLink>
    </li>
  )
}

function standing(plan: Workspace, now: Date): { state: MarkState; words: ReactNode } {
  const look = currentLook(plan.sobrietyChecks)
  if (!look) return { state: 'none', words: <Trans>Do the sobriety check first. Two adults do it together.</Trans> }
  if (look.startable.allowed) return { state: 'ready', words: localize(SOBRIETY_RESULT_CATALOG.proceed.label) }
  if (look.isHidden && look.confirmedBy === null)
    return look.can.confirm.allowed
      ? { state: 'doing', words: <Trans>{look.observedBy} has looked. Now you look, too.</Trans> }
      : { state: 'doing', words: <Trans>{look.observedBy} has looked. A second adult looks now.</Trans> }
  const clock = waitOf(plan, now)
  if (look.result === 'wait' && clock && !clock.isDue) {
    const at = formatHour(clock.nextLookAt, plan.logistics.timeZone)
    return { state: 'care', words: <Trans>Wait. Look again at {at}.</Trans> }
  }
  return { state: look.result === 'proceed' ? 'doing' : 'care', words: look.startable.reason }
}
