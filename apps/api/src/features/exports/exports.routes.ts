import { exportRoutes } from '@holdfast/contracts/exports'
import { DEFAULT_COUNTRY } from '@holdfast/domain/crisis-contacts/country'
import type { Api } from '../../http/bind.ts'
import { implementCase, implementSession } from '../../http/implement.ts'
import type { CaseContext, SessionContext } from '../../kernel/context.ts'
import { requireFreshProof } from '../../kernel/fresh-proof.ts'
import { countAttempt } from '../../kernel/limits.ts'
import { problem } from '../../kernel/problem.ts'
import { recordAccess } from '../../kernel/record-access.ts'
import { exportCase } from './export-case.ts'
import { exportPerson } from './export-person.ts'
import { printRecord } from './print-record.ts'
import { readApiAs } from './read-own-api.ts'
import { recordOfCase, recordOfPerson, say } from './record-of.ts'

/** Whoever shows that it is them takes along what they may read of a case, and what is their own in all of them. */
export function exportsRoutes(api: Api): void {
  const readMine = async (context: SessionContext, request: Parameters<typeof readApiAs>[1]) => {
    await mayExport(context)
    const content = await exportPerson(context, readApiAs(api.app, request))
    await recordAccess(context.runtime.database.prisma, {
      action: 'file.downloaded',
      userId: context.person.userId,
      resourceId: context.person.userId,
      meta: { route: context.route },
    })
    return content
  }
  implementSession(api, exportRoutes.mine, async ({ context, reply }) => {
    const content = await readMine(context, reply.request)
    return { name: 'my-data.json', bytes: bytesOf(context, content) }
  })
  implementSession(api, exportRoutes.minePrinted, async ({ context, reply }) => {
    const { account, organizations } = await readMine(context, reply.request)
    const [home] = homesIn(account)
    const reader = { locale: context.locale, timeZone: home?.timeZone ?? 'UTC' }
    const order = {
      key: context.person.userId,
      title: say('record.mine', reader),
      country: home?.country ?? DEFAULT_COUNTRY,
      chapters: recordOfPerson({ account, organizations }, reader),
    }
    return { name: 'my-data.pdf', bytes: await printRecord(context, reader, order) }
  })
  const readCase = (context: CaseContext, request: Parameters<typeof readApiAs>[1]) =>
    exportCase(api.routes, readApiAs(api.app, request), context)
  implementCase(api, exportRoutes.ofCase, 'case.read', async ({ context, reply }) => {
    await mayExport(context)
    // after the transaction: the reads have their own
    return { name: 'case.json', make: async () => bytesOf(context, await readCase(context, reply.request)) }
  })
  implementCase(api, exportRoutes.ofCasePrinted, 'case.read', async ({ context, reply }) => {
    await mayExport(context)
    const { country, timeZone } = context.organization
    const reader = { locale: context.locale, timeZone }
    const make = async () => {
      const chapters = recordOfCase(await readCase(context, reply.request), reader)
      const title = chapters[0]?.title ?? ''
      return printRecord(context, reader, { key: context.organizationId, title, country, chapters })
    }
    return { name: 'case.pdf', make }
  })
}

async function mayExport(context: SessionContext): Promise<void> {
  if (context.person.isReadOnly) throw problem('sample-read-only')
  requireFreshProof(context)
  await countAttempt(context, 'exports', context.person.userId)
}

const homesIn = (account: Record<string, unknown>): { country: string; timeZone: string }[] =>
  (account['organizations.list'] as { items?: { country: string; timeZone: string }[] } | undefined)?.items ?? []

const bytesOf = ({ now }: SessionContext, content: object): Uint8Array =>
  Buffer.from(JSON.stringify({ format: 'holdfast-export', version: 1, exportedAt: now, ...content }, null, 2))
