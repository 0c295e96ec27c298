import { crisisContactRoutes } from '@holdfast/contracts/crisis-contacts'
import { queryOptions } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import { currentLocale } from '../../i18n/locale.ts'

/** The organization's numbers with everything that is needed to change them. */
export const organizationContactsQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['crisis-contacts', currentLocale(), organizationId, 'kept'],
    queryFn: () => request(crisisContactRoutes.listOwn, { params: { organizationId }, query: {} }),
  })

/** After a write every list of numbers is asked for anew, so that no screen shows an old one. */
export async function refreshContacts(): Promise<void> {
  const wording = queryClient.invalidateQueries({ queryKey: ['wording'] })
  await Promise.all([wording, queryClient.invalidateQueries({ queryKey: ['crisis-contacts'] })])
}
