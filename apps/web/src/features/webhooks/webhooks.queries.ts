import { webhookRoutes } from '@holdfast/contracts/webhooks'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../api/client.ts'

/** The webhooks of a practice, newest first. */
export const webhooksQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['webhooks', organizationId],
    queryFn: () => request(webhookRoutes.list, { params: { organizationId }, query: {} }),
  })

/** What was sent to one of them, newest first. */
export const deliveriesQuery = (organizationId: string, webhookId: string) =>
  queryOptions({
    queryKey: ['webhooks', organizationId, webhookId],
    queryFn: () => request(webhookRoutes.deliveries, { params: { organizationId, webhookId }, query: {} }),
  })
