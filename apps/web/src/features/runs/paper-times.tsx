import type { Workspace } from '@holdfast/contracts/workspace'
import { EVENT_KINDS, RUN_EVENT_KINDS, type RunEventKind } from '@holdfast/domain/run/run-event'
import { EVENT_LABELS } from '@holdfast/domain/run/run-event-labels'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { say } from '../../app/words.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { MomentField } from '../../ui/moment-field.tsx'
import { Select } from '../../ui/select.tsx'
import { useRun } from './use-run.ts'

type Props = { plan: Workspace; planKey: { organizationId: string; planId: string } }

/** Kinds that say everything by themselves: what a sheet of paper holds as a time and a word. */
const PLAIN = RUN_EVENT_KINDS.filter((kind) => !('needs' in EVENT_KINDS[kind]) && kind !== 'note' && kind !== 'stop')

/** Types in what was noted on paper, with its real time: it joins the record like any other event. */
export function PaperTimes({ plan, planKey }: Props) {
  const { t } = useLingui()
  const { may, record } = useRun(plan, planKey)
  const kinds = PLAIN.filter((kind) => may({ kind }))
  const [kind, setKind] = useState<RunEventKind | ''>('')
  const [at, setAt] = useState<string | null>(plan.run?.startedAt ?? null)
  if (!plan.run || kinds.length === 0) return null
  return (
    <Disclosure summary={<Trans>Type in what you noted on paper</Trans>}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (kind === '' || at === null) return
          record({ kind, at: new Date(at).toISOString() })
          setKind('')
        }}
      >
        <Select
          label={t`What happened?`}
          value={kind}
          onChange={setKind}
          options={[
            { value: '' as const, label: t`Choose` },
            ...kinds.map((one) => ({ value: one, label: say(EVENT_LABELS[one]) })),
          ]}
        />
        <MomentField label={t`When was it?`} value={at} timeZone={plan.logistics.timeZone} onChange={setAt} />
        <Button type="submit" whyNot={(kind === '' || at === null) && <Trans>Choose what happened, and when.</Trans>}>
          <Trans>Add it to the record</Trans>
        </Button>
      </form>
    </Disclosure>
  )
}
