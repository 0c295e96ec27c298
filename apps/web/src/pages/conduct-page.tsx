import { type Conduct, conductRoutes } from '@holdfast/contracts/conduct'
import { CODE_OF_CONDUCT } from '@holdfast/domain/conduct/code'
import { Trans } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { queryClient, request } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { QueryBoundary } from '../api/query-boundary.tsx'
import { conductQuery } from '../features/conduct/conduct.queries.ts'
import { ConductText } from '../features/conduct/conduct-text.tsx'
import { formatMoment, localize } from '../i18n/localize.ts'
import { Button } from '../ui/button.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageHeading } from '../ui/page.tsx'

function Accept({ organizationId, conduct }: { organizationId: string; conduct: Conduct }) {
  const { edition, ownVersion } = conduct
  const save = useMutation({
    mutationFn: () => request(conductRoutes.accept, { params: { organizationId }, body: { edition, ownVersion } }),
    onSuccess: async (accepted) => {
      // what was refused until now opens
      await queryClient.invalidateQueries()
      queryClient.setQueryData(conductQuery(organizationId).queryKey, accepted)
    },
    // it has changed meanwhile: what holds now is read first
    onError: () => queryClient.invalidateQueries({ queryKey: conductQuery(organizationId).queryKey }),
  })
  return (
    <>
      <ProblemNotice error={save.error} />
      <div className="actions">
        <Button busy={save.isPending} onClick={() => save.mutate()}>
          <Trans>I accept this code</Trans>
        </Button>
      </div>
    </>
  )
}

/** The code of conduct of a practice: to be read, and accepted where that is open. */
export default function ConductPage() {
  const { organizationId } = useParams({ strict: false }) as { organizationId: string }
  const known = useQuery(conductQuery(organizationId))
  return (
    <QueryBoundary query={known}>
      {(conduct) => (
        <MainContent narrow>
          <PageHeading lead={localize(CODE_OF_CONDUCT.lead)}>{localize(CODE_OF_CONDUCT.title)}</PageHeading>
          {conduct.isAccepted ? (
            <Notice tone="positive">
              <p>
                {conduct.acceptedAt && <Trans>You accepted it on {formatMoment(conduct.acceptedAt)}.</Trans>}{' '}
                <Link to="/home">
                  <Trans>Go to your cases</Trans>
                </Link>
              </p>
            </Notice>
          ) : (
            <Notice tone="caution">
              <p>
                <Trans>It has changed. The cases of this practice open again once you have accepted it.</Trans>
              </p>
            </Notice>
          )}
          <ConductText ownText={conduct.ownText} />
          {!conduct.isAccepted && conduct.can.accept.allowed && (
            <Accept key={conduct.ownVersion} organizationId={organizationId} conduct={conduct} />
          )}
        </MainContent>
      )}
    </QueryBoundary>
  )
}
