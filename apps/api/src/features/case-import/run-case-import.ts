import { CaseLine } from '@holdfast/contracts/case-import'
import { z } from 'zod'
import type { Tx } from '../../db/connect.ts'
import { withTenant } from '../../db/with-tenant.ts'
import { type Job, PermanentFailure } from '../../jobs/job.ts'
import { addCase } from '../../kernel/add-case.ts'
import type { Runtime } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { decrypt, fingerprint } from '../../kernel/secrets.ts'
import { nextVersion } from '../../kernel/versions.ts'

/** For what the checked lines are encrypted. */
export const PURPOSE = 'case-import'
const BATCH = 25

/** `userId` is who decided that the cases are opened. */
type Data = { organizationId: string; caseImportId: string; userId: string }

async function openOne(tx: Tx, runtime: Runtime, data: Data, displayName: string, given: CaseLine): Promise<boolean> {
  const { organizationId, userId } = data
  const { reference, ...fields } = given
  const referenceHash = fingerprint(runtime.config.HOLDFAST_SECRET, 'case-reference', `${organizationId} ${reference}`)
  const where = { organizationId_referenceHash: { organizationId, referenceHash } }
  if (await tx.importedCase.findUnique({ where })) return false
  const { opened } = await addCase(
    {
      tx,
      runtime,
      organizationId,
      organizationKind: 'practice',
      person: { userId, displayName },
      now: runtime.now(),
    },
    { ...fields, lovedOneEmailHash: null },
  )
  await tx.importedCase.create({ data: { organizationId, referenceHash, openedCaseId: opened.id } })
  return true
}

/** Opens the next cases of an import, with how far it came in the same transaction; true while there are more. */
async function openSome(tx: Tx, runtime: Runtime, data: Data): Promise<boolean> {
  const { organizationId, caseImportId: id, userId } = data
  // two processes wait for each other; who no longer runs the practice sees no import
  await tx.$executeRaw`SELECT FROM holdfast.case_imports WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid FOR UPDATE`
  const row = await tx.caseImport.findUnique({
    where: { organizationId_id: { organizationId, id } },
    include: { madeBy: true },
  })
  if (row?.state !== 'running' || row.content === null) return false
  const content = decrypt(runtime.config.HOLDFAST_SECRET, PURPOSE, row.content)
  if (content === undefined) throw new PermanentFailure('other_secret')
  const cases = z.array(CaseLine).parse(JSON.parse(content))
  const begun = row.opened + row.known
  let opened = 0
  const some = cases.slice(begun, begun + BATCH)
  // oxlint-disable-next-line no-await-in-loop -- one after another in one transaction
  for (const one of some) if (await openOne(tx, runtime, data, row.madeBy.displayName, one)) opened += 1
  const isDone = begun + some.length >= cases.length
  await tx.caseImport.update({
    where: { organizationId_id: { organizationId, id } },
    data: {
      opened: row.opened + opened,
      known: row.known + some.length - opened,
      version: nextVersion,
      ...(isDone && { state: 'done', content: null }),
    },
  })
  if (isDone)
    await recordChange(
      { tx, person: { userId } },
      { action: 'case_import.finished', resource: 'case_imports', resourceId: id },
    )
  return !isDone
}

/** Opens the cases of a file, some at a time; carried out again it goes on where it stopped, and a reference is opened once. */
export const runCaseImport: Job<Data> = {
  name: 'run-case-import',
  retry: () => ({ limit: 5, delaySeconds: 5, longestSeconds: 300 }),
  run: async (runtime, data, signal) => {
    const { organizationId, userId } = data
    const step = () =>
      withTenant(runtime.database, { organizationId, userId, entrance: { by: 'job' } }, (tx) =>
        openSome(tx, runtime, data),
      )
    // oxlint-disable-next-line no-await-in-loop -- one step after another
    while (await step()) signal.throwIfAborted()
  },
}
