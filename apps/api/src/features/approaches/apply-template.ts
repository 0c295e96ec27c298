import type { Approach } from '@holdfast/domain/plan/approach'
import type { PlanContext } from '../../kernel/context.ts'
import { addTemplateTasks } from '../tasks/template-tasks.ts'
import { addTemplateWorksheets } from '../worksheets/template-worksheets.ts'

/** Pre-fills a plan as its approach asks (docs/practice.md 2.1 to 2.4); what people wrote or changed is kept.
 * Without an approach nothing is added, and what stands untouched from the last one is taken out. */
export async function applyApproachTemplate(context: PlanContext, approach: Approach | null): Promise<void> {
  await addTemplateWorksheets(context, approach)
  await addTemplateTasks(context, approach)
}
