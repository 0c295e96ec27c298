import { type Contingency, contingencyRoutes } from '@holdfast/contracts/contingencies'
import { STOP_RULE_LABELS, STOP_RULES, type StopRule } from '@holdfast/domain/contingencies/contingency'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactElement, useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { localize } from '../../i18n/localize.ts'
import { ForceNotice } from '../../plan/force-notice.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { AskingPage } from '../../ui/asking-page.tsx'
import { Select } from '../../ui/select.tsx'
import { SubmitOrNotNow } from '../../ui/submit-or-not-now.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Props = { planKey: PlanKey; onAdded: (added: Contingency) => void; onDone: () => void }

/** A scenario of the family's own; who acts is asked next. */
export function NewContingency({ planKey, onAdded, onDone }: Props): ReactElement {
  const { t } = useLingui()
  const [trigger, setTrigger, clearTrigger] = usePersistedState(`contingency.trigger.${planKey.planId}`, '')
  const [text, setText, clearText] = usePersistedState(`contingency.text.${planKey.planId}`, '')
  const [stopRule, setStopRule] = useState<StopRule>('continue')
  const add = usePlanMutation(
    contingencyRoutes.adopt,
    planKey,
    () => ({ body: { code: null, trigger, text, stopRule } }),
    () => {
      clearTrigger()
      clearText()
    },
  )
  return (
    <AskingPage
      at={0}
      of={2}
      title={<Trans>Something of your own</Trans>}
      onSubmit={() => add.mutate(undefined, { onSuccess: onAdded })}
      dock={
        <SubmitOrNotNow busy={add.isPending} onNotNow={onDone}>
          <Trans>Add it</Trans>
        </SubmitOrNotNow>
      }
    >
      <TextField
        label={t`What could happen?`}
        value={trigger}
        onChange={setTrigger}
        problem={fieldProblem(add.error, 'trigger')}
      />
      <TextArea label={t`What do we say then?`} value={text} onChange={setText} />
      <ForceNotice words={text} />
      <Select
        label={t`And the meeting?`}
        value={stopRule}
        onChange={setStopRule}
        options={STOP_RULES.map((one) => ({ value: one, label: localize(STOP_RULE_LABELS[one]) }))}
      />
      <ProblemNotice error={add.error} />
    </AskingPage>
  )
}
