import { type FacilityImport, facilityImportRoutes } from '@holdfast/contracts/facility-imports'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { refreshFacilities } from './facilities.queries.ts'

/** Ends an import, also while its places are loaded. */
export function CancelImport({ organizationId, current }: { organizationId: string; current: FacilityImport }) {
  const params = { organizationId, importId: current.id }
  const cancel = useMutation({
    mutationFn: () => request(facilityImportRoutes.cancel, { params, ifMatch: current.version }),
    onSettled: refreshFacilities,
  })
  return (
    <>
      <ProblemNotice error={cancel.error} />
      <div>
        <Button look="quiet" busy={cancel.isPending} onClick={() => cancel.mutate()}>
          <Trans>Cancel import</Trans>
        </Button>
      </div>
    </>
  )
}
