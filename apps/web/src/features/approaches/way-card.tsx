import type { ApproachAdvice } from '@holdfast/contracts/approaches'
import { WAY_ASKS } from '@holdfast/domain/approaches/way-asks'
import { type Approach, APPROACH_GUIDES, APPROACH_LABELS } from '@holdfast/domain/plan/approach'
import { Trans } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Icon } from '../../ui/icon.tsx'

/** A way as it ranks here; `none` has no ranking. */
export type Ranked = Omit<ApproachAdvice['ranked'][number], 'approach'> & { approach: Approach }

/** One way as a card to choose: what it is, what it asks, and why it fits best where it does. */
export function WayCard({
  ranked: { approach, reasons },
  isFirst,
  checked,
  onChoose,
}: {
  ranked: Ranked
  isFirst: boolean
  checked: boolean
  onChoose: () => void
}) {
  const asks = approach === 'none' ? null : WAY_ASKS[approach]
  return (
    <label className="choice way">
      <input type="radio" name="way" value={approach} checked={checked} onChange={onChoose} />
      <Icon name="check" />
      {isFirst && (
        <span className="tag lamp">
          <Trans>Fits best so far</Trans>
        </span>
      )}
      <span className="wayname">{localize(APPROACH_LABELS[approach])}</span>
      <span className="waysay">{localize(APPROACH_GUIDES[approach].what)}</span>
      {asks && (
        <span className="wayasks">
          <span>
            <Icon name="users" small />
            {localize(asks.people)}
          </span>
          <span>
            <Icon name="clock" small />
            {localize(asks.time)}
          </span>
          <span>
            <Icon name="eye" small />
            {localize(asks.knows)}
          </span>
        </span>
      )}
      {isFirst && reasons.length > 0 && (
        <span className="waywhy">
          <b>
            <Trans>Why this one.</Trans>
          </b>{' '}
          {reasons.map(({ says }) => says).join(' ')}
        </span>
      )}
    </label>
  )
}
