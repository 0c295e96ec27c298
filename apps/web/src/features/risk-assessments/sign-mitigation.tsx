import { type RiskAssessment, riskRoutes } from '@holdfast/contracts/risk-assessments'
import { MITIGATIONS } from '@holdfast/domain/risk/risk-levels'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../../app/api.ts'
import { fieldProblem } from '../../app/problem-message.ts'
import { ProblemNotice } from '../../app/problem-notice.tsx'
import { say } from '../../app/words.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Props = {
  risk: RiskAssessment
  planKey: { organizationId: string; planId: string }
  myName: string
}

/** A named professional signs how a high risk is lowered; only then can the meeting be held (domain.md 9.1). */
export function SignMitigation({ risk, planKey, myName }: Props) {
  const { t } = useLingui()
  const [name, setName] = useState(myName)
  const [credential, setCredential] = useState('')
  const [mitigation, setMitigation] = useState(risk.mitigation)
  const sign = useMutation({
    mutationFn: () =>
      request(riskRoutes.sign, {
        params: { ...planKey, riskAssessmentId: risk.id },
        body: { name, credential, mitigation },
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['plans'] }),
  })
  return (
    <Card next>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          sign.mutate()
        }}
      >
        <h2>
          <Trans>Sign how the danger is lowered</Trans>
        </h2>
        <ul>
          {MITIGATIONS.map((one) => (
            <li key={one.en}>{say(one)}</li>
          ))}
        </ul>
        <TextArea
          label={t`What exactly lowers it here`}
          value={mitigation}
          onChange={setMitigation}
          problem={fieldProblem(sign.error, 'mitigation')}
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
      </form>
    </Card>
  )
}
