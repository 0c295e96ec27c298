import { type RiskAssessment, riskRoutes } from '@holdfast/contracts/risk-assessments'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { AskingPage } from '../../ui/asking-page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { MitigationFields, type MitigationValue } from './mitigation-fields.tsx'
import { goToItem } from '../../plan/go-to-item.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { useQuestionStep } from '../../plan/use-question-step.ts'

const PAGES = ['1', '2']

type Props = {
  risk: RiskAssessment
  planKey: PlanKey
  myName: string
  onSigned: () => void
}

/** A named professional signs how a high risk is lowered; only then can the meeting be held (docs/practice.md 9.1). */
export function SignMitigation({ risk, planKey, myName, onSigned }: Props) {
  const { t } = useLingui()
  const [name, setName, clearName] = usePersistedState(`mitigation.name.${risk.id}`, myName)
  const [credential, setCredential, clearCredential] = usePersistedState(`mitigation.credential.${risk.id}`, '')
  const [how, setHow, clearHow] = usePersistedState<MitigationValue>(`mitigation.how.${risk.id}`, {
    mitigations: risk.mitigations,
    mitigation: risk.mitigation,
  })
  const [reason, setReason, clearReason] = usePersistedState(`mitigation.reason.${risk.id}`, '')
  const [isRefused, setRefused] = useState(false)
  const { at, go } = useQuestionStep(PAGES)
  const sign = usePlanMutation(
    riskRoutes.sign,
    planKey,
    () => ({ params: { riskAssessmentId: risk.id }, body: { name, credential, reason, ...how } }),
    () => {
      clearName()
      clearCredential()
      clearHow()
      clearReason()
      onSigned()
    },
  )
  const next = () => {
    const open = how.mitigations.length === 0 ? 'mitigations' : how.mitigation === '' ? 'mitigation' : null
    if (at > 0) sign.mutate()
    else if (open === null) go('2')
    else {
      setRefused(true)
      goToItem(open)
    }
  }
  return (
    <AskingPage
      at={at}
      of={PAGES.length}
      title={at === 0 ? <Trans>Sign how the danger is lowered</Trans> : <Trans>Why, and who signs</Trans>}
      lead={
        at === 0 && (
          <Trans>
            You sign for these words and for this assessment. A second person who leads the case confirms it.
          </Trans>
        )
      }
      onSubmit={next}
      dock={
        <>
          <Button type="submit" busy={sign.isPending}>
            {at === 0 ? <Trans>Continue</Trans> : <Trans>Sign</Trans>}
          </Button>
          {at > 0 && (
            <Button look="text" onClick={() => go('1')}>
              <Trans>Back</Trans>
            </Button>
          )}
        </>
      }
    >
      {at === 0 ? (
        <MitigationFields
          value={how}
          onChange={(patch) => setHow({ ...how, ...patch })}
          error={sign.error}
          isRefused={isRefused}
        />
      ) : (
        <>
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
        </>
      )}
    </AskingPage>
  )
}
