import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { Trans } from '@lingui/react/macro'
import { usePlan } from '../../plan/use-plan.ts'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { SobrietyGuide } from '../../features/sobriety/sobriety-guide.tsx'
import { SobrietySummary } from '../../features/sobriety/sobriety-summary.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function SobrietyPage() {
  const { plan, key } = usePlan()
  const isOpen = plan.readiness.findings.some(({ section }) => section === 'sobriety')
  return (
    <>
      <PageHeading
        lead={
          <Trans>Someone under the influence cannot take in what you say. Decide now who looks, and what then.</Trans>
        }
      >
        <Trans>Sobriety check</Trans>
      </PageHeading>
      {plan.can.editSobrietyPlan.allowed && (
        <div className="actions">
          <PageLink className={isOpen ? 'btn' : 'btn quiet'} planKey={key} to="sobriety/edit">
            <Trans>Write it, part by part</Trans>
          </PageLink>
        </div>
      )}
      <SobrietySummary
        sobrietyPlan={plan.sobrietyPlan}
        planKey={key}
        nameOf={(id) => plan.participants.find((one) => one.id === id)?.name ?? ''}
        mayChange={plan.can.editSobrietyPlan.allowed}
      />
      <SectionFindings section="sobriety" />
      <section className="stack">
        <h2>
          <Trans>Good to know</Trans>
        </h2>
        <SobrietyGuide substances={plan.substances as Substance[]} />
      </section>
    </>
  )
}
