import type { OfflineRecord } from '@holdfast/contracts/offline-day'
import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { formatMoment } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Notice } from '../../ui/notice.tsx'
import { WrongClock } from '../../offline/wrong-clock.tsx'

/** What phones recorded without a network and does not count (yet): what it is, and who can do what about it. */
export function OfflineRecords({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  const open = plan.offlineRecords.filter(({ state }) => state !== 'counts')
  if (open.length === 0) return null
  return (
    <Notice tone="caution">
      <h2>
        <Trans>Recorded on a phone without a network</Trans>
      </h2>
      <ul className="plain-list spaced">
        {open.map((record) => (
          <li key={record.id}>
            <OneRecord record={record} plan={plan} planKey={planKey} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Whoever is waited for can do it here, on the check itself. */
const waitsForMe = ({ participants, sobrietyChecks }: Workspace, { waitsFor }: OfflineRecord): boolean =>
  participants.some(({ isMe, name }) => isMe && name === waitsFor) &&
  sobrietyChecks.some(({ can }) => can.confirm.allowed)

type One = { record: OfflineRecord; plan: Workspace; planKey: PlanKey }

function OneRecord({ record, plan, planKey }: One) {
  const { timeZone } = plan.logistics
  const { by, device, phoneAt, reason, waitsFor } = record
  const at = formatMoment(record.at, timeZone)
  return (
    <>
      <strong>
        {record.kind === 'start' ? (
          <Trans>
            The meeting began: {at}, recorded by {by}
          </Trans>
        ) : (
          <Trans>
            “I saw the same”: {at}, by {by}
          </Trans>
        )}
      </strong>{' '}
      <span className="muted">{device}</span>
      <WrongClock phoneAt={phoneAt} timeZone={timeZone} />
      <br />
      {waitsForMe(plan, record) ? (
        <Trans>
          It waits for you:{' '}
          <Link to="/o/$organizationId/p/$planId/day/look" params={planKey}>
            confirm the check
          </Link>
          .
        </Trans>
      ) : (
        <>
          {waitsFor && (
            <>
              <Trans>It waits for {waitsFor}.</Trans>{' '}
            </>
          )}
          {reason}
        </>
      )}
    </>
  )
}
