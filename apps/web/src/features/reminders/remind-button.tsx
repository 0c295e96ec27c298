import { Trans, useLingui } from '@lingui/react/macro'
import { problemMessage } from '../../api/problem-message.ts'
import { formatHour } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useRemind, useReminded } from './use-reminder.ts'

type Props = {
  planKey: PlanKey
  memberId: string
  /** The task of the path that waits. */
  task: string
  name: string
  isProfessional: boolean
  timeZone: string
}

/** Reminds somebody of what the plan waits for, or asks a professional; for a day after that it says when, and how far the e-mail is. */
export function RemindButton({ planKey, memberId, task, name, isProfessional, timeZone }: Props) {
  const { t } = useLingui()
  const of = { memberId, key: task }
  const last = useReminded(planKey, of)
  const send = useRemind(planKey, of)
  if (last)
    return (
      <span className="say" role="status">
        {last.letter === 'failed' ? (
          <Trans>The e-mail could not be delivered</Trans>
        ) : last.letter === 'waiting' ? (
          <Trans>Reminded at {formatHour(last.remindedAt, timeZone)}, on its way</Trans>
        ) : (
          <Trans>Reminded at {formatHour(last.remindedAt, timeZone)}</Trans>
        )}
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
