import type { SobrietyCheck } from '@holdfast/contracts/sobriety'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { whoLook } from '../../offline/offline-day.ts'
import type { OfflineDay } from '../../offline/use-offline-day.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'

/**
 * Without a network the second adult signs by name on the phone of the first, or records it on their own. Nothing secret is typed
 * and kept here: the server counts it once they confirm it themselves.
 */
export function SecondAdult({ check, day }: { check: SobrietyCheck; day: OfflineDay }) {
  const { t } = useLingui()
  const [secondId, setSecondId] = useState('')
  const others = whoLook(day.plan).filter(({ isMe }) => !isMe)
  const name = others.find(({ id }) => id === secondId)?.name ?? ''
  const sign = (signedHere: boolean) =>
    void day.record({ kind: 'day_signature', sobrietyCheckId: check.id, secondId, signedHere })
  if (check.namedSecond) return null
  return (
    <section className="stack" aria-label={t`The second adult`}>
      <Select
        label={t`Who is the second adult?`}
        hint={t`Hand the phone over: they look, too, and sign here. Or they record it on their own phone.`}
        value={secondId}
        onChange={setSecondId}
        options={[{ value: '', label: t`Choose` }, ...others.map((one) => ({ value: one.id, label: one.name }))]}
      />
      {secondId !== '' && (
        <div className="row">
          <Button onClick={() => sign(true)}>
            <Trans>I am {name}, and I saw the same: sign</Trans>
          </Button>
          <Button look="quiet" onClick={() => sign(false)}>
            <Trans>{name} has signed on their own phone</Trans>
          </Button>
        </div>
      )}
    </section>
  )
}
