import { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import type { z } from 'zod'
import { isNetworkError } from '../../api/client.ts'
import { type OfflineDay, useDayRecording } from '../../offline/use-offline-day.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

/** A look as it is recorded, with or without a network. */
export type NewLook = Omit<z.output<typeof sobrietyRoutes.record.body>, 'checkedAt'>

/** Records a look at the server, or on this phone (`isHere`) where nobody answers. */
export function useRecordLook(planKey: PlanKey, day: OfflineDay, onRecorded: () => unknown) {
  const record = usePlanMutation(sobrietyRoutes.record, planKey, (body: NewLook) => ({ body }), onRecorded)
  const recording = useDayRecording(day, onRecorded)
  const isHere = day.isOffline || (record.error !== null && isNetworkError(record.error))
  return {
    isHere,
    isBusy: record.isPending || recording.isRecording,
    error: record.error,
    recording,
    send: (look: NewLook) => {
      if (!isHere) return record.mutate(look)
      record.reset()
      recording.record({ kind: 'day_check', ...look })
    },
  }
}
