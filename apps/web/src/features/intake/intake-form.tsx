import { type Intake, intakeRoutes } from '@holdfast/contracts/intake'
import type { IntakeStep } from '@holdfast/domain/intake/intake'
import { queryClient, request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { refusalOf, Saved } from '../../autosave/saved.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { expirePlans } from '../../plan/plan-refresh.ts'
import { FamilyStep } from './family-step.tsx'
import { FeelingsStep } from './feelings-step.tsx'
import { HealthStep } from './health-step.tsx'
import { type CaseKey, intakeQuery } from './intake.queries.ts'
import { ReadinessStep } from './readiness-step.tsx'
import type { Answers } from './step-props.ts'
import { UseStep } from './use-step.tsx'
import { WorriesStep } from './worries-step.tsx'

function versioned({ substances: _, answered: __, hints: ___, can: ____, version, ...value }: Intake) {
  return { value: value as Answers, version }
}

/** The questions of one step; what is typed is saved by itself. */
export function IntakeForm({
  caseKey,
  intake,
  step,
  load,
}: {
  caseKey: CaseKey
  intake: Intake
  step: IntakeStep
  load: () => Promise<Intake>
}) {
  const form = useAutosave<Answers>({
    key: `intake.${caseKey.caseId}`,
    server: versioned(intake),
    save: async (body, ifMatch) => {
      const saved = await request(intakeRoutes.update, { params: caseKey, body, ifMatch })
      queryClient.setQueryData(intakeQuery(caseKey).queryKey, saved)
      void expirePlans()
      return versioned(saved)
    },
    load: async () => versioned(await load()),
  })
  const given = { value: form.value, change: form.change, disabled: !intake.can.edit.allowed }
  return (
    <>
      {step === 'worries' && <WorriesStep {...given} />}
      {step === 'use' && <UseStep {...given} substances={intake.substances} />}
      {step === 'health' && <HealthStep {...given} />}
      {step === 'family' && <FamilyStep {...given} />}
      {step === 'readiness' && <ReadinessStep {...given} />}
      {step === 'feelings' && <FeelingsStep {...given} />}
      <ProblemNotice error={refusalOf(form)} />
      <Saved form={form} can={intake.can.edit} />
    </>
  )
}
