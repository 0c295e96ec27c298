import { type Logistics, logisticsRoutes } from '@holdfast/contracts/logistics'
import { queryClient, request } from '../../api/client.ts'
import { type Autosave, useAutosave } from '../../autosave/use-autosave.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

/** Everything of the day that can be typed; each page shows a part of it. */
export type LogisticsFields = Omit<Logistics, 'version'>
/** The day, whether this reader may change it, and how to fetch it anew. */
export type LogisticsFormProps = {
  logistics: Logistics
  planKey: PlanKey
  can: { allowed: boolean; reason?: string | undefined }
  load: () => Promise<Logistics>
}

const versioned = ({ version, ...value }: Logistics) => ({ value, version })

/** One part of the day's fields as a form that saves itself; each page keeps unsent words under its own name. */
export const useLogisticsForm = (
  part: string,
  { logistics, planKey, load }: LogisticsFormProps,
): Autosave<LogisticsFields> =>
  useAutosave<LogisticsFields>({
    key: `logistics-${part}-${planKey.planId}`,
    server: versioned(logistics),
    save: async (body, ifMatch) => {
      const saved = await request(logisticsRoutes.update, { params: planKey, body, ifMatch })
      void queryClient.invalidateQueries({ queryKey: ['plans'] })
      return versioned(saved)
    },
    load: async () => versioned(await load()),
  })
