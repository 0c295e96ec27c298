import { type RiskAssessment, riskRoutes } from '@holdfast/contracts/risk-assessments'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Form } from '../../ui/form.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { MitigationFields, type MitigationValue } from './mitigation-fields.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = {
  risk: RiskAssessment
  planKey: PlanKey
  myName: string
}

/** A named professional signs how a high risk is lowered; only then can the meeting be held (docs/practice.md 9.1). */
export function SignMitigation({ risk, planKey, myName }: Props) {
  const { t } = useLingui()
  const [name, setName, clearName] = usePersistedState(`mitigation.name.${risk.id}`, myName)
  const [credential, setCredential, clearCredential] = usePersistedState(`mitigation.credential.${risk.id}`, '')
  const [how, setHow, clearHow] = usePersistedState<MitigationValue>(`mitigation.how.${risk.id}`, {
    mitigations: risk.mitigations,
    mitigation: risk.mitigation,
  })
  const [reason, setReason, clearReason] = usePersistedState(`mitigation.reason.${risk.id}`, '')
  const sign = usePlanMutation(
    riskRoutes.sign,
    planKey,
    () => ({ params: { riskAssessmentId: risk.id }, body: { name, credential, reason, ...how } }),
    () => {
      clearName()
      clearCredential()
      clearHow()
      clearReason()
    },
  )
  return (
    <Card next>
      <Form onSubmit={() => sign.mutate()}>
        <h2>
          <Trans>Sign how the danger is lowered</Trans>
        </h2>
        <p className="muted">
          <Trans>
            You sign for these words and for this assessment. A second person who leads the case confirms it. When the
            risk is looked at again, it is signed again.
          </Trans>
        </p>
        <MitigationFields value={how} onChange={(patch) => setHow({ ...how, ...patch })} error={sign.error} />
        <TextArea
          label={t`Why may a meeting be held in spite of the danger?`}
          value={reason}
          onChange={setReason}
          problem={fieldProblem(sign.error, 'reason')}
        />
        <TextField label={t`Your name`} value={name} onChange={setName} problem={fieldProblem(sign.error, 'name')} />
        <TextField
          label={t`Your credential`}
          value={credential}
          onChange={setCredential}
          problem={fieldProblem(sign.error, 'credential')}
        />
        <ProblemNotice error={sign.error} />
        <div>
          <Button type="submit" busy={sign.isPending}>
            <Trans>Sign</Trans>
          </Button>
        </div>
      </Form>
    </Card>
  )
}
