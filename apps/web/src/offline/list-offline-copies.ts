import type { PlanKey } from '../plan/plan-key.ts'
import { listStores } from './device-stores.ts'
import { planOf } from './plan-store-id.ts'

/** The item of a store that is an offline copy. */
export const COPY = 'pack'

/** The plans of which this device holds an offline copy, and nothing of what is in them. */
export const listOfflineCopies = async (): Promise<PlanKey[]> => (await listStores(COPY)).map(planOf)
