import { auditTrailRoutes } from '@holdfast/contracts/audit-trail'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { saveFile } from '../../api/save-file.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'

/** A signed file of where the trail stands now, by which somebody finds out later whether anything was taken out. */
export function KeepHead({ organizationId }: { organizationId: string }) {
  const keep = useMutation({
    mutationFn: () => request(auditTrailRoutes.head, { params: { organizationId } }),
    onSuccess: (file) => saveFile(file, auditTrailRoutes.head.produces),
  })
  return (
    <Card>
      <h2>
        <Trans>Keep a signed copy</Trans>
      </h2>
      <p>
        <Trans>
          A small file says how far this list goes today. Kept somewhere else, it shows later whether a line was changed
          or taken out.
        </Trans>
      </p>
      <Button look="quiet" busy={keep.isPending} onClick={() => keep.mutate()}>
        <Trans>Save the file</Trans>
      </Button>
    </Card>
  )
}
