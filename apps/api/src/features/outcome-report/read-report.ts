import type { OutcomeReport } from '@holdfast/contracts/outcome-report'
import { lastDayOf } from '@holdfast/domain/outcome-report/fact-counts'
import { publish } from '@holdfast/domain/outcome-report/publish'
import { NOTHING_YET, reportOf, YEAR_TOO_SMALL } from '@holdfast/domain/outcome-report/report'
import { countedThrough, SMALLEST_GROUP } from '@holdfast/domain/outcome-report/small-groups'
import type { OrganizationContext } from '../../kernel/context.ts'
import { localize } from '../../kernel/localize.ts'
import { refuse } from '../../kernel/refuse.ts'
import { countCategories, countQuarters } from './outcome-report.queries.ts'

/** What may be told of the organization's attempts, of all years or one; `rule-refused` where a year is too small by itself. */
export async function readReport(
  context: OrganizationContext,
  { year = null }: { year?: number | null | undefined },
): Promise<OutcomeReport> {
  const all = await countQuarters(context)
  const last = countedThrough(all, ({ stages }) => stages, SMALLEST_GROUP)
  const through = last === null ? null : lastDayOf(last.quarter)
  const { always, years } = publish({
    quarters: all.filter(({ quarter }) => last !== null && quarter <= last.quarter),
    categories: through === null ? [] : await countCategories(context, through),
  })
  const figures = year === null ? always : years.get(year)
  if (figures === undefined) throw refuse({ rule: 'year_too_small', reason: YEAR_TOO_SMALL }, context)
  const { isTraining } = context.organization
  const common = {
    isTraining,
    smallestGroup: SMALLEST_GROUP,
    through: always && through,
    year,
    years: [...years.keys()],
  }
  if (figures === null) return { ...common, sentences: [localize(NOTHING_YET, context)], steps: [], tables: [] }
  const { sentences, steps, tables } = reportOf(figures)
  return {
    ...common,
    sentences: sentences.map((sentence) => localize(sentence, context)),
    steps: steps.map((step) => ({ ...step, label: localize(step.label, context) })),
    tables: tables.map(({ dimension, title, says, lines }) => ({
      dimension,
      title: localize(title, context),
      says: says && localize(says, context),
      lines: lines.map((line) => ({ ...line, categories: [...line.categories], label: localize(line.label, context) })),
    })),
  }
}
