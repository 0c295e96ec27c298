import type { Workspace } from '@holdfast/contracts/workspace'
import {
  type EventSubject,
  NO_SUBJECT,
  RUN_EVENT_KINDS,
  type RunEventKind,
  subjectsOf,
  wrongSubject,
} from '@holdfast/domain/run/run-event'
import { EVENT_LABELS } from '@holdfast/domain/run/run-event-labels'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { MomentField } from '../../ui/moment-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { EventSubjectFields } from './event-subject-fields.tsx'
import { useRun } from './use-run.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = { plan: Workspace; planKey: PlanKey }

/** What a sheet of paper can hold. A stopped meeting is recorded elsewhere, and a slip on paper is crossed out. */
const RECORDABLE = RUN_EVENT_KINDS.filter((kind) => kind !== 'correction' && kind !== 'stop')

/** Those letters and consequences that a speaker can have read. */
const readBy = (plan: Workspace): Partial<EventSubject>[] => [
  ...plan.participants.map(({ id }) => ({ participantId: id })),
  ...plan.consequences.map(({ id }) => ({ consequenceId: id })),
]

/** Types in what was noted on paper, with its real time and what it was about: it joins the record like any other event. */
export function PastMeetingTimes({ plan, planKey }: Props) {
  const { t } = useLingui()
  const { may, record } = useRun(plan, planKey)
  const [kind, setKind] = useState<RunEventKind | ''>('')
  const [at, setAt] = useState<string | null>(plan.run?.startedAt ?? null)
  const [subject, setSubject] = useState(NO_SUBJECT)
  const [text, setText, clearText] = usePersistedState(`paper.${planKey.planId}`, '')
  const [added, setAdded] = useState('')
  const kinds = RECORDABLE.filter((one) => [{}, ...readBy(plan)].some((about) => may({ kind: one, ...about })))
  const wrong = kind === '' ? [] : wrongSubject({ kind, text, ...subject }).map(({ field }) => field)
  const fits = kind === '' || wrong.length > 0 || may({ kind, ...subject })
  const form = useNeeded({
    kind: kind === '' ? t`Choose what happened.` : !fits && t`You may not record this, or not about them.`,
    subject: wrong.some((field) => field !== 'text') && t`Choose one.`,
    at: at === null && t`Say when it was.`,
    text: wrong.includes('text') && t`Write a few words.`,
  })
  const add = () => {
    if (kind === '' || at === null) return
    record({ kind, ...subject, text, at: new Date(at).toISOString() })
    setAdded(localize(EVENT_LABELS[kind]))
    setKind('')
    setSubject(NO_SUBJECT)
    clearText()
  }
  if (!plan.run || kinds.length === 0) return null
  return (
    <Disclosure open={plan.run.recordedAfterwards} summary={<Trans>Type in what you noted on paper</Trans>}>
      <Form onSubmit={() => form.whenComplete(add)}>
        <Select
          label={t`What happened?`}
          value={kind}
          onChange={(next) => {
            setKind(next)
            setSubject(NO_SUBJECT)
          }}
          problem={form.missing('kind')}
          options={[
            { value: '' as const, label: t`Choose` },
            ...kinds.map((one) => ({ value: one, label: localize(EVENT_LABELS[one]) })),
          ]}
        />
        {kind !== '' && (
          <EventSubjectFields
            plan={plan}
            fields={subjectsOf(kind)}
            value={subject}
            onChange={(patch) => setSubject({ ...subject, ...patch })}
            problem={(field) => (wrong.includes(field) ? form.missing('subject') : undefined)}
          />
        )}
        <MomentField
          label={t`When was it?`}
          value={at}
          timeZone={plan.logistics.timeZone}
          onChange={setAt}
          problem={form.missing('at')}
        />
        <TextField
          label={t`In a few words (optional)`}
          value={text}
          maxLength={500}
          onChange={setText}
          problem={form.missing('text')}
        />
        <Button type="submit">
          <Trans>Add it to the record</Trans>
        </Button>
        <p role="status">{added !== '' && <Trans>In the record: {added}</Trans>}</p>
      </Form>
    </Disclosure>
  )
}
