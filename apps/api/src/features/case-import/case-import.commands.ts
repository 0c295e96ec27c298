import type { CaseImport } from '@holdfast/contracts/case-import'
import { CASE_IMPORT_REFUSALS } from '@holdfast/domain/case-import/case-import'
import type { CaseImport as Row } from '../../db/generated/client.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { holdOrganization } from '../../kernel/hold-organization.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse } from '../../kernel/refuse.ts'
import { encrypt } from '../../kernel/secrets.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { readCases } from './read-cases.ts'
import { PURPOSE, runCaseImport } from './run-case-import.ts'

const resource = 'case_imports'

/** What is shown of an import. */
export const presentImport = ({ id, state, lines, errors, opened, known, createdAt, version }: Row): CaseImport => ({
  id,
  state: state as CaseImport['state'],
  lines,
  errors: errors as CaseImport['errors'],
  opened,
  known,
  createdAt: createdAt.toISOString(),
  version,
})

/** An import of this organization, or `not-found`. */
export const findImport = async ({ tx, organizationId }: OrganizationContext, id: string): Promise<Row> =>
  orNotFound(await tx.caseImport.findUnique({ where: { organizationId_id: { organizationId, id } } }))

/** Checks a file and keeps it, encrypted, until its cases are opened; a file with an error is kept without its lines. */
export async function checkCases(context: OrganizationContext, file: string): Promise<CaseImport> {
  const { tx, runtime, organizationId, organizationKind, organizationMemberId, locale } = context
  if (organizationKind !== 'practice' || organizationMemberId === null) throw problem('not-found')
  const { cases, lines, errors } = await readCases(Buffer.from(file, 'base64'), locale)
  const content = errors.length > 0 ? null : encrypt(runtime.config.HOLDFAST_SECRET, PURPOSE, JSON.stringify(cases))
  const row = await tx.caseImport.create({
    data: { organizationId, lines, errors, content, madeById: organizationMemberId },
  })
  await recordChange(context, { action: 'case_import.checked', resource, resourceId: row.id })
  return presentImport(row)
}

/** Decides that the cases of a checked file are opened, by a job once that is committed, for whoever decides it. */
export async function startImport(context: OrganizationContext, id: string, ifMatch: number): Promise<CaseImport> {
  const { tx, organizationId, organizationMemberId, person } = context
  await holdOrganization(context)
  const row = await findImport(context, id)
  guardVersion(row, ifMatch)
  if (row.state !== 'checked') throw refuse(CASE_IMPORT_REFUSALS.begun, context)
  if (row.content === null) throw refuse(CASE_IMPORT_REFUSALS.errors, context)
  const started = await tx.caseImport.update({
    where: { organizationId_id: { organizationId, id } },
    data: {
      state: 'running',
      version: nextVersion,
      ...(organizationMemberId !== null && { madeById: organizationMemberId }),
    },
  })
  await recordChange(context, { action: 'case_import.started', resource, resourceId: id })
  await enqueue(context, runCaseImport, { organizationId, caseImportId: id, userId: person.userId })
  return presentImport(started)
}
