import type { LeadsSafety, PersonSafety, SafetyPlan } from '@holdfast/contracts/safety-plan'
import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { naloxoneNeed } from '@holdfast/domain/substances/substance-notes'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { usePlan } from '../../plan/use-plan.ts'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { SafetyDayCard } from '../../features/safety-plan/safety-day-card.tsx'
import { PastWordings } from '../../features/safety-plan/past-wordings.tsx'
import { PersonCard } from '../../features/safety-plan/person-card.tsx'
import { SafetyPlanForm } from '../../features/safety-plan/safety-plan-form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { safetyPeople } from '../../plan/safety-people.ts'

type Whole = SafetyPlan & { person: PersonSafety; leads: LeadsSafety }
const isWhole = (plan: SafetyPlan): plan is Whole => plan.person !== null && plan.leads !== null

export default function SafetyPage() {
  const { plan, key } = usePlan()
  const { safetyPlan } = plan
  const { people, nameOf, ...shown } = safetyPeople(plan)
  const need = naloxoneNeed(plan.substances as Substance[])
  return (
    <>
      <PageHeading lead={<Trans>Made on a calm day, so that nobody has to think on a hard one.</Trans>}>
        <Trans>Safety plan</Trans>
      </PageHeading>
      <SectionFindings section="safety" />
      <p>
        <Link to="/o/$organizationId/p/$planId/safety/card" params={key}>
          <Trans>Emergency card to print</Trans>
        </Link>{' '}
        ·{' '}
        <Link to="/cards">
          <Trans>What to say and do</Trans>
        </Link>
      </p>
      {need !== 'none' && safetyPlan.day.naloxoneAt === '' && (
        <Notice tone="caution">
          <p>
            {need === 'must' ? (
              <Trans>Opioids are part of this. Naloxone belongs in the room on the day, and at home afterwards.</Trans>
            ) : (
              <Trans>Nobody knows what a pill or a powder holds. Naloxone does no harm; have it there.</Trans>
            )}
          </p>
        </Notice>
      )}
      {isWhole(safetyPlan) ? (
        <>
          <SafetyPlanForm safetyPlan={safetyPlan} planKey={key} people={people} {...shown} />
          <PastWordings planKey={key} timeZone={plan.logistics.timeZone} />
        </>
      ) : (
        <>
          <SafetyDayCard day={safetyPlan.day} nameOf={nameOf} {...shown} />
          {safetyPlan.person && <PersonCard person={safetyPlan.person} />}
        </>
      )}
    </>
  )
}
