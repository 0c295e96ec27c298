import { type Reminder, reminderRoutes } from '@holdfast/contracts/reminders'
import { useMutation, useQuery } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

/** The reminder of the last day about one thing to one person, as far as the reader may know it. */
export function useReminded(planKey: PlanKey, of: { memberId: string; key: string } | null): Reminder | undefined {
  const { data } = useQuery({
    queryKey: keyOf(planKey),
    queryFn: () => request(reminderRoutes.list, { params: planKey }),
    enabled: of !== null,
  })
  return data?.items.find((one) => one.memberId === of?.memberId && one.key === of.key)
}

/** Reminds somebody; what is on the screen says so at once. */
export const useRemind = (planKey: PlanKey, of: { memberId: string; key: string }) =>
  useMutation({
    mutationFn: () => request(reminderRoutes.send, { params: planKey, body: of }),
    onSuccess: (sent) =>
      queryClient.setQueryData<{ items: Reminder[]; nextCursor: string | null }>(keyOf(planKey), (known) => ({
        nextCursor: null,
        items: [sent, ...(known?.items ?? [])],
      })),
  })

const keyOf = ({ planId }: PlanKey) => ['plans', planId, 'reminders']
