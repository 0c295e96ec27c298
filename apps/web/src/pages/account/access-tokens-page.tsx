import { Trans } from '@lingui/react/macro'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { StepSearch } from '../../app/step-search.ts'
import { NewToken } from '../../features/access-tokens/new-token.tsx'
import { TokenList } from '../../features/access-tokens/token-list.tsx'
import { MainContent } from '../../ui/main-content.tsx'

/** The tokens by which programs act for the person. */
export default function AccessTokensPage() {
  const { step }: StepSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const add = (
    <Link className="btn" to="/account/tokens" search={{ step: 'new' }}>
      <Trans>New token</Trans>
    </Link>
  )
  return (
    <MainContent key={step ?? ''} narrow>
      {step === 'new' ? (
        <NewToken organizationId={null} onDone={() => void navigate({ to: '/account/tokens' })} />
      ) : (
        <TokenList organizationId={null} add={add} />
      )}
    </MainContent>
  )
}
