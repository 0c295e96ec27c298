import { treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import type { ChosenHow } from '@holdfast/domain/treatment-options/agreement'
import type { Choice } from '@holdfast/domain/treatment-options/treatment-option'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { AddTreatmentOption } from '../../features/treatment-options/add-treatment-option.tsx'
import { DetoxNeed } from '../../features/substances/detox-need.tsx'
import { TreatmentOptionCard } from '../../features/treatment-options/treatment-option-card.tsx'
import { PageHeading } from '../../ui/page.tsx'

type Chosen = Record<'chosenId' | 'backupId', string | null> & { how?: ChosenHow }

export default function TreatmentPage() {
  const { plan, key } = usePlan()
  const choose = usePlanMutation(treatmentOptionRoutes.choose, key, (body: Chosen) => ({ body }))
  const current = (choice: Choice) => plan.treatmentOptions.find((option) => option.choice === choice)?.id ?? null
  const set = (id: string, choice: Choice, how?: ChosenHow) => {
    const others = (other: Choice) => (current(other) === id ? null : current(other))
    choose.mutate({
      chosenId: choice === 'chosen' ? id : others('chosen'),
      backupId: choice === 'backup' ? id : others('backup'),
      ...(how && { how }),
    })
  }
  return (
    <>
      <PageHeading
        lead={
          <Trans>
            A yes can fade within hours. One place is ready for the same day, and a second one is prepared in case it
            cannot take them. Say which one you favor; the case leads choose, best by agreement.
          </Trans>
        }
      >
        <Trans>Treatment place</Trans>
      </PageHeading>
      <SectionFindings section="treatment" />
      <DetoxNeed substances={plan.substances as Substance[]} planKey={key} />
      <ProblemNotice error={choose.error} />
      {plan.treatmentOptions.map((option) => (
        <TreatmentOptionCard
          key={option.id}
          option={option}
          planKey={key}
          can={plan.can.editTreatment}
          startsAt={plan.logistics.startsAt}
          timeZone={plan.logistics.timeZone}
          choosing={choose.isPending}
          onChoose={(choice, how) => set(option.id, choice, how)}
          plan={plan}
        />
      ))}
      {plan.treatmentOptions.length > 1 && (
        <p>
          <Link to="/o/$organizationId/p/$planId/treatment/compare" params={key}>
            <Trans>Compare these places side by side</Trans>
          </Link>
        </p>
      )}
      {plan.can.findFacilities.allowed && (
        <div>
          <Link
            className="btn quiet"
            to="/o/$organizationId/facilities"
            params={{ organizationId: key.organizationId }}
            search={{ plan: key.planId }}
          >
            <Trans>Find a place</Trans>
          </Link>
        </div>
      )}
      {plan.can.editTreatment.allowed && <AddTreatmentOption planKey={key} />}
    </>
  )
}
