import type { ComparisonRow } from '@holdfast/contracts/attempts'
import type { ComparisonRow as Row } from '@holdfast/domain/attempts/compare'
import type { CaseContext } from '../../kernel/context.ts'
import { localize } from '../../kernel/localize.ts'

/** One line of a comparison in the reader's language. */
export const presentComparisonRow = (row: Row, context: CaseContext): ComparisonRow => ({
  section: row.section,
  label: localize(row.label, context),
  before: row.before && localize(row.before, context),
  after: row.after && localize(row.after, context),
  kind: row.kind,
})
