import type { Workspace } from '@holdfast/contracts/workspace'
import { mayBegin } from '@holdfast/domain/offline-day/may-begin'
import { isStartUnknown } from '@holdfast/domain/offline-day/start-unknown'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import { Trans } from '@lingui/react/macro'
import { useNow } from '../../api/use-now.ts'
import { Notice } from '../../ui/notice.tsx'

/** For those who lead: after the day of the meeting, where what was recorded without a network may still be. */
export function StartUnknown({ plan }: { plan: Workspace }) {
  const now = useNow()
  const { startsAt, timeZone } = plan.logistics
  const isStartReceived = plan.offlineRecords.some(({ kind }) => kind === 'start')
  if (!mayBegin(plan.me.role as CaseRole)) return null
  if (!isStartUnknown({ status: plan.status, startsAt, timeZone, isStartReceived, now })) return null
  return (
    <Notice>
      <p>
        <Trans>If the meeting was held without a network, open Holdfast on the phone that was there.</Trans>
      </p>
    </Notice>
  )
}
