import type { GoNoGoDecision } from '@holdfast/contracts/go-no-go'
import type { Workspace } from '@holdfast/contracts/workspace'
import { GO_LABELS } from '@holdfast/domain/go-no-go/go-no-go'
import { Trans } from '@lingui/react/macro'
import { formatMoment, localize } from '../../i18n/localize.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import { comingOf } from './people.ts'
import { PersonSays } from './person-says.tsx'

type Props = { plan: Workspace; signed: GoNoGoDecision }

/** What was signed, what was confirmed for it, and who had said that they come. */
export function SignedGo({ plan, signed }: Props) {
  const { timeZone } = plan.logistics
  return (
    <section className="card">
      <h2>{localize(GO_LABELS[signed.result])}</h2>
      <p className="muted">
        <Trans>
          Signed by {signed.signedBy}, {formatMoment(signed.decidedAt, timeZone)}
        </Trans>
      </p>
      {signed.reason && <p>{signed.reason}</p>}
      {signed.bedConfirmed && <StatusMark state="ready" word={<Trans>The bed is held</Trans>} />}
      {signed.transportConfirmed && <StatusMark state="ready" word={<Trans>The way there is confirmed</Trans>} />}
      <div className="row votes">
        {comingOf(plan).map((person) => (
          <PersonSays key={person.id} person={person}>
            {signed.participantIds.includes(person.id) ? (
              <b>
                <Trans>comes</Trans>
              </b>
            ) : (
              <Trans>not yet</Trans>
            )}
          </PersonSays>
        ))}
      </div>
    </section>
  )
}
