import type { WhichDay } from '@holdfast/domain/go-no-go/which-day'
import { Trans } from '@lingui/react/macro'

/** A no to the day, as whoever says it calls that day. */
export function NotThisDay({ day }: { day: WhichDay }) {
  switch (day) {
    case 'today':
      return <Trans>Not today</Trans>
    case 'tomorrow':
      return <Trans>Not tomorrow</Trans>
    case 'another':
      return <Trans>Not this day</Trans>
  }
}
