import type { SobrietyCheck } from '@holdfast/contracts/sobriety'
import { pick } from '@holdfast/domain/shared/pick'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { NotRecorded } from '../../offline/not-recorded.tsx'
import type { OfflineDay } from '../../offline/use-offline-day.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { isOwn, waitedMinutes } from './look.ts'
import { NOTHING_SEEN, observedOf } from './seen.ts'
import { useRecordLook } from './use-record-look.ts'
import { WaitButton } from './wait-button.tsx'

type Props = { check: SobrietyCheck; day: OfflineDay; planKey: PlanKey }

/** After a look that sees no reason to wait, one tap says "wait" all the same: a look of the reader's own, with what they saw if they looked. */
export function WaitInstead({ check, day, planKey }: Props) {
  const { send, isBusy, error, recording } = useRecordLook(planKey, day, () => window.scrollTo(0, 0))
  const waitInstead = () =>
    send({
      ...(isOwn(check) ? seenIn(check) : { ...observedOf(NOTHING_SEEN), lastUse: '', note: '' }),
      waitedMinutes: waitedMinutes(day.plan, day.now),
      result: 'wait',
      overrideReason: '',
    })
  return (
    <>
      <WaitButton busy={isBusy} onWait={waitInstead} />
      <ProblemNotice error={error} />
      <NotRecorded recording={recording} />
    </>
  )
}

const seenIn = (check: SobrietyCheck) =>
  pick(
    check,
    'emergencySigns',
    'withdrawalFlags',
    'impairmentSigns',
    'answersCoherent',
    'consentsToTalk',
    'lastUse',
    'note',
  )
