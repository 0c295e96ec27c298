import { secondLookKey } from '@holdfast/domain/sobriety/second-look-key'
import { Trans } from '@lingui/react/macro'
import { problemMessage } from '../../api/problem-message.ts'
import { formatHour } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useRemind, useReminded } from './use-reminder.ts'

type Props = { planKey: PlanKey; checkId: string; memberId: string; name: string; timeZone: string }

/** Asks the second adult to look: by e-mail where there is an address, and on their open screen at once. Then it says when. */
export function RemindSecond({ planKey, checkId, memberId, name, timeZone }: Props) {
  const of = { memberId, key: secondLookKey(checkId) }
  const last = useReminded(planKey, of)
  const send = useRemind(planKey, of)
  if (last)
    return (
      <p className="grow" role="status">
        {last.byEmail ? (
          <Trans>
            {name} was reminded at {formatHour(last.remindedAt, timeZone)}, by e-mail and in the open app.
          </Trans>
        ) : (
          <Trans>
            {name} was reminded at {formatHour(last.remindedAt, timeZone)}, in the open app. There is no e-mail address.
          </Trans>
        )}
      </p>
    )
  return (
    <>
      <Button busy={send.isPending} onClick={() => send.mutate()}>
        <Icon name="send" small flip />
        <Trans>Remind {name}</Trans>
      </Button>
      {send.isError && <p role="alert">{problemMessage(send.error)}</p>}
    </>
  )
}
