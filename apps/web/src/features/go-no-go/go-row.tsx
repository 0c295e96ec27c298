import type { Workspace } from '@holdfast/contracts/workspace'
import { GO_LABELS } from '@holdfast/domain/go-no-go/go-no-go'
import { Trans } from '@lingui/react/macro'
import { formatMoment, localize } from '../../i18n/localize.ts'
import { PageLink } from '../../plan/page-link.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Icon } from '../../ui/icon.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { isOpenNow, standingOf } from './standing.ts'

type Props = { plan: Workspace; planKey: PlanKey; now: Date; isNow: boolean }

/** Where "go or not" stands, as one row that leads to it. */
export function GoRow({ plan, planKey, now, isNow }: Props) {
  const standing = standingOf(plan)
  const { opensAt, askedIds, votes } = plan.preMeetingCheck
  const state = standing ? (standing.result === 'go' ? 'ready' : 'care') : isOpenNow(plan, now) ? 'none' : 'later'
  return (
    <li>
      <PageLink className={isNow ? 'task now-task' : 'task'} planKey={planKey} to="day/eve">
        <StatusMark state={state} quiet />
        <span>
          <b>
            <Trans>The evening before: go or not</Trans>
          </b>
          <span className="meta">
            {standing
              ? localize(GO_LABELS[standing.result])
              : state === 'none'
                ? askedIds.length > 0 && (
                    <Trans>
                      {votes.length} of {askedIds.length} have answered
                    </Trans>
                  )
                : opensAt && <Trans>From {formatMoment(opensAt, plan.logistics.timeZone)}</Trans>}
          </span>
        </span>
        <Icon name="chevron-right" small flip />
      </PageLink>
    </li>
  )
}
