import type { ComparisonRow } from '@holdfast/contracts/comparison'
import type { ComparisonRow as Row } from '@holdfast/domain/attempts/compare'
import type { CaseContext } from '../../kernel/context.ts'
import { say } from '../../kernel/words.ts'

/** One line of a comparison in the reader's language. */
export const presentComparisonRow = (row: Row, context: CaseContext): ComparisonRow => ({
  section: row.section,
  label: say(row.label, context),
  before: row.before && say(row.before, context),
  after: row.after && say(row.after, context),
  kind: row.kind,
})
