import { type SafetyScreen, safetyScreenRoutes } from '@holdfast/contracts/safety-screens'
import {
  DV_STEP_LABELS,
  DV_STEPS,
  type DvStep,
  SCREEN_MITIGATION_LABELS,
  SCREEN_MITIGATIONS,
  type ScreenMitigation,
} from '@holdfast/domain/safety-screens/screen-acts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { say } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { queryClient } from '../../api/client.ts'
import { screensQuery } from './screens.queries.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = { screen: SafetyScreen; planKey: PlanKey }

/** What an interventionist arranged after speaking with the person alone. */
export function ArrangeForm({ screen, planKey }: Props) {
  const { t } = useLingui()
  const [mitigations, setMitigations] = useState<ScreenMitigation[]>([])
  const [steps, setSteps] = useState<DvStep[]>([])
  const [note, setNote] = useState('')
  const arrange = usePlanMutation(
    safetyScreenRoutes.act,
    planKey,
    () => ({ params: { safetyScreenId: screen.id }, body: { mitigations, steps, note } }),
    () => {
      setMitigations([])
      setSteps([])
      setNote('')
      return queryClient.invalidateQueries({ queryKey: screensQuery(planKey).queryKey })
    },
  )
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        arrange.mutate()
      }}
    >
      {screen.level === 'danger' && (
        <CheckboxGroup
          legend={t`What comes first`}
          values={steps}
          onChange={setSteps}
          choices={DV_STEPS.map((step) => ({ value: step, label: say(DV_STEP_LABELS[step]) }))}
        />
      )}
      <CheckboxGroup
        legend={t`What is arranged?`}
        values={mitigations}
        onChange={setMitigations}
        choices={SCREEN_MITIGATIONS.map((one) => ({ value: one, label: say(SCREEN_MITIGATION_LABELS[one]) }))}
      />
      <TextArea
        label={t`A note for those who look after safety`}
        hint={t`Only the interventionists of this case read it.`}
        value={note}
        onChange={setNote}
      />
      <ProblemNotice error={arrange.error} />
      <div>
        <Button
          type="submit"
          busy={arrange.isPending}
          whyNot={mitigations.length === 0 ? t`Choose at least one line first.` : undefined}
        >
          <Trans>Record it</Trans>
        </Button>
      </div>
    </form>
  )
}
