import { type Facility, facilityRoutes } from '@holdfast/contracts/facilities'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { QueryBoundary } from '../../api/query-boundary.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import {
  facilityQuery,
  keepFacility,
  overviewQuery,
  refreshFacilities,
} from '../../features/facilities/facilities.queries.ts'
import { AddToPlan } from '../../features/facilities/add-to-plan.tsx'
import { facilityFieldsOf } from '../../features/facilities/facility-fields.ts'
import { FacilityForm } from '../../features/facilities/facility-form.tsx'
import { forPlan, planKeyOf } from '../../features/facilities/facility-search.ts'
import { useCountry } from '../../features/facilities/use-country.ts'
import { FacilityFacts } from '../../features/facilities/facility-facts.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { MainContent } from '../../ui/main-content.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'

const page = getRouteApi('/o/$organizationId/facilities/$facilityId')

function EditFacility({ place, organizationId }: { place: Facility; organizationId: string }) {
  const { t } = useLingui()
  const navigate = page.useNavigate()
  const [value, setValue, clearValue] = usePersistedState(`facility.${place.id}`, facilityFieldsOf(place))
  const params = { organizationId, facilityId: place.id }
  const save = useMutation({
    mutationFn: () => request(facilityRoutes.update, { params, ifMatch: place.version, body: value }),
    onSuccess: (saved) => {
      clearValue()
      return keepFacility(organizationId, saved)
    },
  })
  const remove = useMutation({
    mutationFn: () => request(facilityRoutes.remove, { params, ifMatch: place.version }),
    onSuccess: async () => {
      await navigate({ to: '/o/$organizationId/facilities', params: { organizationId } })
      await refreshFacilities()
    },
  })
  return (
    <Disclosure summary={<Trans>Change this entry</Trans>}>
      <Form onSubmit={() => save.mutate()}>
        {place.source === 'imported' && (
          <p className="muted">
            <Trans>Once you save, this entry is your own, and later files leave it alone.</Trans>
          </p>
        )}
        <FacilityForm value={value} onChange={(patch) => setValue({ ...value, ...patch })} error={save.error} />
        <ProblemNotice error={save.error} />
        <div>
          <Button type="submit" busy={save.isPending}>
            <Trans>Save this entry</Trans>
          </Button>
        </div>
        <p role="status">{save.isSuccess && <Trans>Saved.</Trans>}</p>
      </Form>
      <ProblemNotice error={remove.error} />
      <RemoveButton
        label={<Trans>Take this place out of the directory</Trans>}
        title={<Trans>Take {place.name} out?</Trans>}
        confirm={t`Take out`}
        cancel={t`Keep`}
        busy={remove.isPending}
        onRemove={() => remove.mutate()}
      >
        <Trans>Plans keep what they took over from it.</Trans>
      </RemoveButton>
    </Disclosure>
  )
}

export default function FacilityPage() {
  const params = page.useParams()
  const search = page.useSearch()
  const { organizationId } = params
  const planKey = planKeyOf(organizationId, search)
  const country = useCountry(organizationId)
  const place = useQuery(facilityQuery(params))
  const overview = useQuery(overviewQuery({ organizationId }))
  const names = new Map((overview.data?.names ?? []).map(({ code, name }) => [code, name]))
  const verify = useMutation({
    mutationFn: (ifMatch: number) => request(facilityRoutes.verify, { params, ifMatch }),
    onSuccess: (saved) => keepFacility(organizationId, saved),
  })
  return (
    <QueryBoundary query={place}>
      {(data) => (
        <MainContent narrow>
          <PageHeading>{data.name}</PageHeading>
          <p>
            <Link to="/o/$organizationId/facilities" params={{ organizationId }} search={forPlan(search)}>
              <Trans>All places</Trans>
            </Link>
          </p>
          <FacilityFacts place={data} names={names} country={country} />
          {data.latitude !== null && (
            <p>
              <Link
                to="/o/$organizationId/facilities"
                params={{ organizationId }}
                search={{ nearId: data.id, ...forPlan(search) }}
              >
                <Trans>Search around {data.name}</Trans>
              </Link>
            </p>
          )}
          {overview.data?.can.edit.allowed && (
            <>
              <div className="row">
                {planKey && <AddToPlan place={data} organizationId={organizationId} planKey={planKey} />}
                <Button look="quiet" busy={verify.isPending} onClick={() => verify.mutate(data.version)}>
                  <Trans>I checked this today</Trans>
                </Button>
              </div>
              <ProblemNotice error={verify.error} />
              <EditFacility key={data.version} place={data} organizationId={organizationId} />
            </>
          )}
        </MainContent>
      )}
    </QueryBoundary>
  )
}
