import { type Consequence, consequenceRoutes } from '@holdfast/contracts/consequences'
import { STANCE_LABELS, STANCES, type Stance } from '@holdfast/domain/consequences/consequence'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = {
  consequence: Consequence
  planKey: PlanKey
  nameOf: (participantId: string) => string
}

/** Where everyone stands on the present words; what others answered is shown when all have (F25). */
export function Stances({ consequence, planKey, nameOf }: Props) {
  const { answered, asked, stances } = consequence
  return (
    <section className="stack">
      <h3>
        <Trans>
          Do we stand behind it together? {answered} of {asked} have answered
        </Trans>
      </h3>
      {stances ? (
        <ul>
          {stances.map(({ participantId, stance, reason }) => (
            <li key={participantId}>
              {nameOf(participantId)}: {localize(STANCE_LABELS[stance].label)}
              {reason && <span className="muted"> “{reason}”</span>}
            </li>
          ))}
        </ul>
      ) : (
        <p className="muted">
          <Trans>You see what the others answered when everybody has, so that nobody is swayed.</Trans>
        </p>
      )}
      {consequence.can.giveStance.allowed && (
        <MyStance key={consequence.wordingVersion} consequence={consequence} planKey={planKey} />
      )}
    </section>
  )
}

function MyStance({ consequence, planKey }: Omit<Props, 'nameOf'>) {
  const { t } = useLingui()
  const [stance, setStance] = useState<Stance | null>(consequence.myStance)
  const [reason, setReason] = useState('')
  const give = usePlanMutation(consequenceRoutes.giveStance, planKey, (given: Stance) => ({
    params: { consequenceId: consequence.id },
    body: { stance: given, reason },
  }))
  return (
    <Form
      onSubmit={() => {
        if (stance) give.mutate(stance)
      }}
    >
      <RadioGroup
        legend={t`Where do you stand?`}
        value={stance}
        onChange={setStance}
        choices={STANCES.map((one) => ({
          value: one,
          label: localize(STANCE_LABELS[one].label),
          hint: localize(STANCE_LABELS[one].hint),
        }))}
      />
      {(stance === 'objection' || stance === 'reservation') && (
        <TextArea label={t`Why?`} value={reason} onChange={setReason} problem={fieldProblem(give.error, 'reason')} />
      )}
      <ProblemNotice error={give.error} />
      <div>
        <Button type="submit" look="quiet" busy={give.isPending} whyNot={!stance && t`Choose an answer first.`}>
          {consequence.myStance ? <Trans>Change my answer</Trans> : <Trans>Give my answer</Trans>}
        </Button>
      </div>
    </Form>
  )
}
