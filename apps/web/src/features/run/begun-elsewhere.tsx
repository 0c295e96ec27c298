import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { mayOpenBegunElsewhere } from '../../offline/begin-offline.ts'
import { NotRecorded } from '../../offline/not-recorded.tsx'
import { othersWhoLook } from '../../offline/offline-day.ts'
import { type OfflineDay, useDayRecording } from '../../offline/use-offline-day.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { OtherAdultSelect } from '../../offline/other-adult-select.tsx'
import { whyNotBegun } from './why-not-begun.ts'

/**
 * The phone of somebody who neither looked nor began: they say which two adults did, and the same rules are asked as far as this
 * phone knows. At the server it begins nothing; it joins the meeting that those two have recorded.
 */
export function BegunElsewhere({ day }: { day: OfflineDay }) {
  const { t } = useLingui()
  const [observerId, setObserver] = useState('')
  const [secondId, setSecond] = useState('')
  const recording = useDayRecording(day)
  const decision = mayOpenBegunElsewhere(day.plan, { observerId, secondId }, day.now)
  const form = useNeeded({
    observer: observerId === '' && t`Choose who did the check.`,
    second: secondId === '' ? t`Choose who saw the same.` : whyNotBegun(decision),
  })
  // whoever looked records it on the page of the day
  if (othersWhoLook(day.plan).length < 2) return null
  return (
    <Disclosure summary={<Trans>It has begun, on another phone</Trans>}>
      <Form onSubmit={() => form.whenComplete(() => recording.record({ kind: 'day_start', observerId, secondId }))}>
        <p>
          <Trans>
            Two adults looked and decided to go ahead, and the meeting was begun on another phone. What you record here
            joins it once both phones have a network.
          </Trans>
        </p>
        <OtherAdultSelect
          plan={day.plan}
          label={t`Who did the check?`}
          value={observerId}
          onChange={setObserver}
          problem={form.missing('observer')}
        />
        <OtherAdultSelect
          plan={day.plan}
          label={t`Who saw the same?`}
          value={secondId}
          onChange={setSecond}
          problem={form.missing('second')}
        />
        <Button type="submit" busy={recording.isRecording}>
          <Trans>Open the meeting</Trans>
        </Button>
        <NotRecorded recording={recording} />
      </Form>
    </Disclosure>
  )
}
