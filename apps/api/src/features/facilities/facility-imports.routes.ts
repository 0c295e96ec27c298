import { facilityImportRoutes } from '@holdfast/contracts/facility-imports'
import { withOrganization } from '../../http/enter.ts'
import { type Api, implementOrganizationAction, implementUpload } from '../../http/implement.ts'
import type { SessionContext } from '../../kernel/context.ts'
import { beginImport, discardImport } from './start-import.ts'
import { findImport, getImport, listImports, listLines, reportOf } from './facility-imports.queries.ts'
import { type ImportKey, validateImport } from './validate-import.ts'
import { resume, startLoading } from './load-import.ts'

/**
 * For owner, admin and interventionist. Work on a file goes on behind the answer, and is taken up again when it was cut
 * off.
 */
export function facilityImportsRoutes(api: Api): void {
  const carry = carryOnBehindAnswers(api)
  implementOrganizationAction(api, facilityImportRoutes.create, 'facility.import', {
    act: ({ context }) => beginImport(context),
    show: ({ context }, importId) => getImport(context, importId),
  })
  implementOrganizationAction(api, facilityImportRoutes.list, 'facility.import', ({ context, query }) =>
    listImports(context, query),
  )
  implementOrganizationAction(api, facilityImportRoutes.get, 'facility.import', ({ context, params }) =>
    getImport(context, params.importId),
  )
  implementUpload(api, facilityImportRoutes.giveFile, 'facility.import', async ({ context, params, ...given }) => {
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
    act: async ({ context, params, body, reply }) => {
      const importId = await startLoading(context, params.importId, body)
      const { workerId } = await findImport(context, importId)
      // the lines are taken in once the answer, and with it the decision, is out
      reply.raw.once('close', () => carry(context, params, workerId ?? ''))
      return importId
    },
    show: ({ context }, importId) => getImport(context, importId),
  })
  implementOrganizationAction(
    api,
    facilityImportRoutes.drop,
    'facility.import',
    async ({ context, params, ifMatch }) => {
      await discardImport(context, params.importId, ifMatch)
      return getImport(context, params.importId)
    },
  )
}

/** Work that goes on behind an answer: when the server closes, it ends after the batch in hand, to be taken up again. */
function carryOnBehindAnswers({ app }: Api) {
  const closing = new AbortController()
  const running = new Set<Promise<void>>()
  app.addHook('onClose', async () => {
    closing.abort()
    await Promise.all(running)
  })
  return (
    { runtime, person, credential, now, locale, ip, device }: SessionContext,
    key: ImportKey,
    workerId: string,
  ): void => {
    const session = { runtime, person, credential, now, locale, ip, device, limits: [] }
    const work: Promise<void> = resume(session, key, workerId, closing.signal)
      .catch((error: unknown) => {
        const { name, code } = error as { name?: string; code?: string }
        app.log.error({ code: code ?? name }, 'import stopped')
      })
      .finally(() => running.delete(work))
    running.add(work)
  }
}
