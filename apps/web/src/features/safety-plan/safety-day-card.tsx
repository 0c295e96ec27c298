import type { DaySafety } from '@holdfast/contracts/safety-plan'
import { SAFETY_DUTIES, SAFETY_DUTY_LABELS, WHAT_TO_SAY } from '@holdfast/domain/safety-plan/safety-plan'
import { Trans } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Card } from '../../ui/card.tsx'

type Props = { day: DaySafety; nameOf: (participantId: string) => string; safetyLead: string; address: string }

/** Who does what in an emergency, to read or to print. */
export function SafetyDayCard({ day, nameOf, safetyLead, address }: Props) {
  const where = day.addressToSay || address
  return (
    <Card>
      <h2>
        <Trans>If something happens: who does what</Trans>
      </h2>
      <dl>
        <dt>
          <Trans>Calls first</Trans>
        </dt>
        <dd>{safetyLead || <Trans>not named yet</Trans>}</dd>
        {SAFETY_DUTIES.map((duty) => {
          const id = day.duties[duty]
          return (
            <div key={duty}>
              <dt>{localize(SAFETY_DUTY_LABELS[duty])}</dt>
              <dd>{id ? nameOf(id) : <Trans>not named yet</Trans>}</dd>
            </div>
          )
        })}
      </dl>
      <h3>
        <Trans>Say this</Trans>
      </h3>
      <ol>
        {WHAT_TO_SAY.map((one) => (
          <li key={one.en}>{localize(one)}</li>
        ))}
      </ol>
      {where && <p className="spoken">{where}</p>}
      <dl>
        <Fact name={<Trans>Nearest emergency room</Trans>} value={day.nearestEr} />
        <Fact name={<Trans>Naloxone</Trans>} value={day.naloxoneAt} />
        <Fact name={<Trans>The ways out</Trans>} value={day.exits} />
        <Fact name={<Trans>Who calls whom afterward</Trans>} value={day.calls} />
      </dl>
    </Card>
  )
}

function Fact({ name, value }: { name: React.ReactNode; value: string }) {
  if (value === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
