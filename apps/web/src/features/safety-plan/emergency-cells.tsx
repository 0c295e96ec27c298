import type { DaySafety } from '@holdfast/contracts/safety-plan'
import { SAFETY_DUTIES, SAFETY_DUTY_LABELS, type SafetyDuty } from '@holdfast/domain/safety-plan/safety-plan'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { localize } from '../../i18n/localize.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'

const DUTY_ICONS: Readonly<Record<SafetyDuty, IconName>> = {
  call_second: 'phone',
  meet_crew: 'navigation',
  naloxone: 'shield-check',
  stay_close: 'hand',
  take_others_out: 'users',
  tell_place: 'building-2',
}

/** Who does what in danger and where things are, as short cells of one card; what is not written is left out. */
export function EmergencyCells({
  day,
  nameOf,
  safetyLead,
}: {
  day: DaySafety
  nameOf: (participantId: string) => string
  safetyLead: string
}) {
  return (
    <div className="egrid">
      <Cell icon="phone" name={<Trans>Calls first</Trans>}>
        {safetyLead || <Trans>Not named yet</Trans>}
      </Cell>
      {SAFETY_DUTIES.map((duty) => {
        const id = day.duties[duty]
        return (
          id && (
            <Cell key={duty} icon={DUTY_ICONS[duty]} name={localize(SAFETY_DUTY_LABELS[duty])}>
              {nameOf(id)}
            </Cell>
          )
        )
      })}
      <Written icon="door-open" name={<Trans>The ways out</Trans>} words={day.exits} />
      <Written icon="shield-check" name={<Trans>Naloxone</Trans>} words={day.naloxoneAt} />
      <Written icon="map-pin" name={<Trans>Nearest emergency room</Trans>} words={day.nearestEr} />
      <Written icon="message-circle" name={<Trans>Who calls whom afterward</Trans>} words={day.calls} />
    </div>
  )
}

function Cell({ icon, name, children }: { icon: IconName; name: ReactNode; children: ReactNode }) {
  return (
    <section className="ecell">
      <h2>
        <Icon name={icon} small />
        <span>{name}</span>
      </h2>
      <p>{children}</p>
    </section>
  )
}

const Written = ({ words, ...cell }: { icon: IconName; name: ReactNode; words: string }) =>
  words.trim() === '' ? null : <Cell {...cell}>{words}</Cell>
