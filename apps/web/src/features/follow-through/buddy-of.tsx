import type { KeptConsequence } from '@holdfast/contracts/follow-through'
import { Trans } from '@lingui/react/macro'
import { Card } from '../../ui/card.tsx'
import { SharedWords, Standing } from './group-picture.tsx'

const HARD = ['slipped', 'under_pressure']

/** What somebody's buddy is told: how it goes, the words that are for them, and that a call helps. */
export function BuddyOf({ items }: { items: readonly KeptConsequence[] }) {
  if (items.length === 0) return null
  return (
    <Card>
      <h2>
        <Trans>You are their buddy</Trans>
      </h2>
      {items.map((kept) => (
        <div key={kept.consequenceId} className="stack">
          <p>
            <strong>
              <bdi>{kept.keeper}</bdi>
            </strong>{' '}
            · <Standing status={kept.status} />
          </p>
          <SharedWords entry={kept.entries[0]} />
          {HARD.includes(kept.status ?? '') && (
            <p>
              <Trans>A short call helps now. Listen first, and ask what would help tonight.</Trans>
            </p>
          )}
        </div>
      ))}
    </Card>
  )
}
