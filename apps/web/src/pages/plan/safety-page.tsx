import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { naloxoneNeed } from '@holdfast/domain/substances/substance-notes'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { usePlan } from '../../plan/use-plan.ts'
import { PageLink } from '../../plan/page-link.tsx'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { SafetyDayCard } from '../../features/safety-plan/safety-day-card.tsx'
import { PastWordings } from '../../features/safety-plan/past-wordings.tsx'
import { PersonCard } from '../../features/safety-plan/person-card.tsx'
import { SafetySummary } from '../../features/safety-plan/safety-summary.tsx'
import { isWhole } from '../../features/safety-plan/use-safety-form.ts'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { safetyPeople } from '../../plan/safety-people.ts'

export default function SafetyPage() {
  const { plan, key } = usePlan()
  const { safetyPlan } = plan
  const { nameOf, safetyLead, address } = safetyPeople(plan)
  const shown = { safetyLead, address }
  const need = naloxoneNeed(plan.substances as Substance[])
  const mayEdit = isWhole(safetyPlan) && safetyPlan.can.edit.allowed
  return (
    <>
      <PageHeading lead={<Trans>Made on a calm day, so that nobody has to think on a hard one.</Trans>}>
        <Trans>Safety plan</Trans>
      </PageHeading>
      <div className="actions">
        {mayEdit && (
          <PageLink className="btn" planKey={key} to="safety/edit">
            <Trans>Write it, part by part</Trans>
          </PageLink>
        )}
        <PageLink className="btn quiet" planKey={key} to="safety/card">
          <Trans>Emergency card to print</Trans>
        </PageLink>
        <Link className="btn plain" to="/cards">
          <Trans>What to say and do</Trans>
        </Link>
      </div>
      {need !== 'none' && safetyPlan.day.naloxoneAt === '' && (
        <Notice tone="caution">
          <p>
            {need === 'must' ? (
              <Trans>Opioids are part of this. Naloxone belongs in the room on the day, and at home afterward.</Trans>
            ) : (
              <Trans>Nobody knows what a pill or a powder holds. Naloxone does no harm; have it there.</Trans>
            )}
          </p>
        </Notice>
      )}
      {isWhole(safetyPlan) ? (
        <>
          <SafetySummary safetyPlan={safetyPlan} planKey={key} nameOf={nameOf} {...shown} />
          <PastWordings planKey={key} timeZone={plan.logistics.timeZone} />
        </>
      ) : (
        <>
          <SafetyDayCard day={safetyPlan.day} nameOf={nameOf} {...shown} />
          {safetyPlan.person && <PersonCard person={safetyPlan.person} />}
        </>
      )}
      <SectionFindings section="safety" />
    </>
  )
}
