import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
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
  const { data: details } = useQuery(signInDetailsQuery)
  const Step = isAccountStep(step) && session && details && !session.isLinkOnly ? ACCOUNT_STEPS[step] : undefined
  return (
    <MainContent key={step ?? ''} narrow>
      {Step ? <Step user={session!.user} details={details!} /> : <AllOfAccount />}
    </MainContent>
  )
}
