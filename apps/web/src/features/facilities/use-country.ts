import { DEFAULT_COUNTRY } from '@holdfast/domain/crisis-contacts/country'
import { useQuery } from '@tanstack/react-query'
import { organizationQuery } from '../../api/organization-query.ts'

/** The country of the organization, by which distances and addresses are written; the default until it is known. */
export const useCountry = (organizationId: string): string =>
  useQuery(organizationQuery(organizationId)).data?.country ?? DEFAULT_COUNTRY
