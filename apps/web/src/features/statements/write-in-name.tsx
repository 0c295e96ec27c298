import { type Statement, statementRoutes } from '@holdfast/contracts/statements'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = { statement: Statement; planKey: PlanKey; name: string }

/** Begins a letter in the name of somebody without access of their own, with the yes that was given. */
export function WriteInName({ statement, planKey, name }: Props) {
  const { t } = useLingui()
  const [yesBy, setYesBy, clearYesBy] = usePersistedState(`in-name.${statement.id}`, '')
  const [yesOn, setYesOn] = useState('')
  const begin = usePlanMutation(
    statementRoutes.writeInName,
    planKey,
    () => ({ params: { statementId: statement.id }, body: { yesBy, yesOn } }),
    clearYesBy,
  )
  const form = useNeeded({
    yesBy: yesBy.trim() === '' && t`Say who said yes.`,
    yesOn: yesOn === '' && t`Say on which day.`,
  })
  if (!statement.can.writeInName.allowed) return null
  return (
    <Disclosure summary={<Trans>Write it in the name of {name}</Trans>}>
      <Form onSubmit={() => form.whenComplete(() => begin.mutate())}>
        <p>
          <Trans>
            Ask {name} what to say, and write it in their own words. For a child, ask whoever looks after them too.
          </Trans>
        </p>
        <TextField
          label={t`Who said yes to it?`}
          value={yesBy}
          maxLength={200}
          onChange={setYesBy}
          problem={form.missing('yesBy') ?? fieldProblem(begin.error, 'yesBy')}
        />
        <TextField
          label={t`On which day?`}
          type="date"
          value={yesOn}
          onChange={setYesOn}
          problem={form.missing('yesOn') ?? fieldProblem(begin.error, 'yesOn')}
        />
        <ProblemNotice error={begin.error} />
        <div>
          <Button type="submit" look="quiet" busy={begin.isPending}>
            <Trans>Begin the letter</Trans>
          </Button>
        </div>
      </Form>
    </Disclosure>
  )
}
