import type { Statement } from '@holdfast/contracts/statements'
import { Trans } from '@lingui/react/macro'
import { useProfessionalNames } from '../../plan/professionals.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { WhoSees } from '../../ui/who-sees.tsx'

/** Who can read the words of a letter now, said to its author. */
export function LetterReaders({ sharing, planKey }: { sharing: Statement['sharing']; planKey: PlanKey }) {
  const professionals = useProfessionalNames(planKey)
  if (sharing === 'private')
    return (
      <WhoSees alone>
        <Trans>Only you can read this</Trans>
      </WhoSees>
    )
  return (
    <WhoSees>
      {sharing === 'group' ? (
        <Trans>Everyone who takes part reads this</Trans>
      ) : professionals ? (
        <Trans>You and {professionals} read this</Trans>
      ) : (
        <Trans>You and the interventionist read this</Trans>
      )}
    </WhoSees>
  )
}
