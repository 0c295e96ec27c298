import { invitationRoutes } from '@holdfast/contracts/invitations'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { queryClient, request } from '../../api/client.ts'
import { useHashToken } from '../../app/hash-token.ts'
import { isBrokenLink, LinkBroken } from '../../app/link-broken.tsx'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { MainContent } from '../../ui/main-content.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function ReturnPage() {
  const token = useHashToken()
  const navigate = useNavigate()
  const come = useMutation({
    mutationFn: () => request(invitationRoutes.returnByLink, { body: { token } }),
    onSuccess: async ({ organizationId, caseId }) => {
      queryClient.clear()
      await navigate({ to: '/o/$organizationId/c/$caseId', params: { organizationId, caseId } })
    },
  })
  if (!token || isBrokenLink(come.error)) return <LinkBroken />
  return (
    <MainContent narrow>
      <PageHeading lead={<Trans>Your link signs you in on this device until you sign out.</Trans>}>
        <Trans>Welcome back</Trans>
      </PageHeading>
      <ProblemNotice error={come.error} />
      <div>
        <Button busy={come.isPending} onClick={() => come.mutate()}>
          <Trans>Go on</Trans>
        </Button>
      </div>
    </MainContent>
  )
}
