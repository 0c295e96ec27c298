import { SHOWN_DAYS } from '@holdfast/domain/retention/retention'
import { Trans } from '@lingui/react/macro'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { StepSearch } from '../app/step-search.ts'
import { HoldForm } from '../features/retention/hold-form.tsx'
import { Holds } from '../features/retention/holds.tsx'
import { Upcoming } from '../features/retention/upcoming.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'

/** What a practice erases by its rule, and what it keeps from that. */
export default function RetentionPage() {
  const { organizationId } = useParams({ strict: false }) as { organizationId: string }
  const { step }: StepSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const params = { organizationId }
  const days = SHOWN_DAYS
  if (step === 'hold')
    return (
      <MainContent key="hold" narrow>
        <HoldForm
          organizationId={organizationId}
          onDone={() => void navigate({ to: '/o/$organizationId/retention', params })}
        />
      </MainContent>
    )
  return (
    <MainContent key="all" narrow>
      <PageHeading lead={<Trans>Cases stand here by their codes. What is erased cannot be brought back.</Trans>}>
        <Trans>What is kept, and for how long</Trans>
      </PageHeading>
      <div className="actions">
        <Link className="btn" to="/o/$organizationId/retention" params={params} search={{ step: 'hold' }}>
          <Trans>Put a case on hold</Trans>
        </Link>
        <Link className="btn quiet" to="/o/$organizationId/settings" params={params} search={{ step: 'retention' }}>
          <Trans>Change the rule</Trans>
        </Link>
      </div>
      <section className="card">
        <h2>
          <Trans>Erased in the next {days} days</Trans>
        </h2>
        <Upcoming organizationId={organizationId} />
      </section>
      <section className="stack">
        <h2>
          <Trans>On hold</Trans>
        </h2>
        <Holds organizationId={organizationId} />
      </section>
    </MainContent>
  )
}
