import { crisisContactRoutes } from '@holdfast/contracts/crisis-contacts'
import { type Api, implementPublic } from '../../http/implement.ts'
import { listCrisisContacts } from './crisis-contacts.queries.ts'

export function crisisContactsRoutes(api: Api): void {
  implementPublic(api, crisisContactRoutes.list, async ({ context, query, reply }) => {
    const items = await listCrisisContacts(context.runtime, query)
    void reply.header('cache-control', 'public, max-age=3600')
    return { items }
  })
}
