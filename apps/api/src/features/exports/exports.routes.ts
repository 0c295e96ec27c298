import { exportRoutes } from '@holdfast/contracts/exports'
import type { Api } from '../../http/bind.ts'
import { implementCase, implementSession } from '../../http/implement.ts'
import type { SessionContext } from '../../kernel/context.ts'
import { requireFreshProof } from '../../kernel/fresh-proof.ts'
import { countAttempt } from '../../kernel/limits.ts'
import { problem } from '../../kernel/problem.ts'
import { recordAccess } from '../../kernel/record-access.ts'
import { exportCase } from './export-case.ts'
import { exportPerson } from './export-person.ts'
import { readApiAs } from './read-own-api.ts'

/** Whoever shows that it is them takes along what they may read of a case, and what is their own in all of them. */
export function exportsRoutes(api: Api): void {
  implementSession(api, exportRoutes.mine, async ({ context, reply }) => {
    await mayExport(context)
    const content = await exportPerson(context, readApiAs(api.app, reply.request))
    await recordAccess(context.runtime.database.prisma, {
      action: 'file.downloaded',
      userId: context.person.userId,
      resourceId: context.person.userId,
      meta: { route: context.route },
    })
    return { name: 'my-data.json', bytes: bytesOf(context, content) }
  })
  implementCase(api, exportRoutes.ofCase, 'case.read', async ({ context, params, reply }) => {
    await mayExport(context)
    const read = readApiAs(api.app, reply.request)
    // after the transaction: the reads have their own
    const make = async () => bytesOf(context, await exportCase(api.routes, read, params))
    return { name: 'case.json', make }
  })
}

async function mayExport(context: SessionContext): Promise<void> {
  if (context.person.isReadOnly) throw problem('sample-read-only')
  requireFreshProof(context)
  await countAttempt(context, 'exports', context.person.userId)
}

const bytesOf = ({ now }: SessionContext, content: object): Uint8Array =>
  Buffer.from(JSON.stringify({ format: 'holdfast-export', version: 1, exportedAt: now, ...content }, null, 2))
