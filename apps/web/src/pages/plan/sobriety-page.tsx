import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { Trans } from '@lingui/react/macro'
import { usePlan } from '../../plan/use-plan.ts'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { SobrietyGuide } from '../../features/sobriety/sobriety-guide.tsx'
import { SobrietyPlanForm } from '../../features/sobriety/sobriety-plan-form.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function SobrietyPage() {
  const { plan, key } = usePlan()
  return (
    <>
      <PageHeading
        lead={
          <Trans>
            Someone who is under the influence cannot take in what you say. Decide now who checks, and what you do if it
            is not the moment.
          </Trans>
        }
      >
        <Trans>Sobriety check</Trans>
      </PageHeading>
      <SectionFindings section="sobriety" />
      <SobrietyPlanForm
        sobrietyPlan={plan.sobrietyPlan}
        planKey={key}
        can={plan.can.editSobrietyPlan}
        adults={plan.participants.filter(({ adult, attendance }) => adult && attendance === 'in_person')}
      />
      <section className="stack">
        <h2>
          <Trans>Good to know</Trans>
        </h2>
        <SobrietyGuide substances={plan.substances as Substance[]} />
      </section>
    </>
  )
}
