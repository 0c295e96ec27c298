import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { Trans } from '@lingui/react/macro'
import { usePlan } from '../../plan/use-plan.ts'
import { OverdoseSteps } from '../../features/substances/overdose-steps.tsx'
import { SubstanceNotes } from '../../features/substances/substance-notes.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'

export default function SubstancesPage() {
  const { plan } = usePlan()
  return (
    <>
      <PageHeading
        lead={<Trans>It does not replace a doctor, and nobody can be sure what a pill or a powder holds.</Trans>}
      >
        <Trans>Overdose and withdrawal</Trans>
      </PageHeading>
      <PrintButton>
        <Trans>Print this page</Trans>
      </PrintButton>
      <OverdoseSteps />
      {plan.substances.length === 0 && (
        <Notice>
          <p>
            <Trans>The case does not say yet what your loved one uses.</Trans>
          </p>
        </Notice>
      )}
      <SubstanceNotes substances={plan.substances as Substance[]} />
    </>
  )
}
