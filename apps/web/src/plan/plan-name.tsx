import { Trans, useLingui } from '@lingui/react/macro'
import { formatShortDay } from '../i18n/localize.ts'

/** What a plan of a case is called: the first plan, and the day it ended where it has. */
export function PlanName({ number, endedAt = null }: { number: number; endedAt?: string | null }) {
  const { t } = useLingui()
  const names = [t`First plan`, t`Second plan`, t`Third plan`, t`Fourth plan`, t`Fifth plan`]
  const name = names[number - 1] ?? t`Plan ${number}`
  if (endedAt === null) return name
  const day = formatShortDay(endedAt)
  return (
    <Trans>
      {name}, {day}
    </Trans>
  )
}
