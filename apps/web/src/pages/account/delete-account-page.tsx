import { useNavigate, useSearch } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { QueryBoundary } from '../../api/query-boundary.tsx'
import type { StepSearch } from '../../app/step-search.ts'
import { accountDeletionQuery } from '../../features/account-deletion/account-deletion-query.ts'
import { ConfirmDeletion } from '../../features/account-deletion/confirm-deletion.tsx'
import { MeaningOfDeletion } from '../../features/account-deletion/meaning-of-deletion.tsx'
import { MainContent } from '../../ui/main-content.tsx'

/** The end of one's account: what it means, and then the two questions that it takes. */
export default function DeleteAccountPage() {
  const { step }: StepSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const meaning = useQuery(accountDeletionQuery)
  return (
    <QueryBoundary query={meaning}>
      {(known) => (
        <MainContent key={step ?? ''} narrow>
          {step === 'confirm' && known.blockers.length === 0 ? (
            <ConfirmDeletion hasSharedLetters={known.hasSharedLetters} />
          ) : (
            <MeaningOfDeletion
              meaning={known}
              onGoOn={() => void navigate({ to: '/account/delete', search: { step: 'confirm' } })}
            />
          )}
        </MainContent>
      )}
    </QueryBoundary>
  )
}
