import type { Retained } from '@holdfast/domain/organizations/settings'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'

/** What each thing that is kept is called, and how long it is kept as one says it. */
export function useRetentionWords(): { names: Record<Retained, string>; said: (months: number | undefined) => string } {
  const { t } = useLingui()
  return {
    names: {
      closedCases: t`Closed cases`,
    },
    said: (months) => {
      if (months === undefined) return t`Until somebody erases them`
      const years = months / 12
      return Number.isInteger(years)
        ? t`${plural(years, { one: '# year', other: '# years' })} after the last entry`
        : t`${plural(months, { one: '# month', other: '# months' })} after the last entry`
    },
  }
}
