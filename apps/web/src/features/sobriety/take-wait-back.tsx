import { type SobrietyCheck, sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { secondsToTakeBack, TAKE_BACK_SECONDS } from '@holdfast/domain/shared/take-back'
import { Plural, Trans } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { useNow } from '../../api/use-now.ts'
import type { OfflineDay } from '../../offline/use-offline-day.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { TakeBack } from '../../ui/take-back.tsx'
import { isOwn } from './look.ts'

type Props = { check: SobrietyCheck; day: OfflineDay; planKey: PlanKey }

/** A "wait" that was tapped by mistake is taken back by whoever tapped it, within some seconds, like a stop (`takesWaitBack`). */
export function TakeWaitBack({ check, day, planKey }: Props) {
  const { id, version, result, confirmedBy, namedSecond, checkedAt } = check
  const now = useNow(1000)
  const send = usePlanMutation(sobrietyRoutes.takeBack, planKey, () => ({
    params: { sobrietyCheckId: id },
    ifMatch: version,
  }))
  const isOnlyHere = day.waiting.some((record) => record.id === id)
  const mayBe = isOwn(check) && result === 'wait' && confirmedBy === null && namedSecond === null
  const left = mayBe ? secondsToTakeBack(checkedAt, now) : null
  if (left === null || (day.isOffline && !isOnlyHere)) return <ProblemNotice error={send.error} />
  return (
    <>
      <TakeBack
        left={left}
        of={TAKE_BACK_SECONDS}
        busy={send.isPending}
        action={<Trans>Take the wait back</Trans>}
        onTakeBack={() => (isOnlyHere ? void day.takeBack(id) : send.mutate())}
      >
        <Plural
          value={left}
          one="It counts as never said. # second left."
          other="It counts as never said. # seconds left."
        />
      </TakeBack>
      <ProblemNotice error={send.error} />
    </>
  )
}
