import { type GoNoGoVote, goNoGoRoutes } from '@holdfast/contracts/go-no-go'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { WhoSees } from '../../ui/who-sees.tsx'

type Props = { vote: GoNoGoVote; planKey: PlanKey }

/** Why somebody said no, if they like to say it; who reads it stands beside it. */
export function WhyNot({ vote, planKey }: Props) {
  const { t } = useLingui()
  const [reason, setReason, clear] = usePersistedState(`go-no-go.why.${planKey.planId}`, '')
  const say = usePlanMutation(goNoGoRoutes.vote, planKey, () => ({ body: { result: 'no_go' as const, reason } }), clear)
  const form = useNeeded({ reason: reason.trim() === '' && t`Write a sentence, or leave it as it is.` })
  if (vote.reason !== null)
    return (
      <div className="stack">
        <p className="quote">{vote.reason}</p>
        <ForFew />
      </div>
    )
  return (
    <Form onSubmit={() => form.whenComplete(() => say.mutate())}>
      <TextArea
        label={t`Why, if you like`}
        rows={2}
        maxLength={300}
        value={reason}
        onChange={setReason}
        problem={form.missing('reason') ?? fieldProblem(say.error, 'reason')}
      />
      <ForFew />
      <div>
        <Button type="submit" look="quiet" busy={say.isPending}>
          <Trans>Say why</Trans>
        </Button>
      </div>
      <ProblemNotice error={fieldProblem(say.error, 'reason') ? null : say.error} />
    </Form>
  )
}

const ForFew = () => (
  <WhoSees>
    <Trans>Why you say no is read by you, who leads and who signs.</Trans>
  </WhoSees>
)
