import type { Contingency, Coverage } from '@holdfast/contracts/contingencies'
import { coverage, FAILURE_MODES } from '@holdfast/domain/contingencies/coverage'
import type { Contingency as Row } from '../../db/generated/client.ts'
import { allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { localize } from '../../kernel/localize.ts'

/** The same for everybody who may read the scenarios. */
export const presentContingency = (row: Row): Contingency => ({
  id: row.id,
  code: row.code,
  trigger: row.trigger,
  text: row.text,
  ownerId: row.ownerId,
  stopRule: row.stopRule as Contingency['stopRule'],
  afterwards: row.afterwards,
  rehearsed: row.rehearsed,
  version: row.version,
})

/** Every scenario of the plan, and none for a helper. */
export function presentContingencies(context: PlanContext, rows: { contingencies: Row[] }): Contingency[] {
  return allows(context, 'contingency.read') ? rows.contingencies.map(presentContingency) : []
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
