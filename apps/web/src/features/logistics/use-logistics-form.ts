import { type Logistics, logisticsRoutes } from '@holdfast/contracts/logistics'
import type { Autosave } from '../../autosave/use-autosave.ts'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

/** Everything of the day that can be typed; each page shows a part of it. */
export type LogisticsFields = Omit<Logistics, 'version'>
/** The day, whether this reader may change it, and how to fetch it anew. */
export type LogisticsFormProps = {
  logistics: Logistics
  planKey: PlanKey
  can: { allowed: boolean; reason?: string | undefined }
}

const fieldsOf = ({ version: _, ...fields }: Logistics): LogisticsFields => fields

/** One part of the day's fields as a form that saves itself; each page keeps unsent words under its own name. */
export const useLogisticsForm = (part: string, { logistics, planKey }: LogisticsFormProps): Autosave<LogisticsFields> =>
  useAutosavedItem({
    route: logisticsRoutes.update,
    planKey,
    name: `logistics-${part}-${planKey.planId}`,
    item: logistics,
    fields: fieldsOf,
  })
