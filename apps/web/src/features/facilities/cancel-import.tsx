import { type FacilityImport, facilityImportRoutes } from '@holdfast/contracts/facility-imports'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { isProblem, request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { refreshFacilities } from './facilities.queries.ts'

const TRIES = 5

/** Ends an import. Each batch that is loaded makes a new version, so the newest one is read first. */
export function CancelImport({ organizationId, current }: { organizationId: string; current: FacilityImport }) {
  const params = { organizationId, importId: current.id }
  const cancel = useMutation({
    mutationFn: async () => {
      const { version } = await request(facilityImportRoutes.get, { params })
      return request(facilityImportRoutes.drop, { params, ifMatch: version })
    },
    retry: (tries, error) => tries < TRIES && isProblem(error, 'stale-version'),
    retryDelay: 0,
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
