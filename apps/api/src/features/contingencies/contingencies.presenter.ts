import type { Contingency, Coverage } from '@holdfast/contracts/contingencies'
import { catalogEntry } from '@holdfast/domain/contingencies/catalog'
import { coverage, FAILURE_MODES } from '@holdfast/domain/contingencies/coverage'
import type { Contingency as Row } from '../../db/generated/client.ts'
import { allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { localize, localizeOurs, type Reader } from '../../kernel/localize.ts'

type Words = Pick<Row, 'code' | 'trigger' | 'text' | 'afterwards'>

/** The words of a scenario: those of the catalog in the reader's language until somebody changes them. */
export function wordsOfContingency({ code, trigger, text, afterwards }: Words, reader: Reader): Omit<Words, 'code'> {
  const entry = catalogEntry(code)
  return {
    trigger: localizeOurs(trigger, entry?.trigger, reader),
    text: localizeOurs(text, entry?.text, reader),
    afterwards: localizeOurs(afterwards, entry?.afterwards, reader),
  }
}

/** The same for everybody who may read the scenarios, but for the language of what is ours. */
export const presentContingency = (reader: Reader, row: Row): Contingency => ({
  id: row.id,
  code: row.code,
  ...wordsOfContingency(row, reader),
  ownerId: row.ownerId,
  stopRule: row.stopRule as Contingency['stopRule'],
  rehearsed: row.rehearsed,
  version: row.version,
})

/** Every scenario of the plan, and none for a helper. */
export function presentContingencies(context: PlanContext, rows: { contingencies: Row[] }): Contingency[] {
  return allows(context, 'contingency.read') ? rows.contingencies.map((row) => presentContingency(context, row)) : []
}

/** The coverage map over the failure modes, in the reader's language. */
export function presentCoverage(context: PlanContext, rows: { contingencies: Row[] }): Coverage {
  const { modes, covered, rehearsed, total } = coverage(rows.contingencies)
  return {
    modes: modes.map(({ mode, state, rehearsed: isRehearsed }) => ({
      mode,
      state,
      rehearsed: isRehearsed,
      label: localize(FAILURE_MODES[mode].label, context),
      codes: [...FAILURE_MODES[mode].codes],
    })),
    covered,
    rehearsed,
    total,
  }
}
