import { datePollRoutes } from '@holdfast/contracts/date-polls'
import { MOST_OPTIONS } from '@holdfast/domain/date-polls/date-poll'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { MomentField } from '../../ui/moment-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = { planKey: PlanKey; timeZone: string }

/** Some days to ask everyone about. */
export function AskDays({ planKey, timeZone }: Props) {
  const { t } = useLingui()
  const [days, setDays] = useState<(string | null)[]>([null, null])
  const [note, setNote, clearNote] = usePersistedState(`days.${planKey.planId}`, '')
  const create = usePlanMutation(
    datePollRoutes.create,
    planKey,
    () => ({ body: { startsAt: days.filter((day) => day !== null), timeZone, note } }),
    clearNote,
  )
  return (
    <Form onSubmit={() => create.mutate()}>
      {days.map((day, at) => (
        <MomentField
          key={at}
          label={t`Day ${at + 1}`}
          value={day}
          timeZone={timeZone}
          onChange={(moment) => setDays(days.map((one, index) => (index === at ? moment : one)))}
          problem={at === 0 ? fieldProblem(create.error, 'startsAt') : undefined}
        />
      ))}
      {days.length < MOST_OPTIONS && (
        <div>
          <Button look="text" onClick={() => setDays([...days, null])}>
            <Trans>One more day</Trans>
          </Button>
        </div>
      )}
      <TextField label={t`Anything to say with it`} value={note} onChange={setNote} />
      <ProblemNotice error={create.error} />
      <div>
        <Button type="submit" busy={create.isPending}>
          <Trans>Ask everyone</Trans>
        </Button>
      </div>
    </Form>
  )
}
