import { CASE_IMPORT_STATES, MOST_CASES } from '@holdfast/domain/case-import/case-import'
import { SUBSTANCES } from '@holdfast/domain/cases/case-vocabulary'
import { z } from 'zod'
import { relationshipCode, substanceCode } from './code-lists.ts'
import { id, line, name, time, version } from './fields.ts'
import { OrganizationParams } from './organizations.ts'
import { namedRoutes, route } from './route.ts'

/** One case as another program has it; `reference` is what it is called there, of which a keyed fingerprint alone is kept. */
export const CaseLine = z.strictObject({
  reference: line(80),
  alias: name(60),
  relationship: relationshipCode.default('interventionist'),
  substances: z.array(substanceCode).max(SUBSTANCES.length).default([]),
})
/** Checked, with its defaults. */
export type CaseLine = z.infer<typeof CaseLine>

/** A file of cases: what is wrong with it, line by line, and how far it is taken in. */
export const CaseImport = z
  .object({
    id: id(),
    state: z.enum(CASE_IMPORT_STATES),
    lines: z.int(),
    errors: z.array(z.object({ line: z.int(), column: z.string(), message: z.string() })),
    opened: z.int(),
    known: z.int(),
    createdAt: time(),
    version: version(),
  })
  .meta({ id: 'CaseImport' })
/** `known` are lines whose case was opened by an earlier import. */
export type CaseImport = z.infer<typeof CaseImport>

const params = OrganizationParams.extend({ caseImportId: id() })

/** Owners and admins of a practice; whoever takes a file in is the interventionist of its cases. */
export const caseImportRoutes = namedRoutes('caseImports', {
  check: route({
    method: 'POST',
    path: '/organizations/:organizationId/case-imports',
    summary: 'Check a file of cases',
    description: `CSV or JSON of at most ${MOST_CASES} cases, in base64. Nothing is opened; every error names line and column.`,
    access: 'organization',
    status: 201,
    params: OrganizationParams,
    body: z.strictObject({ file: z.base64().min(1).max(240_000) }),
    response: CaseImport,
    problems: ['rule-refused'],
  }),
  get: route({
    method: 'GET',
    path: '/organizations/:organizationId/case-imports/:caseImportId',
    summary: 'Get how far an import of cases is',
    access: 'organization',
    params,
    response: CaseImport,
  }),
  run: route({
    method: 'PUT',
    path: '/organizations/:organizationId/case-imports/:caseImportId/run',
    summary: 'Open the cases of a checked file',
    description: 'A job does it. A reference that was taken in before is left alone.',
    access: 'organization',
    params,
    response: CaseImport,
    problems: ['rule-refused'],
  }),
})
