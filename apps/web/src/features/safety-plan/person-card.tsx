import type { PersonSafety } from '@holdfast/contracts/safety-plan'
import { SAFETY_PART_GUIDE, SAFETY_PARTS } from '@holdfast/domain/safety-plan/safety-plan'
import { Trans } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Card } from '../../ui/card.tsx'

/** The six parts to read, for those with whom they are shared. */
export function PersonCard({ person }: { person: PersonSafety }) {
  const written = SAFETY_PARTS.filter((part) => person[part] !== '')
  if (written.length === 0) return null
  return (
    <Card>
      <h2>
        <Trans>The six parts, in their own words</Trans>
      </h2>
      <dl>
        {written.map((part) => (
          <div key={part}>
            <dt>{localize(SAFETY_PART_GUIDE[part].label)}</dt>
            <dd>{person[part]}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
