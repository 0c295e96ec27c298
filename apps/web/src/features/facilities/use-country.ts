import { useQuery } from '@tanstack/react-query'
import { organizationQuery } from '../../api/organization-query.ts'

/** The country of the organization, by which distances and addresses are written; empty until it is known. */
export const useCountry = (organizationId: string): string =>
  useQuery(organizationQuery(organizationId)).data?.country ?? ''
