import { SOBRIETY_RESULT_CATALOG } from '@holdfast/domain/sobriety/check-guide'
import { SOBRIETY_RESULTS, type SobrietyResult } from '@holdfast/domain/sobriety/sobriety-check'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { localize } from '../../i18n/localize.ts'
import { whoLook } from '../../offline/offline-day.ts'
import type { OfflineDay } from '../../offline/use-offline-day.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { Select } from '../../ui/select.tsx'

/** The second adult on their own phone, which cannot hear of the check without a network: who did it, and what they both decided. */
export function SawTheSame({ day }: { day: OfflineDay }) {
  const { t } = useLingui()
  const [observerId, setObserverId] = useState('')
  const [result, setResult] = useState<SobrietyResult | null>(null)
  const others = whoLook(day.plan).filter(({ isMe }) => !isMe)
  const isWhole = observerId !== '' && result !== null
  return (
    <Disclosure summary={<Trans>Somebody else did the check, and I saw the same</Trans>}>
      <Form
        onSubmit={() => {
          if (!isWhole) return
          void day.record({ kind: 'day_confirmation', observerId, result }).then(() => {
            setObserverId('')
            setResult(null)
          })
        }}
      >
        <p>
          <Trans>
            You looked together, and the check is on the other phone. The server matches what you sign here with it
            later.
          </Trans>
        </p>
        <Select
          label={t`Who did the check?`}
          value={observerId}
          onChange={setObserverId}
          options={[{ value: '', label: t`Choose` }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <RadioGroup
          legend={t`What did the two of you decide?`}
          value={result}
          onChange={setResult}
          choices={SOBRIETY_RESULTS.map((one) => ({
            value: one,
            label: localize(SOBRIETY_RESULT_CATALOG[one].label),
          }))}
        />
        <Button type="submit" whyNot={!isWhole && <Trans>Choose who did it and what you decided.</Trans>}>
          <Trans>I saw the same: sign</Trans>
        </Button>
      </Form>
    </Disclosure>
  )
}
