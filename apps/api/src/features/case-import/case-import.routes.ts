import { caseImportRoutes as routes } from '@holdfast/contracts/case-import'
import type { Api } from '../../http/bind.ts'
import { implementOrganizationAction } from '../../http/implement.ts'
import { checkCases, findImport, presentImport, startImport } from './case-import.commands.ts'

/** For those who run the practice: a file is checked first, and taken in by a job. */
export function caseImportRoutesOf(api: Api): void {
  implementOrganizationAction(api, routes.check, 'organization.edit', {
    act: async ({ context, body }) => {
      const answer = await checkCases(context, body.file)
      return { id: answer.id, answer }
    },
    show: async ({ context }, id) => presentImport(await findImport(context, id)),
  })
  implementOrganizationAction(api, routes.get, 'organization.edit', async ({ context, params }) =>
    presentImport(await findImport(context, params.caseImportId)),
  )
  implementOrganizationAction(api, routes.run, 'organization.edit', ({ context, params, ifMatch }) =>
    startImport(context, params.caseImportId, ifMatch),
  )
}
