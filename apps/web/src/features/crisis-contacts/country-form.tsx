import { organizationRoutes } from '@holdfast/contracts/organizations'
import { useLingui } from '@lingui/react/macro'
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Select } from '../../ui/select.tsx'
import { countryOptions } from './countries.ts'

const organizationQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['organizations', organizationId],
    queryFn: () => request(organizationRoutes.get, { params: { organizationId } }),
  })

/** In which country the organization is: its numbers are those of that country. */
export function CountryForm({ organizationId }: { organizationId: string }) {
  const { t } = useLingui()
  const organization = useQuery(organizationQuery(organizationId))
  const save = useMutation({
    mutationFn: (country: string) =>
      request(organizationRoutes.update, {
        params: { organizationId },
        ifMatch: organization.data?.version ?? 0,
        body: { country },
      }),
    onSuccess: async (saved) => {
      queryClient.setQueryData(organizationQuery(organizationId).queryKey, saved)
      await queryClient.invalidateQueries({ queryKey: ['content-overrides', organizationId] })
      await queryClient.invalidateQueries({ queryKey: ['crisis-contacts'] })
    },
  })
  if (!organization.data) return null
  return (
    <>
      <Select
        label={t`In which country are you?`}
        value={save.isPending ? save.variables : organization.data.country}
        options={countryOptions()}
        onChange={(country) => save.mutate(country)}
      />
      <ProblemNotice error={save.error} />
    </>
  )
}
