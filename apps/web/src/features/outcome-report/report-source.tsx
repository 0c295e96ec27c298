import type { OutcomeReport } from '@holdfast/contracts/outcome-report'
import { Trans } from '@lingui/react/macro'
import { formatDate } from '../../i18n/localize.ts'

/** Beside every figure of an organization that is there to train. */
export function PracticeData() {
  return (
    <p className="note">
      <Trans>Practice data: invented cases to train with. No figure outside this practice counts them.</Trans>
    </p>
  )
}

/** Where the figures come from, through which day, and what is left out of them. */
export function ReportSource({ through, smallestGroup }: Pick<OutcomeReport, 'through' | 'smallestGroup'>) {
  if (through === null) return null
  const day = formatDate(through)
  return (
    <p className="small soft">
      <Trans>
        Source: plans that were concluded in Holdfast, counted through {day}. Band: the range in which the share likely
        lies (95%). Groups under {smallestGroup} are not shown, nor what would give them away. Samples never count.
      </Trans>
    </p>
  )
}
