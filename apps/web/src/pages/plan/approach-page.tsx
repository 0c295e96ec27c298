import type { Approach } from '@holdfast/domain/plan/approach'
import { hasMeeting, policyOf } from '@holdfast/domain/plan/approach-policy'
import { Trans } from '@lingui/react/macro'
import { Link, useLocation, useNavigate } from '@tanstack/react-router'
import { WAY_BASICS, WayBasics } from '../../features/approaches/way-basics.tsx'
import { WayQuestion } from '../../features/approaches/way-question.tsx'
import { WayReason } from '../../features/approaches/way-reason.tsx'
import { ChoicesMade, WaySummary } from '../../features/approaches/way-summary.tsx'
import { ApproachWorksheets } from '../../features/worksheets/approach-worksheets.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { leadsCase } from '../../plan/leads-case.ts'
import { usePlan } from '../../plan/use-plan.ts'

/**
 * Which way the family takes. A plan without one asks for it at once; afterwards the choice is read, and each line leads to its
 * own question, named in the address (`#approach`, `#reason`, `#announced`, `#level`, `#goal`).
 */
export default function ApproachPage() {
  const { plan, key } = usePlan()
  const hash = useLocation({ select: (location) => location.hash })
  const navigate = useNavigate()
  const leads = leadsCase(plan)
  const mayChoose = leads && plan.can.edit.allowed
  const read = '/o/$organizationId/p/$planId/approach'
  const ask = (question = '') => void navigate({ to: read, params: key, ...(question && { hash: question }) })
  const choose = (approach: Approach | null) =>
    approach === null ? void navigate({ to: '/o/$organizationId/p/$planId', params: key }) : ask('reason')
  const basics = WAY_BASICS.find((one) => one === hash)

  if (mayChoose && plan.approach !== null && hash === 'reason') {
    const decidesTelling = hasMeeting(plan.approach) && !policyOf({ ...plan, level: 1 }).announced
    return (
      <WayReason
        planKey={key}
        version={plan.version}
        approach={plan.approach}
        onDone={() => ask(decidesTelling ? 'announced' : '')}
      />
    )
  }
  if (mayChoose && (hash === 'approach' || plan.approach === null))
    return <WayQuestion planKey={key} current={plan.approach} alias={plan.caseAlias} onDone={choose} />
  if (basics && plan.can.edit.allowed)
    return <WayBasics key={basics} ask={basics} plan={plan} planKey={key} onDone={() => ask()} />
  return (
    <>
      <WaySummary plan={plan} planKey={key} mayChoose={mayChoose} />
      <SectionFindings section="approach" />
      <ApproachWorksheets />
      {plan.status === 'drafting' && plan.can.conclude.allowed && (
        <PageLink className="btn quiet" planKey={key} to="outcome/edit">
          <Trans>It has ended: say how</Trans>
        </PageLink>
      )}
      {leads && (
        <>
          <ChoicesMade planKey={key} />
          <p>
            <Link
              to="/o/$organizationId/c/$caseId/first-call"
              params={{ organizationId: key.organizationId, caseId: plan.caseId }}
            >
              <Trans>Answer more questions of the first call</Trans>
            </Link>
            {' · '}
            <Link
              to="/o/$organizationId/c/$caseId/before"
              params={{ organizationId: key.organizationId, caseId: plan.caseId }}
            >
              <Trans>Earlier attempts</Trans>
            </Link>
            {' · '}
            <Link
              to="/o/$organizationId/c/$caseId/tasks"
              params={{ organizationId: key.organizationId, caseId: plan.caseId }}
            >
              <Trans>Tasks, and by when</Trans>
            </Link>
          </p>
        </>
      )}
    </>
  )
}
