import { SUBSTANCE_LABELS } from '@holdfast/domain/cases/case-labels'
import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { notesFor } from '@holdfast/domain/substances/substance-notes'
import { Trans } from '@lingui/react/macro'
import { useSearch } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { NaloxoneFacts, OverdoseSteps } from '../../features/substances/overdose-steps.tsx'
import { NALOXONE, SubstanceNote, SubstanceRows } from '../../features/substances/substance-notes.tsx'
import { localize } from '../../i18n/localize.ts'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Card } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'

/** The steps of an overdose first; what to know about each substance of the case is a page of its own. */
export default function SubstancesPage(): ReactElement {
  const { plan, key } = usePlan()
  const { at }: { at?: string } = useSearch({ strict: false })
  const substances = plan.substances as Substance[]
  const open = notesFor(substances).find(({ substance }) => substance === at)
  if (open)
    return (
      <>
        <PageHeading key={open.substance}>{localize(SUBSTANCE_LABELS[open.substance])}</PageHeading>
        <div className="actions">
          <PrintButton>
            <Trans>Print this page</Trans>
          </PrintButton>
          <PageLink className="btn plain" planKey={key} to="risk/substances">
            <Trans>Overdose and withdrawal</Trans>
          </PageLink>
        </div>
        <SubstanceNote note={open.note} />
      </>
    )
  if (at === NALOXONE)
    return (
      <>
        <PageHeading key={at}>
          <Trans>Naloxone</Trans>
        </PageHeading>
        <PageLink className="btn quiet" planKey={key} to="risk/substances">
          <Trans>Overdose and withdrawal</Trans>
        </PageLink>
        <Card>
          <NaloxoneFacts />
        </Card>
      </>
    )
  return (
    <>
      <PageHeading
        lead={<Trans>It does not replace a doctor. Nobody can be sure what a pill or a powder holds.</Trans>}
      >
        <Trans>Overdose and withdrawal</Trans>
      </PageHeading>
      <PrintButton>
        <Trans>Print this page</Trans>
      </PrintButton>
      <OverdoseSteps factsInPrint />
      {substances.length === 0 && (
        <Notice>
          <p>
            <Trans>The case does not say yet what your loved one uses.</Trans>
          </p>
        </Notice>
      )}
      <SubstanceRows substances={substances} />
    </>
  )
}
