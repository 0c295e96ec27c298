import { type Reminder, reminderRoutes } from '@holdfast/contracts/reminders'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import { problemMessage } from '../../api/problem-message.ts'
import { formatHour } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'

type Props = {
  planKey: PlanKey
  memberId: string
  /** The task of the path that waits. */
  task: string
  name: string
  isProfessional: boolean
  timeZone: string
}

/** Reminds somebody of what the plan waits for, or asks a professional; for a day after that it says when. */
export function RemindButton({ planKey, memberId, task, name, isProfessional, timeZone }: Props) {
  const { t } = useLingui()
  const queryKey = ['plans', planKey.planId, 'reminders']
  const { data } = useQuery({ queryKey, queryFn: () => request(reminderRoutes.list, { params: planKey }) })
  const send = useMutation({
    mutationFn: () => request(reminderRoutes.send, { params: planKey, body: { memberId, key: task } }),
    onSuccess: (sent) =>
      queryClient.setQueryData<{ items: Reminder[]; nextCursor: string | null }>(queryKey, (known) => ({
        nextCursor: null,
        items: [sent, ...(known?.items ?? [])],
      })),
  })
  const last = data?.items.find((one) => one.memberId === memberId && one.key === task)
  if (last)
    return (
      <span className="say" role="status">
        <Trans>Reminded at {formatHour(last.remindedAt, timeZone)}</Trans>
      </span>
    )
  return (
    <>
      <span className="do">
        <Button
          look="quiet"
          small
          busy={send.isPending}
          onClick={() => send.mutate()}
          aria-label={isProfessional ? t`Ask ${name}` : t`Remind ${name}`}
        >
          <Icon name="send" small />
          {isProfessional ? <Trans>Ask</Trans> : <Trans>Remind</Trans>}
        </Button>
      </span>
      {send.isError && (
        <span className="say" role="alert">
          {problemMessage(send.error)}
        </span>
      )}
    </>
  )
}
