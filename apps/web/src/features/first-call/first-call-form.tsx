import { type FirstCall, firstCallRoutes } from '@holdfast/contracts/first-call'
import type { FirstCallStep } from '@holdfast/domain/first-call/first-call'
import { queryClient, request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { refusalOf, AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { expirePlans } from '../../plan/plan-refresh.ts'
import { FamilyStep } from './family-step.tsx'
import { FeelingsStep } from './feelings-step.tsx'
import { HealthStep } from './health-step.tsx'
import { type CaseKey, firstCallQuery } from './first-call.queries.ts'
import { ReadinessStep } from './readiness-step.tsx'
import type { Answers } from './step-props.ts'
import { UseStep } from './use-step.tsx'
import { WorriesStep } from './worries-step.tsx'

function answersOf({
  substances: _,
  answered: __,
  hints: ___,
  can: ____,
  version: _____,
  ...answers
}: FirstCall): Answers {
  return answers
}

/** The questions of one step; what is typed is saved by itself. */
export function FirstCallForm({
  caseKey,
  firstCall,
  step,
  load,
}: {
  caseKey: CaseKey
  firstCall: FirstCall
  step: FirstCallStep
  load: () => Promise<FirstCall>
}) {
  const form = useAutosave({
    key: `first-call.${caseKey.caseId}`,
    item: firstCall,
    fields: answersOf,
    save: async (body, ifMatch) => {
      const saved = await request(firstCallRoutes.update, { params: caseKey, body, ifMatch })
      queryClient.setQueryData(firstCallQuery(caseKey).queryKey, saved)
      void expirePlans()
      return saved
    },
    load,
  })
  const given = { value: form.value, change: form.change, disabled: !firstCall.can.edit.allowed }
  return (
    <>
      {step === 'worries' && <WorriesStep {...given} />}
      {step === 'use' && <UseStep {...given} substances={firstCall.substances} />}
      {step === 'health' && <HealthStep {...given} />}
      {step === 'family' && <FamilyStep {...given} />}
      {step === 'readiness' && <ReadinessStep {...given} />}
      {step === 'feelings' && <FeelingsStep {...given} />}
      <ProblemNotice error={refusalOf(form)} />
      <AutosaveStatus form={form} can={firstCall.can.edit} />
    </>
  )
}
