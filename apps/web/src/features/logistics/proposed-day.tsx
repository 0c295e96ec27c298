import { proposeDay } from '@holdfast/domain/logistics/propose-day'
import { Trans } from '@lingui/react/macro'
import { useNow } from '../../api/use-now.ts'
import { formatMoment } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { fromWallClock } from '../../ui/moment-field.tsx'

type Day = { startsAt: string | null; backupStartsAt: string | null }

/** A day to begin with and its backup, in one tap; both are changed like any other. */
export function ProposedDay({ timeZone, onTake }: { timeZone: string; onTake: (day: Day) => void }) {
  const proposed = proposeDay(useNow(), timeZone)
  const startsAt = fromWallClock(proposed.startsAt, timeZone)
  const backupStartsAt = fromWallClock(proposed.backupStartsAt, timeZone)
  if (startsAt === null) return null
  return (
    <section className="card">
      <p>
        <Trans>
          Two weeks leave time for two rehearsals: {formatMoment(startsAt, timeZone)}, with the next morning as the
          backup.
        </Trans>
      </p>
      <div>
        <Button look="quiet" onClick={() => onTake({ startsAt, backupStartsAt })}>
          <Trans>Take this day</Trans>
        </Button>
      </div>
    </section>
  )
}
