import { organizationRoutes } from '@holdfast/contracts/organizations'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../../api/client.ts'
import { organizationQuery } from '../../api/organization-query.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Select } from '../../ui/select.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { countryOptions } from './countries.ts'

/** In which country the organization is: its numbers are those of that country once it is saved, which `onDone` is told. */
export function CountryForm({ organizationId, onDone }: { organizationId: string; onDone: () => void }) {
  const { t } = useLingui()
  const organization = useQuery(organizationQuery(organizationId))
  const [chosen, setChosen] = useState<string | null>(null)
  const save = useMutation({
    mutationFn: ({ country, version }: { country: string; version: number }) =>
      request(organizationRoutes.update, { params: { organizationId }, ifMatch: version, body: { country } }),
    onSuccess: async (saved) => {
      queryClient.setQueryData(organizationQuery(organizationId).queryKey, saved)
      setChosen(null)
      await queryClient.invalidateQueries({ queryKey: ['content-overrides', organizationId] })
      await queryClient.invalidateQueries({ queryKey: ['crisis-contacts'] })
      onDone()
    },
    // another admin may have changed it meanwhile: the next attempt goes by what is there now
    onError: () => queryClient.invalidateQueries({ queryKey: organizationQuery(organizationId).queryKey }),
  })
  const country = organization.data?.country
  const form = useNeeded({ country: (chosen ?? country) === country && t`Choose another country first.` })
  if (!organization.data) return null
  const { version } = organization.data
  const wanted = chosen ?? organization.data.country
  return (
    <Form onSubmit={() => form.whenComplete(() => save.mutate({ country: wanted, version }))}>
      <Select
        label={t`In which country are you?`}
        value={wanted}
        options={countryOptions()}
        onChange={setChosen}
        problem={form.missing('country')}
      />
      <ProblemNotice error={save.error} />
      <div>
        <Button type="submit" busy={save.isPending}>
          <Trans>Save the country</Trans>
        </Button>
      </div>
    </Form>
  )
}
