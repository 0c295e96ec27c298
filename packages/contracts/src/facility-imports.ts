import { LINE_PROBLEMS } from '@holdfast/domain/facilities/facility-row'
import { FILE_ENCODINGS, IMPORT_STATUSES, LINE_VERDICTS } from '@holdfast/domain/facilities/import-labels'
import { LIST_FIELDS, type ListField, LONGEST_HEADER } from '@holdfast/domain/facilities/list-column'
import { z } from 'zod'
import { Can, date, id, line, page, time, version } from './fields.ts'
import { OrganizationParams } from './organizations.ts'
import { FileAnswer, FileBody, namedRoutes, route } from './route.ts'

/** What one column of an own list holds; null is left out. */
const ListColumn = z
  .strictObject({ header: line(LONGEST_HEADER), field: z.enum(LIST_FIELDS as [ListField, ...ListField[]]).nullable() })
  .meta({ id: 'ListColumn' })

/** A file on its way into the directory: what it would change, what it has changed, how far it is. */
export const FacilityImport = z
  .object({
    id: id(),
    status: z.enum(IMPORT_STATUSES),
    format: z.enum(['json', 'csv', 'xlsx']).nullable(),
    asOf: date().nullable(),
    keyYear: z.int().nullable(),
    /** The process that worked on it ended; it can be taken up again. */
    interrupted: z.boolean(),
    linesRead: z.int(),
    new: z.int(),
    changed: z.int(),
    same: z.int(),
    /** Lines about places that the organization wrote itself: left alone. */
    kept: z.int(),
    refused: z.int(),
    /** Codes and service names that no key explains, with how often they were met. */
    unknown: z.record(z.string(), z.int()),
    /** How often anything else was met, once a thousand are named. */
    unlisted: z.int(),
    /** Codes that the file's own key sheet names. */
    keyCodes: z.int(),
    /** How the letters of the file are written; null for a spreadsheet, and before a file was read. */
    encoding: z.enum(FILE_ENCODINGS).nullable(),
    /** The columns of an own list; empty for the public file. */
    columns: z.array(ListColumn),
    /** Lines whose ZIP code had lost its zeros. */
    zipsMended: z.int(),
    /** Lines about a place of a line before: what they offer was added to it. */
    merged: z.int(),
    /** The export says that it is this page of so many. */
    exportPage: z.int().nullable(),
    exportPages: z.int().nullable(),
    linesLoaded: z.int(),
    added: z.int(),
    updated: z.int(),
    begunBy: z.string(),
    createdAt: time(),
    finishedAt: time().nullable(),
    version: version(),
    can: z.object({ upload: Can, load: Can, cancel: Can }),
  })
  .meta({ id: 'FacilityImport' })
/** Counts of lines, first as checked and then as taken in; nothing is changed before `load` (F90d). */
export type FacilityImport = z.infer<typeof FacilityImport>

/** What happens to one line of the file. */
export const ImportLine = z
  .object({
    /** The line of a spreadsheet, or the place's number in an export. */
    line: z.int(),
    verdict: z.enum(LINE_VERDICTS),
    name: z.string(),
    problems: z.array(z.enum(LINE_PROBLEMS)),
    /** The same in plain words. */
    reasons: z.array(z.string()),
  })
  .meta({ id: 'ImportLine' })
/** Refused lines name every problem at once, so that a file is corrected in one go. */
export type ImportLine = z.infer<typeof ImportLine>

/** An import of this organization; another organization's is `not-found`. */
const ImportParams = OrganizationParams.extend({ importId: id() })
const path = '/organizations/:organizationId/facility-imports'
const ofImport = `${path}/:importId` as const

/** Owner, admin and interventionist. One import at a time; begin, give the file, look, then load (F90d). */
export const facilityImportRoutes = namedRoutes('facilityImports', {
  create: route({
    method: 'POST',
    path,
    summary: 'Start a facility import',
    description: 'An older import that was not finished is discarded.',
    access: 'organization',
    status: 201,
    params: OrganizationParams,
    body: z.strictObject({ columns: z.array(ListColumn).max(200).default([]) }),
    response: FacilityImport,
    problems: ['rule-refused'],
  }),
  list: route({
    method: 'GET',
    path,
    summary: 'List facility imports',
    description: 'Newest first.',
    access: 'organization',
    params: OrganizationParams,
    query: z.strictObject({ cursor: id().optional(), limit: z.coerce.number().int().min(1).max(50).default(10) }),
    response: page(FacilityImport),
  }),
  get: route({
    method: 'GET',
    path: ofImport,
    summary: 'Get a facility import',
    description: 'With its progress.',
    access: 'organization',
    params: ImportParams,
    response: FacilityImport,
  }),
  upload: route({
    method: 'PUT',
    path: `${ofImport}/file`,
    summary: 'Upload the file of a facility import',
    description: 'JSON, .xlsx or .csv, also gzipped. Each line is checked; the directory does not change yet.',
    access: 'organization',
    takes: 'application/octet-stream',
    params: ImportParams,
    body: FileBody,
    response: FacilityImport,
    problems: ['rule-refused', 'too-large', 'too-many-requests'],
  }),
  lines: route({
    method: 'GET',
    path: `${ofImport}/lines`,
    summary: 'List the lines of a facility import',
    description: 'With what happens to each; of refused lines the first thousand.',
    access: 'organization',
    params: ImportParams,
    query: z.strictObject({
      verdict: z.enum(LINE_VERDICTS).default('refused'),
      cursor: z.coerce.number().int().min(0).max(2_147_483_647).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    response: page(ImportLine),
  }),
  report: route({
    method: 'GET',
    path: `${ofImport}/report`,
    summary: 'Download the lines of a facility import',
    description: 'The first thousand lines of one verdict, as CSV.',
    access: 'organization',
    produces: 'text/csv',
    params: ImportParams,
    query: z.strictObject({ verdict: z.enum(LINE_VERDICTS).default('refused') }),
    response: FileAnswer,
  }),
  load: route({
    method: 'POST',
    path: `${ofImport}/loading`,
    summary: 'Load an import into the directory',
    description: 'Also continues an interrupted import. Read the import for its progress.',
    access: 'organization',
    status: 201,
    params: ImportParams,
    body: z.strictObject({
      /** The day for which the file vouches; an older file never replaces what a newer one said. */
      asOf: date(),
      /** The year of the key that its codes follow; that of `asOf` when left out. */
      keyYear: z.int().min(2000).max(2100).optional(),
    }),
    response: FacilityImport,
    problems: ['rule-refused'],
  }),
  cancel: route({
    method: 'DELETE',
    path: ofImport,
    summary: 'Discard a facility import',
    description: 'Lines that were loaded already stay. While lines are loaded, `If-Match` may name an earlier version.',
    access: 'organization',
    params: ImportParams,
    response: FacilityImport,
    problems: ['rule-refused'],
  }),
})
