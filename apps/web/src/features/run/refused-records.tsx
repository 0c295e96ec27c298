import type { Workspace } from '@holdfast/contracts/workspace'
import { SOBRIETY_RESULT_CATALOG } from '@holdfast/domain/sobriety/check-guide'
import type { SobrietyResult } from '@holdfast/domain/sobriety/sobriety-check'
import { Plural, Trans } from '@lingui/react/macro'
import { serverTime } from '../../api/server-clock.ts'
import { formatMoment, localize } from '../../i18n/localize.ts'
import type { DayRecord } from '../../offline/day-records.ts'
import type { OfflineDay } from '../../offline/use-offline-day.ts'
import { Notice } from '../../ui/notice.tsx'
import { OnPaperInstead, WhyNotTaken } from './not-taken.tsx'

/** What was recorded of the day on this phone and the server did not take: why, and what to do, as nobody else has these words. */
export function RefusedRecords({ day: { plan, refused } }: { day: OfflineDay }) {
  if (refused.length === 0) return null
  return (
    <Notice tone="caution" live>
      <h2>
        <Plural
          value={refused.length}
          one="# thing was not taken by the server; it stays on this phone."
          other="# things were not taken by the server; they stay on this phone."
        />
      </h2>
      <ul className="plain-list spaced">
        {refused.map(({ record, problem }) => (
          <li key={record.id}>
            <span className="muted">{formatMoment(serverTime(record.at).toISOString(), plan.logistics.timeZone)}</span>{' '}
            <Words record={record} plan={plan} />
            {problem && (
              <>
                <br />
                <strong>
                  <WhyNotTaken problem={problem} />
                </strong>
              </>
            )}
          </li>
        ))}
      </ul>
      <OnPaperInstead />
    </Notice>
  )
}

const resultIn = (result: SobrietyResult): string => localize(SOBRIETY_RESULT_CATALOG[result].label)

function Words({ record, plan }: { record: DayRecord; plan: Workspace }) {
  const nameOf = (id: string | null | undefined) => plan.participants.find((one) => one.id === id)?.name ?? ''
  switch (record.kind) {
    case 'day_check': {
      const said = [resultIn(record.result), record.overrideReason, record.lastUse, record.note].filter(Boolean)
      return <Trans>The sobriety check: {said.join(' · ')}</Trans>
    }
    case 'day_signature':
      return <Trans>The second adult: {nameOf(record.secondId)}</Trans>
    case 'day_confirmation':
      return <Trans>“I saw the same”: {resultIn(record.result)}</Trans>
    case 'day_clearance':
      return <Trans>What was done: {record.clearance}</Trans>
    case 'day_start':
      return <Trans>The meeting began.</Trans>
  }
}
