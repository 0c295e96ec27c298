import { facilityRoutes } from '@holdfast/contracts/facilities'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { keepFacility } from '../../features/facilities/facilities.queries.ts'
import { NEW_FACILITY } from '../../features/facilities/facility-fields.ts'
import { FacilityForm } from '../../features/facilities/facility-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { MainContent } from '../../ui/main-content.tsx'
import { PageHeading } from '../../ui/page.tsx'

const page = getRouteApi('/o/$organizationId/facilities/new')

export default function NewFacilityPage() {
  const { organizationId } = page.useParams()
  const search = page.useSearch()
  const navigate = page.useNavigate()
  const [value, setValue, clearValue] = usePersistedState(`facility.${organizationId}`, NEW_FACILITY)
  const add = useMutation({
    mutationFn: () => request(facilityRoutes.create, { params: { organizationId }, body: value }),
    onSuccess: async (added) => {
      clearValue()
      await keepFacility(organizationId, added)
      const params = { organizationId, facilityId: added.id }
      await navigate({ to: '/o/$organizationId/facilities/$facilityId', params, search })
    },
  })
  return (
    <MainContent narrow>
      <PageHeading lead={<Trans>Name and ZIP code are enough to begin. Files leave your own entries alone.</Trans>}>
        <Trans>A place of your own</Trans>
      </PageHeading>
      <Form onSubmit={() => add.mutate()}>
        <FacilityForm value={value} onChange={(patch) => setValue({ ...value, ...patch })} error={add.error} />
        <ProblemNotice error={add.error} />
        <div>
          <Button type="submit" busy={add.isPending}>
            <Trans>Add to the directory</Trans>
          </Button>
        </div>
      </Form>
    </MainContent>
  )
}
