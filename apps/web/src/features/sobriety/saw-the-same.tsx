import { SOBRIETY_RESULT_CATALOG } from '@holdfast/domain/sobriety/check-guide'
import { SOBRIETY_RESULTS, type SobrietyResult } from '@holdfast/domain/sobriety/sobriety-check'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { localize } from '../../i18n/localize.ts'
import { NotRecorded } from '../../offline/not-recorded.tsx'
import { type OfflineDay, useDayRecording } from '../../offline/use-offline-day.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { OtherAdultSelect } from '../../offline/other-adult-select.tsx'

/** The second adult on their own phone, which cannot hear of the check without a network: who did it, and what they both decided. */
export function SawTheSame({ day }: { day: OfflineDay }) {
  const { t } = useLingui()
  const [observerId, setObserverId] = useState('')
  const [result, setResult] = useState<SobrietyResult | null>(null)
  const recording = useDayRecording(day, () => {
    setObserverId('')
    setResult(null)
  })
  const form = useNeeded({
    observer: observerId === '' && t`Choose who did the check.`,
    result: result === null && t`Choose what the two of you decided.`,
  })
  return (
    <Disclosure summary={<Trans>Somebody else did the check, and I saw the same</Trans>}>
      <Form
        onSubmit={() =>
          form.whenComplete(() => result && recording.record({ kind: 'day_confirmation', observerId, result }))
        }
      >
        <p>
          <Trans>
            You looked together, and the check is on the other phone. The server matches what you sign here with it
            later.
          </Trans>
        </p>
        <OtherAdultSelect
          plan={day.plan}
          label={t`Who did the check?`}
          value={observerId}
          onChange={setObserverId}
          problem={form.missing('observer')}
        />
        <RadioGroup
          legend={t`What did the two of you decide?`}
          value={result}
          onChange={setResult}
          problem={form.missing('result')}
          choices={SOBRIETY_RESULTS.map((one) => ({
            value: one,
            label: localize(SOBRIETY_RESULT_CATALOG[one].label),
          }))}
        />
        <Button type="submit" busy={recording.isRecording}>
          <Trans>I saw the same: sign</Trans>
        </Button>
        <NotRecorded recording={recording} />
      </Form>
    </Disclosure>
  )
}
