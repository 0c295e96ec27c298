import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { QuickExit } from '../../app/quick-exit.tsx'
import { QueryPart } from '../../api/query-boundary.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { MySafetyForm } from '../../features/safety-screening/my-safety-form.tsx'
import { myScreeningQuery } from '../../features/safety-screening/safety-screening.queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function MySafetyPage() {
  const { plan, key } = usePlan()
  const query = useQuery(myScreeningQuery(key))
  const others = plan.participants.filter(({ isMe, adult }) => !isMe && adult)
  return (
    <>
      <PageHeading lead={<Trans>Answer alone, when nobody looks over your shoulder. You may skip everything.</Trans>}>
        <Trans>My own safety</Trans>
      </PageHeading>
      <QueryPart query={query}>
        {(screening) => (
          <>
            <Notice>
              <p>
                <Trans>
                  Who reads this: you, and the interventionists with a tick below. Not the family lead, not the others.
                  Nobody is shown that you answered with yes. What you write is not kept on this device.
                </Trans>
              </p>
              {screening.interventionists === 0 && (
                <p>
                  <strong>
                    <Trans>
                      There is no interventionist in this case yet, so nobody reads it for now. In danger, use the
                      numbers at the top of this page.
                    </Trans>
                  </strong>
                </p>
              )}
              <p>
                <Trans>If somebody comes in:</Trans> <QuickExit />
              </p>
            </Notice>
            {screening.answeredAt !== null && (
              <p className="muted">
                {screening.passed ? (
                  <Trans>You chose not to answer. That is fine, and you may still do so.</Trans>
                ) : (
                  <Trans>You have answered before. Has anything changed?</Trans>
                )}
              </p>
            )}
            <MySafetyForm screening={screening} planKey={key} others={others} />
          </>
        )}
      </QueryPart>
    </>
  )
}
