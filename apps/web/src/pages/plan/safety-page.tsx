import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { naloxoneNeed } from '@holdfast/domain/substances/substance-notes'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { CallEmergency } from '../../features/crisis-contacts/call-row.tsx'
import { EmergencyCells } from '../../features/safety-plan/emergency-cells.tsx'
import { SafetyRows } from '../../features/safety-plan/safety-rows.tsx'
import { SixParts } from '../../features/safety-plan/six-parts.tsx'
import { isWhole } from '../../features/safety-plan/use-safety-form.ts'
import { PageLink } from '../../plan/page-link.tsx'
import { safetyPeople } from '../../plan/safety-people.ts'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'

/** What is done in danger, as one card; its parts as rows for those who write them. */
export default function SafetyPage(): ReactElement {
  const { plan, key } = usePlan()
  const { safetyPlan } = plan
  const { day, person } = safetyPlan
  const { nameOf, safetyLead, address } = safetyPeople(plan)
  const need = naloxoneNeed(plan.substances as Substance[])
  const isUnfinished = isWhole(safetyPlan) && safetyPlan.can.edit.allowed && safetyPlan.missingParts.length > 0
  return (
    <>
      <PageHeading lead={<Trans>Made on a calm day, so that nobody has to think on a hard one.</Trans>}>
        <Trans>Safety plan</Trans>
      </PageHeading>
      <article className="ecard">
        <CallEmergency say={day.addressToSay || address} />
        <EmergencyCells day={day} nameOf={nameOf} safetyLead={safetyLead} />
      </article>
      {need !== 'none' && day.naloxoneAt === '' && (
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
      <div className="actions">
        {isUnfinished && (
          <PageLink className="btn" planKey={key} to="safety/edit">
            <Trans>Write it, part by part</Trans>
          </PageLink>
        )}
        <PageLink className="btn quiet" planKey={key} to="safety/card">
          <Trans>Print the card</Trans>
        </PageLink>
        <Link className="btn plain" to="/cards">
          <Trans>What to say and do</Trans>
        </Link>
      </div>
      {isWhole(safetyPlan) ? (
        <SafetyRows safetyPlan={safetyPlan} planKey={key} />
      ) : (
        person && (
          <>
            <h2>
              <Trans>The six parts, in their own words</Trans>
            </h2>
            <SixParts person={person} planKey={key} mayChange={false} />
          </>
        )
      )}
      <SectionFindings section="safety" />
      {isWhole(safetyPlan) && safetyPlan.savedAt && (
        <div className="actions">
          <PageLink className="btn plain" planKey={key} to="safety/history">
            <Trans>Earlier wordings</Trans>
          </PageLink>
        </div>
      )}
    </>
  )
}
