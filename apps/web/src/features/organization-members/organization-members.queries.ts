import { organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { currentLocale } from '../../i18n/locale.ts'

/** Everybody with a role in the organization. */
export const organizationMembersQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['organization-members', currentLocale(), organizationId],
    queryFn: () => request(organizationMemberRoutes.list, { params: { organizationId }, query: {} }),
  })

/** Whom the organization invited, for those who may invite. */
export const organizationInvitationsQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['organization-invitations', organizationId],
    queryFn: () => request(organizationMemberRoutes.listInvitations, { params: { organizationId }, query: {} }),
  })

/** The cases that a colleague would pass on, for those who run the organization. */
export const casesToPassQuery = (organizationId: string, organizationMemberId: string) =>
  queryOptions({
    queryKey: ['organization-members', organizationId, organizationMemberId, 'cases'],
    queryFn: () => request(organizationMemberRoutes.casesToPass, { params: { organizationId, organizationMemberId } }),
  })
