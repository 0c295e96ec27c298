import type { Workspace } from '@holdfast/contracts/workspace'
import { type PackSheet, speakersOf } from '@holdfast/domain/packs/pack-sheets'
import { Plural, Trans } from '@lingui/react/macro'
import { Icon } from '../../ui/icon.tsx'

/** What will stand on the sheets, and who may read it: what somebody keeps for themselves is in nobody else's pack. */
export function PackContents({ plan, sheets }: { plan: Workspace; sheets: readonly PackSheet[] }) {
  const speakers = speakersOf(plan.participants)
  const kept = speakers.filter(
    ({ id }) => !plan.statements.some((one) => one.participantId === id && one.parts !== null),
  )
  const keptCount = kept.length
  return (
    <p className="who">
      <Icon name="eye" />
      <span>
        <Trans>Made for you: it holds only what you may read.</Trans>{' '}
        {sheets.includes('statement_cards') && keptCount > 0 && (
          <Plural
            value={keptCount}
            one="One letter is kept by its author, who prints it."
            other="# letters are kept by their authors, who print them."
          />
        )}
      </span>
    </p>
  )
}
