import { type Excuse, excuseRoutes } from '@holdfast/contracts/excuses'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactElement } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { ForceNotice } from '../../plan/force-notice.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { AskingPage } from '../../ui/asking-page.tsx'
import { SubmitOrNotNow } from '../../ui/submit-or-not-now.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Props = {
  planKey: PlanKey
  /** Who answers unless somebody else is chosen. */
  ownerId: string | null
  onAdded: (added: Excuse) => void
  onDone: () => void
}

/** Something that only the loved one says, and the answer; who says it is asked next. */
export function NewExcuse({ planKey, ownerId, onAdded, onDone }: Props): ReactElement {
  const { t } = useLingui()
  const [said, setSaid, clearSaid] = usePersistedState(`excuse.said.${planKey.planId}`, '')
  const [answer, setAnswer, clearAnswer] = usePersistedState(`excuse.answer.${planKey.planId}`, '')
  const add = usePlanMutation(
    excuseRoutes.adopt,
    planKey,
    () => ({ body: { code: null, said, answer, ownerId } }),
    () => {
      clearSaid()
      clearAnswer()
    },
  )
  return (
    <AskingPage
      at={0}
      of={2}
      title={<Trans>Something that only your loved one says</Trans>}
      onSubmit={() => add.mutate(undefined, { onSuccess: onAdded })}
      dock={
        <SubmitOrNotNow busy={add.isPending} onNotNow={onDone}>
          <Trans>Add this answer</Trans>
        </SubmitOrNotNow>
      }
    >
      <TextField
        label={t`What may be said?`}
        value={said}
        onChange={setSaid}
        problem={fieldProblem(add.error, 'said')}
      />
      <TextArea label={t`The answer`} value={answer} onChange={setAnswer} />
      <ForceNotice words={answer} />
      <ProblemNotice error={add.error} />
    </AskingPage>
  )
}
