import { conductRoutes } from '@holdfast/contracts/conduct'
import type { Api } from '../../http/bind.ts'
import { implementOrganizationAction } from '../../http/implement.ts'
import { acceptConduct, getConduct } from './conduct.ts'

/** Members read the code of conduct of their organization, and accept it for themselves. */
export function conductRoutesOf(api: Api): void {
  implementOrganizationAction(api, conductRoutes.get, 'conduct.read', ({ context }) => getConduct(context))
  implementOrganizationAction(api, conductRoutes.accept, 'conduct.accept', {
    act: async ({ context, body }) => ({ id: await acceptConduct(context, body), answer: await getConduct(context) }),
    show: ({ context }) => getConduct(context),
  })
}
