import { rehearsalRoutes } from '@holdfast/contracts/rehearsals'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { AskingPage } from '../../ui/asking-page.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SubmitOrNotNow } from '../../ui/submit-or-not-now.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = {
  planKey: PlanKey
  people: readonly { id: string; name: string }[]
  onDone: () => void
}

/** Records that you practiced together: when, who was there, how long it took, what got stuck. */
export function RecordRehearsal({ planKey, people, onDone }: Props) {
  const { t } = useLingui()
  const [heldOn, setHeldOn] = useState('')
  const [minutes, setMinutes] = useState<number | null>(45)
  const [attendeeIds, setAttendeeIds] = useState<string[]>([])
  const [whatGotStuck, setWhatGotStuck, clearWhatGotStuck] = usePersistedState(`rehearsal.${planKey.planId}`, '')
  const record = usePlanMutation(
    rehearsalRoutes.record,
    planKey,
    () => ({ body: { heldOn, minutes: minutes ?? 0, attendeeIds, whatGotStuck } }),
    () => {
      clearWhatGotStuck()
      onDone()
    },
  )
  return (
    <AskingPage
      at={0}
      of={1}
      eyebrow={<Trans>Practice</Trans>}
      title={<Trans>We practiced</Trans>}
      onSubmit={() => record.mutate()}
      dock={
        <SubmitOrNotNow busy={record.isPending} onNotNow={onDone}>
          <Trans>Record this rehearsal</Trans>
        </SubmitOrNotNow>
      }
    >
      <TextField
        label={t`When did you practice?`}
        type="date"
        value={heldOn}
        onChange={setHeldOn}
        problem={fieldProblem(record.error, 'heldOn')}
      />
      <NumberField
        label={t`How many minutes did it take?`}
        most={600}
        value={minutes}
        onChange={setMinutes}
        problem={fieldProblem(record.error, 'minutes')}
      />
      <CheckboxGroup
        legend={t`Who was there?`}
        values={attendeeIds}
        onChange={setAttendeeIds}
        choices={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea label={t`Where did it get stuck?`} value={whatGotStuck} onChange={setWhatGotStuck} />
      <ProblemNotice error={record.error} />
    </AskingPage>
  )
}
