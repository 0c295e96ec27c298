import { text } from '@holdfast/content/case-import'
import type { Refusal } from '../decision.ts'

/** How far an import of cases is: checked, nothing opened yet · a job opens them · all are open. */
export const CASE_IMPORT_STATES = ['checked', 'running', 'done'] as const
/** One of them. */
export type CaseImportState = (typeof CASE_IMPORT_STATES)[number]

/** More cases than these are several files. */
export const MOST_CASES = 500

/** Why a file of cases is not taken. */
export const CASE_IMPORT_REFUSALS = {
  unreadable: { rule: 'file_unreadable', reason: text('refusals.unreadable') },
  too_many: { rule: 'too_many_cases', reason: text('refusals.too_many') },
  errors: { rule: 'lines_wrong', reason: text('refusals.errors') },
  begun: { rule: 'import_begun', reason: text('refusals.begun') },
} as const satisfies Record<string, Refusal>

const HEADERS: Readonly<Record<string, string>> = {
  referencia: 'reference',
  id: 'reference',
  name: 'alias',
  nombre: 'alias',
  relación: 'relationship',
  relacion: 'relationship',
  sustancias: 'substances',
}

/** The column of a line of names, in English or Spanish, whatever its capitals; a name that is not known stays as it is. */
export function columnOf(header: string): string {
  const plain = header.trim().toLowerCase()
  return HEADERS[plain] ?? plain
}
