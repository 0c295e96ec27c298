import { facilityRoutes } from '@holdfast/contracts/facilities'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { keepFacility } from '../../features/facilities/facilities.queries.ts'
import { FacilityForm, NEW_FACILITY } from '../../features/facilities/facility-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { MainContent } from '../../ui/main-content.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function NewFacilityPage() {
  const { organizationId } = useParams({ strict: false }) as { organizationId: string }
  const navigate = useNavigate()
  const [value, setValue] = useState(NEW_FACILITY)
  const add = useMutation({
    mutationFn: () => request(facilityRoutes.create, { params: { organizationId }, body: value }),
    onSuccess: async (added) => {
      await keepFacility(organizationId, added)
      const params = { organizationId, facilityId: added.id }
      await navigate({ to: '/o/$organizationId/facilities/$facilityId', params })
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
