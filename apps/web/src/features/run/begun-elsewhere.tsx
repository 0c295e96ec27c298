import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { localize } from '../../i18n/localize.ts'
import { mayOpenBegunElsewhere } from '../../offline/begin-offline.ts'
import { whoLook } from '../../offline/offline-day.ts'
import type { OfflineDay } from '../../offline/use-offline-day.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { Select } from '../../ui/select.tsx'

/**
 * The phone of somebody who neither looked nor began: they say which two adults did, and the same rules are asked as far as this
 * phone knows. At the server it begins nothing; it joins the meeting that those two have recorded.
 */
export function BegunElsewhere({ day }: { day: OfflineDay }) {
  const { t } = useLingui()
  const [observerId, setObserver] = useState('')
  const [secondId, setSecond] = useState('')
  // whoever looked records it on the page of the day
  const others = whoLook(day.plan).filter(({ isMe }) => !isMe)
  const people = [{ value: '', label: t`Choose` }, ...others.map(({ id, name }) => ({ value: id, label: name }))]
  const decision = mayOpenBegunElsewhere(day.plan, { observerId, secondId }, day.now)
  const whyNot = () => {
    if (observerId === '' || secondId === '') return <Trans>Choose the two adults who looked.</Trans>
    if (decision.ok) return undefined
    return decision.refusal.reason === 'rule' ? localize(decision.refusal.text) : <Trans>The plan is not locked.</Trans>
  }
  if (others.length < 2) return null
  return (
    <Disclosure summary={<Trans>It has begun, on another phone</Trans>}>
      <Form onSubmit={() => void day.record({ kind: 'day_start', observerId, secondId })}>
        <p>
          <Trans>
            Two adults looked and decided to go ahead, and the meeting was begun on another phone. What you record here
            joins it once both phones have a network.
          </Trans>
        </p>
        <Select label={t`Who did the check?`} value={observerId} onChange={setObserver} options={people} />
        <Select label={t`Who saw the same?`} value={secondId} onChange={setSecond} options={people} />
        <Button type="submit" whyNot={whyNot()}>
          <Trans>Open the meeting</Trans>
        </Button>
      </Form>
    </Disclosure>
  )
}
