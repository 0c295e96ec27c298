import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { OfflineDay } from '../../offline/use-offline-day.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Notice } from '../../ui/notice.tsx'
import { BegunElsewhere } from './begun-elsewhere.tsx'

type Props = { day: OfflineDay; planKey: PlanKey }

/**
 * Before the meeting. A phone without a network does not learn that it has begun: it is begun on the page of the day, after the
 * check, or opened here by who was told who looked.
 */
export function NotBegun({ day, planKey }: Props) {
  return (
    <>
      <Notice>
        <p>
          <Trans>The meeting has not begun. This page opens by itself when it does.</Trans>
        </p>
        {day.isOffline && (
          <p>
            <Trans>
              Without a network this phone is not told when it begins. The sobriety check, the second adult and the
              start are recorded under{' '}
              <Link to="/o/$organizationId/p/$planId/day" params={planKey}>
                The day
              </Link>
              .
            </Trans>
          </p>
        )}
      </Notice>
      {day.isOffline && day.plan.status === 'ready' && <BegunElsewhere day={day} />}
    </>
  )
}
