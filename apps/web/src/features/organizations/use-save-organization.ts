import { type Organization, organizationRoutes } from '@holdfast/contracts/organizations'
import { useMutation } from '@tanstack/react-query'
import type { z } from 'zod'
import { queryClient, request } from '../../api/client.ts'
import { organizationQuery } from '../../api/organization-query.ts'
import { ownOrganizationsQuery } from '../../api/own-organizations-query.ts'

type Changes = z.input<typeof organizationRoutes.update.body>

/** Saves changes of an organization, and calls `onDone` once everything that shows them is told. */
export function useSaveOrganization({ id, version }: Organization, onDone: () => void) {
  const { queryKey } = organizationQuery(id)
  return useMutation({
    mutationFn: (body: Changes) =>
      request(organizationRoutes.update, { params: { organizationId: id }, ifMatch: version, body }),
    onSuccess: async (saved) => {
      queryClient.setQueryData(queryKey, saved)
      await queryClient.invalidateQueries({ queryKey: ownOrganizationsQuery.queryKey })
      await queryClient.invalidateQueries({ queryKey: ['content-overrides', id] })
      onDone()
    },
    // another admin may have changed it meanwhile: the next attempt goes by what is there now
    onError: () => queryClient.invalidateQueries({ queryKey }),
  })
}
