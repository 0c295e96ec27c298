import { contingencyRoutes } from '@holdfast/contracts/contingencies'
import { STOP_RULE_LABELS, STOP_RULES, type StopRule } from '@holdfast/domain/contingencies/contingency'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize } from '../../i18n/localize.ts'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ForceNotice } from '../../plan/force-notice.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

/** A scenario of the family's own. */
export function AddContingency({ planKey }: { planKey: PlanKey }) {
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
    <Form onSubmit={() => add.mutate()}>
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
      <div>
        <Button type="submit" look="quiet" busy={add.isPending}>
          <Trans>Add it</Trans>
        </Button>
      </div>
    </Form>
  )
}
