import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { QueryBoundary } from '../../api/query-boundary.tsx'
import { signInDetailsQuery } from '../../api/sign-in-details.ts'
import type { StepSearch } from '../../app/step-search.ts'
import { useSession } from '../../app/session.ts'
import { MainContent } from '../../ui/main-content.tsx'
import { ACCOUNT_STEPS, isAccountStep } from './account-steps.ts'
import { AllOfAccount } from './all-of-account.tsx'

/** The person: where they are signed in, how they come back, their language, and what they can take along; or one of these to change. */
export default function AccountPage() {
  const session = useSession()
  const { step }: StepSearch = useSearch({ strict: false })
  const details = useQuery(signInDetailsQuery)
  if (!isAccountStep(step) || !session || session.isLinkOnly)
    return (
      <MainContent narrow>
        <AllOfAccount />
      </MainContent>
    )
  const Step = ACCOUNT_STEPS[step]
  return (
    <QueryBoundary query={details}>
      {(known) => (
        <MainContent key={step} narrow>
          <Step user={session.user} details={known} />
        </MainContent>
      )}
    </QueryBoundary>
  )
}
