import { type SafetyScreening, safetyScreeningRoutes } from '@holdfast/contracts/safety-screening'
import {
  DV_STEP_LABELS,
  DV_STEPS,
  type DvStep,
  SCREENING_MITIGATION_LABELS,
  SCREENING_MITIGATIONS,
  type ScreeningMitigation,
} from '@holdfast/domain/safety-screening/screening-follow-ups'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { putItem } from '../../api/list-cache.ts'
import { screeningsQuery } from './safety-screening.queries.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = { screening: SafetyScreening; planKey: PlanKey }

/** What an interventionist arranged after speaking with the person alone. */
export function FollowUpForm({ screening, planKey }: Props) {
  const { t } = useLingui()
  const [mitigations, setMitigations] = useState<ScreeningMitigation[]>([])
  const [steps, setSteps] = useState<DvStep[]>([])
  const [note, setNote] = useState('')
  const arrange = usePlanMutation(
    safetyScreeningRoutes.recordFollowUp,
    planKey,
    () => ({ params: { safetyScreeningId: screening.id }, body: { mitigations, steps, note } }),
    (screened) => {
      setMitigations([])
      setSteps([])
      setNote('')
      return putItem(screeningsQuery(planKey).queryKey, screened)
    },
  )
  const form = useNeeded({ mitigations: mitigations.length === 0 && t`Choose at least one line first.` })
  return (
    <Form onSubmit={() => form.whenComplete(() => arrange.mutate())}>
      {screening.level === 'danger' && (
        <CheckboxGroup
          legend={t`What comes first`}
          values={steps}
          onChange={setSteps}
          choices={DV_STEPS.map((step) => ({ value: step, label: localize(DV_STEP_LABELS[step]) }))}
        />
      )}
      <CheckboxGroup
        legend={t`What is arranged?`}
        values={mitigations}
        onChange={setMitigations}
        problem={form.missing('mitigations')}
        choices={SCREENING_MITIGATIONS.map((one) => ({
          value: one,
          label: localize(SCREENING_MITIGATION_LABELS[one]),
        }))}
      />
      <TextArea
        label={t`A note for those who look after safety`}
        hint={t`Only the interventionists who may read these answers see it.`}
        value={note}
        onChange={setNote}
      />
      <ProblemNotice error={arrange.error} />
      <div>
        <Button type="submit" busy={arrange.isPending}>
          <Trans>Record it</Trans>
        </Button>
      </div>
    </Form>
  )
}
