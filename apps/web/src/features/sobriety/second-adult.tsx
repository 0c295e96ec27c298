import type { SobrietyCheck } from '@holdfast/contracts/sobriety'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { NotRecorded } from '../../offline/not-recorded.tsx'
import { othersWhoLook } from '../../offline/offline-day.ts'
import { type OfflineDay, useDayRecording } from '../../offline/use-offline-day.ts'
import { Button } from '../../ui/button.tsx'
import { OtherAdultSelect } from '../../offline/other-adult-select.tsx'

/**
 * Without a network the second adult signs by name on the phone of the first, or records it on their own. Nothing secret is typed
 * and kept here: the server counts it once they confirm it themselves.
 */
export function SecondAdult({ check, day }: { check: SobrietyCheck; day: OfflineDay }) {
  const { t } = useLingui()
  const [secondId, setSecondId] = useState('')
  const recording = useDayRecording(day)
  const name = othersWhoLook(day.plan).find(({ id }) => id === secondId)?.name ?? ''
  const sign = (signedHere: boolean) =>
    recording.record({ kind: 'day_signature', sobrietyCheckId: check.id, secondId, signedHere })
  if (check.namedSecond) return null
  return (
    <section className="stack" aria-label={t`The second adult`}>
      <OtherAdultSelect
        plan={day.plan}
        label={t`Who is the second adult?`}
        hint={t`Hand the phone over: they look, too, and sign here. Or they record it on their own phone.`}
        value={secondId}
        onChange={setSecondId}
      />
      {secondId !== '' && (
        <div className="row">
          <Button busy={recording.isRecording} onClick={() => sign(true)}>
            <Trans>I am {name}, and I saw the same: sign</Trans>
          </Button>
          <Button look="quiet" busy={recording.isRecording} onClick={() => sign(false)}>
            <Trans>{name} has signed on their own phone</Trans>
          </Button>
        </div>
      )}
      <NotRecorded recording={recording} />
    </section>
  )
}
