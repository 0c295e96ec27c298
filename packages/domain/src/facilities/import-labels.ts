import { text } from '@holdfast/content/facilities'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import type { LineProblem } from './facility-row.ts'

/** Why a line of the file is not taken into the directory, and what it would need. */
export const LINE_PROBLEM_LABELS: Readonly<Record<LineProblem, Text>> = content('line-problems', {
  no_name: text('line-problems.no_name'),
  no_zip: text('line-problems.no_zip'),
  bad_zip: text('line-problems.bad_zip'),
  bad_coordinates: text('line-problems.bad_coordinates'),
  wrong_type: text('line-problems.wrong_type'),
  too_long: text('line-problems.too_long'),
  formula: text('line-problems.formula'),
  unreadable: text('line-problems.unreadable'),
})

/** What happens to a line: it is new, changes a place, changes nothing, leaves an own entry alone, or is refused. */
export const LINE_VERDICTS = ['new', 'changed', 'same', 'kept', 'refused'] as const
/** What loading the file would do to one place; known before anything is changed (F90d). */
export type LineVerdict = (typeof LINE_VERDICTS)[number]

/** The verdicts as the import report names them. */
export const LINE_VERDICT_LABELS: Readonly<Record<LineVerdict, Text>> = content('line-verdicts', {
  new: text('line-verdicts.new'),
  changed: text('line-verdicts.changed'),
  same: text('line-verdicts.same'),
  kept: text('line-verdicts.kept'),
  refused: text('line-verdicts.refused'),
})

/** How the letters of a text file are written; a spreadsheet has no such choice. */
export const FILE_ENCODINGS = ['utf-8', 'utf-16', 'windows-1252'] as const
/** Told by the bytes of the file, never by its name (F90d). */
export type FileEncoding = (typeof FILE_ENCODINGS)[number]

/** Why a whole file is refused. */
const FILE_PROBLEMS = [
  'file_unknown',
  'file_empty',
  'file_columns',
  'file_broken',
  'file_encoding',
  'file_too_deep',
  'file_too_large',
  'file_formulas',
] as const
/** Nothing of such a file is taken in. */
export type FileProblem = (typeof FILE_PROBLEMS)[number]

/** Each reason with the way to fix the file. */
export const FILE_PROBLEM_LABELS: Readonly<Record<FileProblem, Text>> = content('file-problems', {
  file_unknown: text('file-problems.file_unknown'),
  file_empty: text('file-problems.file_empty'),
  file_columns: text('file-problems.file_columns'),
  file_broken: text('file-problems.file_broken'),
  file_encoding: text('file-problems.file_encoding'),
  file_too_deep: text('file-problems.file_too_deep'),
  file_too_large: text('file-problems.file_too_large'),
  file_formulas: text('file-problems.file_formulas'),
})

/** Where an import stands. */
export const IMPORT_STATUSES = ['waiting', 'reading', 'checked', 'loading', 'done', 'canceled'] as const
/** A file is checked first (a dry run) and changes something only while `loading` (F90d). */
export type ImportStatus = (typeof IMPORT_STATUSES)[number]

/** Says at each point whether anything has been changed yet. */
export const IMPORT_STATUS_LABELS: Readonly<Record<ImportStatus, Text>> = content('import-statuses', {
  waiting: text('import-statuses.waiting'),
  reading: text('import-statuses.reading'),
  checked: text('import-statuses.checked'),
  loading: text('import-statuses.loading'),
  done: text('import-statuses.done'),
  canceled: text('import-statuses.canceled'),
})

/** A file is sent within three minutes, and a spreadsheet is opened within two; a reading that is silent for longer has ended. */
const READING_SILENCE_SECONDS = 330

/** Whether the reading of a file was cut off: it says that it reads, yet has been silent for too long. */
export const isReadingOver = (status: ImportStatus, lastMovedAt: Date, now: Date): boolean =>
  status === 'reading' && now.getTime() - lastMovedAt.getTime() > READING_SILENCE_SECONDS * 1000

/** Why an import is refused. */
export const IMPORT_REFUSALS = content('import-refusals', {
  import_running: text('import-refusals.import_running'),
  import_not_checked: text('import-refusals.import_not_checked'),
  import_over: text('import-refusals.import_over'),
})
