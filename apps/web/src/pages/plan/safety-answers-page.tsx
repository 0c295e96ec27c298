import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { QueryPart } from '../../api/query-boundary.tsx'
import { leadsCase } from '../../plan/leads-case.ts'
import { usePlan } from '../../plan/use-plan.ts'
import { ScreeningCard } from '../../features/safety-screening/screening-card.tsx'
import { screeningsQuery } from '../../features/safety-screening/safety-screening.queries.ts'
import { PageHeading } from '../../ui/page.tsx'

export default function SafetyAnswersPage() {
  const { plan, key } = usePlan()
  const allowed = plan.can.readScreenings.allowed
  const query = useQuery({ ...screeningsQuery(key), enabled: allowed })
  const nameOf = (participantId: string) => plan.participants.find(({ id }) => id === participantId)?.name ?? ''
  return (
    <>
      <PageHeading
        lead={
          allowed && (
            <Trans>
              You alone read these. Speak with each person by themselves, in the way they asked for, and never tell the
              others who said what.
            </Trans>
          )
        }
      >
        <Trans>Private answers</Trans>
      </PageHeading>
      {allowed ? (
        <QueryPart query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <p>
                <Trans>Nobody has answered yet. Ask each person, alone.</Trans>
              </p>
            ) : (
              items.map((screening) => (
                <ScreeningCard key={screening.id} screening={screening} planKey={key} nameOf={nameOf} />
              ))
            )
          }
        </QueryPart>
      ) : (
        <>
          <p>
            <Trans>
              Only an interventionist of this case reads them. You are not told who said what, and need not ask.
            </Trans>
          </p>
          {leadsCase(plan) && plan.professionals.length === 0 && (
            <div className="actions">
              <Link
                className="btn quiet"
                to="/o/$organizationId/c/$caseId/more"
                params={{ organizationId: key.organizationId, caseId: plan.caseId }}
              >
                <Trans>Invite an interventionist</Trans>
              </Link>
            </div>
          )}
        </>
      )}
    </>
  )
}
