import { facilityImportRoutes } from '@holdfast/contracts/facility-imports'
import { withOrganization } from '../../http/enter.ts'
import type { Api } from '../../http/bind.ts'
import { implementOrganizationAction, implementUpload } from '../../http/implement.ts'
import { countAttempt } from '../../kernel/limits.ts'
import { beginImport, discardImport } from './start-import.ts'
import { getImport, listImports, listLines, presentImport, reportOf } from './facility-imports.queries.ts'
import { validateImport } from './validate-import.ts'
import { startLoading } from './load-import.ts'

/** For owner, admin and interventionist. A file is judged while it is sent; its lines are taken in by a job. */
export function facilityImportsRoutes(api: Api): void {
  implementOrganizationAction(api, facilityImportRoutes.create, 'facility.import', {
    act: async ({ context, body }) => {
      const row = await beginImport(context, body.columns)
      return { id: row.id, answer: presentImport(context, row) }
    },
    show: ({ context }, importId) => getImport(context, importId),
  })
  implementOrganizationAction(api, facilityImportRoutes.list, 'facility.import', ({ context, query }) =>
    listImports(context, query),
  )
  implementOrganizationAction(api, facilityImportRoutes.get, 'facility.import', ({ context, params }) =>
    getImport(context, params.importId),
  )
  implementUpload(api, facilityImportRoutes.upload, 'facility.import', async ({ context, params, ...given }) => {
    await countAttempt(context, 'uploads', context.person.userId)
    await validateImport(context, params, given)
    return withOrganization(context, params, (inside) => getImport(inside, params.importId))
  })
  implementOrganizationAction(api, facilityImportRoutes.lines, 'facility.import', ({ context, params, query }) =>
    listLines(context, params.importId, query),
  )
  implementOrganizationAction(api, facilityImportRoutes.report, 'facility.import', ({ context, params, query }) =>
    reportOf(context, params.importId, query.verdict),
  )
  implementOrganizationAction(api, facilityImportRoutes.load, 'facility.import', {
    act: async ({ context, params, body }) => {
      const row = await startLoading(context, params.importId, body)
      return { id: row.id, answer: presentImport(context, row) }
    },
    show: ({ context }, importId) => getImport(context, importId),
  })
  implementOrganizationAction(
    api,
    facilityImportRoutes.cancel,
    'facility.import',
    async ({ context, params, ifMatch }) =>
      presentImport(context, await discardImport(context, params.importId, ifMatch)),
  )
}
