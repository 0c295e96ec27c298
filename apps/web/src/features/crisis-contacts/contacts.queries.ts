import { crisisContactRoutes, type OrganizationContacts } from '@holdfast/contracts/crisis-contacts'
import { queryOptions } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import { contentOverridesQuery } from '../../i18n/content-overrides.ts'
import { currentLocale } from '../../i18n/locale.ts'

/** The organization's numbers with everything that is needed to change them. */
export const organizationContactsQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['crisis-contacts', currentLocale(), organizationId],
    queryFn: () => request(crisisContactRoutes.listOwn, { params: { organizationId }, query: {} }),
  })

/**
 * Shows the list that a write answered. The numbers at the top of each page come with the organization's own texts, which are
 * fetched once more.
 */
export async function keepContacts(organizationId: string, contacts: OrganizationContacts): Promise<void> {
  queryClient.setQueryData(organizationContactsQuery(organizationId).queryKey, contacts)
  await queryClient.invalidateQueries({ queryKey: contentOverridesQuery(organizationId).queryKey })
}
