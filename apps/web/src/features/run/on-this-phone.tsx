import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { OfflineDay } from '../../offline/use-offline-day.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Notice } from '../../ui/notice.tsx'

/** What this phone alone has of the day, and what becomes of it. */
export function OnThisPhone({ day, planKey, isBegun }: { day: OfflineDay; planKey: PlanKey; isBegun: boolean }) {
  const count = day.waiting.length
  return (
    <>
      {day.isOffline && (
        <Notice>
          <p>
            <Trans>
              There is no network. The check, the second adult and the start can be recorded here; they reach the server
              later.
            </Trans>
          </p>
        </Notice>
      )}
      {count > 0 && (
        <p className="muted" role="status">
          <Plural
            value={count}
            one="# thing is on this phone only; it is sent once there is a network."
            other="# things are on this phone only; they are sent once there is a network."
          />
        </p>
      )}
      {isBegun && (
        <p>
          <Link className="btn" to="/o/$organizationId/p/$planId/run" params={planKey}>
            <Trans>Open the screen of the meeting</Trans>
          </Link>
        </p>
      )}
    </>
  )
}
