import type { RiskAssessment } from '@holdfast/contracts/risk-assessments'
import { MITIGATION_LABELS } from '@holdfast/domain/risk-assessments/mitigations'
import { Trans } from '@lingui/react/macro'
import { formatMoment, localize } from '../../i18n/localize.ts'
import { Card } from '../../ui/card.tsx'

/** How a danger is lowered, as it was signed and confirmed: word for word, with names, times and devices. */
export function Signature({ risk, timeZone }: { risk: RiskAssessment; timeZone: string }) {
  return (
    <Card>
      <h2>
        <Trans>Signed: how the danger is lowered</Trans>
      </h2>
      <ul>
        {risk.mitigations.map((one) => (
          <li key={one}>{localize(MITIGATION_LABELS[one].label)}</li>
        ))}
      </ul>
      <p>{risk.mitigation}</p>
      {risk.mitigationReason && (
        <p>
          <Trans>Why a meeting may be held: {risk.mitigationReason}</Trans>
        </p>
      )}
      <p className="muted">
        {risk.mitigationSignedBy}
        {risk.mitigationSignedAt && `, ${formatMoment(risk.mitigationSignedAt, timeZone)}`} · {risk.mitigationSignedOn}
        <br />
        {risk.mitigationConfirmedBy === null ? (
          <Trans>A second person has not confirmed it yet.</Trans>
        ) : (
          <>
            <Trans>Second person: {risk.mitigationConfirmedBy}</Trans>
            {risk.mitigationConfirmedAt && `, ${formatMoment(risk.mitigationConfirmedAt, timeZone)}`} ·{' '}
            {risk.mitigationConfirmedOn}
          </>
        )}
        <br />
        <Trans>Fingerprint of these words: {risk.mitigationTextHash?.slice(0, 16)}</Trans>
        <br />
        <Trans>A newer assessment makes this signature void.</Trans>
      </p>
    </Card>
  )
}
