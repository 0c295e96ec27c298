import type { GoNoGoDecision } from '@holdfast/contracts/go-no-go'
import type { Workspace } from '@holdfast/contracts/workspace'
import { comingIds, GO_LABELS } from '@holdfast/domain/go-no-go/go-no-go'
import { Trans } from '@lingui/react/macro'
import { formatDayAndHour, localize } from '../../i18n/localize.ts'
import { Avatar, personColor } from '../../ui/avatar.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'

type Props = { plan: Workspace; signed: GoNoGoDecision }

/** What was signed, what was confirmed for it, and who had said that they come. */
export function SignedGo({ plan, signed }: Props) {
  const { timeZone } = plan.logistics
  const coming = comingIds(plan.participants)
  const people = plan.participants.map((one, at) => ({ ...one, color: personColor(at) }))
  return (
    <section className="card">
      <h2>{localize(GO_LABELS[signed.result])}</h2>
      <p className="muted">
        <Trans>
          Signed by {signed.signedBy}, {formatDayAndHour(signed.decidedAt, timeZone)}
        </Trans>
      </p>
      {signed.reason && <p>{signed.reason}</p>}
      {signed.bedConfirmed && <StatusMark state="ready" word={<Trans>The bed is held</Trans>} />}
      {signed.transportConfirmed && <StatusMark state="ready" word={<Trans>The way there is confirmed</Trans>} />}
      <div className="row votes">
        {people
          .filter(({ id }) => coming.includes(id))
          .map(({ id, name, color }) => (
            <span key={id}>
              <span className="chip">
                <Avatar name={name} color={color} size="s" />
                {name}
              </span>
              {signed.participantIds.includes(id) ? (
                <b>
                  <Trans>comes</Trans>
                </b>
              ) : (
                <Trans>not yet</Trans>
              )}
            </span>
          ))}
      </div>
    </section>
  )
}
