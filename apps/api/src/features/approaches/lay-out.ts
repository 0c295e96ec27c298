import type { Approach } from '@holdfast/domain/approaches/approach'
import type { PlanContext } from '../../kernel/context.ts'
import { layOutTasks } from '../tasks/lay-out-tasks.ts'
import { layOutWorksheets } from '../worksheets/lay-out-worksheets.ts'

/** Pre-fills a plan as its approach asks (docs/practice.md 2.1 to 2.4); what people wrote or changed is kept. */
export async function layOutApproach(context: PlanContext, approach: Approach): Promise<void> {
  await layOutWorksheets(context, approach)
  await layOutTasks(context, approach)
}
