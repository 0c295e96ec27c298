import { type CheckIn, countOf, isInHours } from '@holdfast/domain/follow-through/check-ins'
import { useLingui } from '@lingui/react/macro'
import { currentLocale } from '../../i18n/locale.ts'

/** How long after the meeting a check-in is: “24 hours”, or short “24 hr”. */
export const amountOf = (checkIn: CheckIn, unitDisplay: 'long' | 'short'): string =>
  new Intl.NumberFormat(currentLocale(), {
    style: 'unit',
    unit: isInHours(checkIn) ? 'hour' : 'day',
    unitDisplay,
  }).format(countOf(checkIn))

/** A check-in in words: “24 hours after the meeting”. */
export function useCheckInWords(): (checkIn: CheckIn | null) => string {
  const { t } = useLingui()
  return (checkIn) => {
    if (checkIn === null) return t`In between`
    const amount = amountOf(checkIn, 'long')
    return t`${amount} after the meeting`
  }
}
