import type { OfflineRecord } from '@holdfast/contracts/offline-day'
import type { PlanContext } from '../../kernel/context.ts'
import { namesOf } from '../../kernel/member.ts'
import { loadPlanRows } from '../../plan/plan-rows.ts'
import { presentOfflineRecords } from './offline-day.presenter.ts'

/** Everything that came in from phones without a network and needs another one to count. */
export async function listOfflineRecords(context: PlanContext): Promise<{ items: OfflineRecord[] }> {
  const rows = await loadPlanRows(context)
  return { items: presentOfflineRecords(context, rows, namesOf(rows.case.members, context)) }
}
