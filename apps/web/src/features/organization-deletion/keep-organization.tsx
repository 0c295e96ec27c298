import { type OrganizationDeletion, organizationDeletionRoutes } from '@holdfast/contracts/organization-deletion'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { formatMoment } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { organizationDeletionQuery } from './organization-deletion-query.ts'

type Props = { organizationId: string; known: OrganizationDeletion & { dueAt: string } }

/** When the practice ends, and the way to keep it. */
export function KeepOrganization({ organizationId, known }: Props) {
  const keep = useMutation({
    mutationFn: () =>
      request(organizationDeletionRoutes.takeBack, { params: { organizationId }, ifMatch: known.version }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: organizationDeletionQuery(organizationId).queryKey }),
  })
  return (
    <>
      <PageHeading lead={<Trans>Until then everything goes on as it is.</Trans>}>
        <Trans>This practice ends on {formatMoment(known.dueAt)}</Trans>
      </PageHeading>
      <ProblemNotice error={keep.error} />
      <div className="actions">
        <Button busy={keep.isPending} onClick={() => keep.mutate()}>
          <Trans>Keep the practice</Trans>
        </Button>
      </div>
    </>
  )
}
