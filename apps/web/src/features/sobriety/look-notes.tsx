import type { SobrietyCheck } from '@holdfast/contracts/sobriety'
import { Trans } from '@lingui/react/macro'
import type { OfflineDay } from '../../offline/use-offline-day.ts'
import { WrongClock } from '../../offline/wrong-clock.tsx'
import { isOwn } from './look.ts'

type Props = { check: SobrietyCheck; day: OfflineDay }

/** How a look came in: from a phone without a network, from one device, or with a second adult who was only named. */
export function LookNotes({ check, day }: Props) {
  const isOnlyHere = day.waiting.some(({ id }) => id === check.id)
  const { timeZone } = day.plan.logistics
  const { namedSecond } = check
  return (
    <>
      {isOnlyHere ? (
        <p className="muted">
          <Trans>On this phone only, until there is a network.</Trans>
        </p>
      ) : (
        check.recordedOffline && (
          <p className="muted">
            <Trans>Recorded without a network.</Trans>
            <WrongClock phoneAt={check.phoneAt} timeZone={timeZone} />
          </p>
        )
      )}
      {namedSecond && (
        <p>
          <SecondNamed check={check} name={namedSecond} isOnlyHere={isOnlyHere} />
        </p>
      )}
      {check.onOneDevice && (
        <p className="muted">
          <Trans>
            Both on one device ({check.observedOn}); {check.confirmedBy} proved who they are.
          </Trans>
        </p>
      )}
    </>
  )
}

/** What counts of a second adult who was named without a network; "here" is said on the phone where they signed alone. */
function SecondNamed({ check, name, isOnlyHere }: { check: SobrietyCheck; name: string; isOnlyHere: boolean }) {
  if (!check.secondSignedHere)
    return <Trans>{name} records it on their own phone. At the server it counts once that has come in.</Trans>
  if (isOnlyHere || isOwn(check))
    return (
      <Trans>
        {name} signed here without a network. At the server it counts once {name} confirms it, signed in as themselves.
      </Trans>
    )
  return (
    <Trans>
      {name} signed on the phone of {check.observedBy}, without a network. It counts once {name} confirms it, signed in
      as themselves.
    </Trans>
  )
}
