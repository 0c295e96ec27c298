import { AFTER_SLIP, RESTATING } from '@holdfast/domain/follow-through/follow-through'
import { Trans } from '@lingui/react/macro'
import { formatMoment, localize } from '../../i18n/localize.ts'
import { Notice } from '../../ui/notice.tsx'

/** After a slip: what to do within two days, and words for saying it anew. No blame (docs/practice.md 5.4). */
export function AfterSlip({ until, timeZone }: { until: string; timeZone: string }) {
  return (
    <Notice>
      <h3>
        <Trans>It happens. You can say it again, once.</Trans>
      </h3>
      <ul>
        {AFTER_SLIP.map((one) => (
          <li key={one.en}>{localize(one)}</li>
        ))}
      </ul>
      {RESTATING.map((one) => (
        <p className="spoken" key={one.en}>
          {localize(one)}
        </p>
      ))}
      <p className="muted">
        <Trans>Best until {formatMoment(until, timeZone)}</Trans>
      </p>
    </Notice>
  )
}
