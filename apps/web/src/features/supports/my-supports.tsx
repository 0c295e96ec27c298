import type { Support } from '@holdfast/contracts/supports'
import { Trans } from '@lingui/react/macro'
import { AddSupport } from './add-support.tsx'
import { SupportNote } from './support-note.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = {
  supports: readonly Support[]
  planKey: PlanKey
  /** Those for whom this reader may write: themselves, or everyone for the interventionist. */
  givers: readonly { id: string; name: string }[]
  nameOf: (participantId: string) => string
}

/** What this reader pays or does now, and what becomes of it; the interventionist keeps it for everybody. */
export function MySupports({ supports, planKey, givers, nameOf }: Props) {
  const mine = supports.filter((one) => one.can.edit.allowed)
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
        <SupportNote
          key={support.id}
          support={support}
          planKey={planKey}
          name={givers.length > 1 ? nameOf(support.participantId) : null}
        />
      ))}
      {givers.length > 0 && <AddSupport planKey={planKey} givers={givers} supports={supports} />}
    </section>
  )
}
