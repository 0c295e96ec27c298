import { worksheetRoutes } from '@holdfast/contracts/worksheets'
import { approachRoutes } from '@holdfast/contracts/approaches'
import type { SampleApproach } from '@holdfast/contracts/sample-cases'
import type { Locale } from '@holdfast/domain/text'
import type { WorksheetKind } from '@holdfast/domain/worksheets/worksheet-kinds'
import { WORKSHEETS } from '@holdfast/domain/worksheets/worksheets'
import { SAMPLE_WORKSHEETS } from './sample-texts.ts'
import { initialPlan, participantIdsOf, type SamplePlan, workspaceOf } from './sample-plan.ts'

/** Writes on the first open worksheet of each kind, and adds one where the template has none. */
export async function writeWorksheets(plan: SamplePlan, approach: SampleApproach, locale: Locale): Promise<void> {
  const { key, people } = plan
  const workspace = await initialPlan(plan)
  const { karen } = await participantIdsOf(plan)
  for (const [kind, fields] of Object.entries(SAMPLE_WORKSHEETS[locale][approach].lines)) {
    const owner = WORKSHEETS[kind as WorksheetKind].owned ? { ownerId: karen } : {}
    const open = workspace.worksheets.find((one) => one.kind === kind && one.inUse)
    if (open)
      await people.karen(worksheetRoutes.update, {
        params: { ...key, worksheetId: open.id },
        ifMatch: open.version,
        body: { fields, ...owner },
      })
    else
      await people.karen(worksheetRoutes.create, {
        params: key,
        body: { kind: kind as WorksheetKind, fields, ...owner },
      })
  }
}

/** The family stays with its approach, and says why. */
export async function sayWhy(plan: SamplePlan, approach: SampleApproach, locale: Locale): Promise<void> {
  const { version } = await workspaceOf(plan)
  await plan.people.karen(approachRoutes.choose, {
    params: plan.key,
    ifMatch: version,
    body: { approach, reason: SAMPLE_WORKSHEETS[locale][approach].reason },
  })
}
