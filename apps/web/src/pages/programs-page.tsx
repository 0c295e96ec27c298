import { Trans } from '@lingui/react/macro'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { StepSearch } from '../app/step-search.ts'
import { NewToken } from '../features/access-tokens/new-token.tsx'
import { TokenList } from '../features/access-tokens/token-list.tsx'
import { MainContent } from '../ui/main-content.tsx'

/** What programs may do for the practice. */
export default function ProgramsPage() {
  const { organizationId } = useParams({ strict: false }) as { organizationId: string }
  const { step }: StepSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const here = { to: '/o/$organizationId/programs', params: { organizationId } } as const
  const add = (
    <>
      <Link className="btn" {...here} search={{ step: 'new' }}>
        <Trans>New token</Trans>
      </Link>
      <Link className="btn quiet" to="/o/$organizationId/webhooks" params={{ organizationId }}>
        <Trans>Webhooks</Trans>
      </Link>
      <Link className="btn quiet" to="/o/$organizationId/case-import" params={{ organizationId }}>
        <Trans>Import cases</Trans>
      </Link>
    </>
  )
  return (
    <MainContent key={step ?? ''} narrow>
      {step === 'new' ? (
        <NewToken organizationId={organizationId} onDone={() => void navigate(here)} />
      ) : (
        <TokenList organizationId={organizationId} add={add} />
      )}
    </MainContent>
  )
}
