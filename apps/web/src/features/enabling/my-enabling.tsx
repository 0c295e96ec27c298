import type { EnablingSupport } from '@holdfast/contracts/enabling'
import { Trans } from '@lingui/react/macro'
import { AddEnabling } from './add-enabling.tsx'
import { EnablingNote } from './enabling-note.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = {
  enablingSupports: readonly EnablingSupport[]
  planKey: PlanKey
  /** Those for whom this reader may write: themselves, or everyone for the interventionist. */
  givers: readonly { id: string; name: string }[]
  nameOf: (participantId: string) => string
}

/** What this reader pays or does now, and what becomes of it; the interventionist keeps it for everybody. */
export function MyEnabling({ enablingSupports, planKey, givers, nameOf }: Props) {
  const mine = enablingSupports.filter((one) => one.can.edit.allowed)
  if (givers.length === 0 && mine.length === 0) return null
  return (
    <section className="stack" id="supports">
      <h2>
        <Trans>What I still pay or do</Trans>
      </h2>
      <p className="muted">
        <Trans>
          Note what you give today, also what you mean to keep. So you see together what one ends and another refills.
        </Trans>
      </p>
      {mine.map((support) => (
        <EnablingNote
          key={support.id}
          support={support}
          planKey={planKey}
          name={givers.length > 1 ? nameOf(support.participantId) : null}
        />
      ))}
      {givers.length > 0 && <AddEnabling planKey={planKey} givers={givers} enablingSupports={enablingSupports} />}
    </section>
  )
}
