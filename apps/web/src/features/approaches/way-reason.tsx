import { approachRoutes } from '@holdfast/contracts/approaches'
import type { Approach } from '@holdfast/domain/plan/approach'
import { Trans, useLingui } from '@lingui/react/macro'
import { queryClient } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { fieldProblem } from '../../api/problem-message.ts'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { adviceQuery } from './approaches.queries.ts'

type Props = { planKey: PlanKey; version: number; approach: Approach | null; onDone: () => void }

/** Why this way: one sentence, kept with the choice, that helps when the family looks back. */
export function WayReason({ planKey, version, approach, onDone }: Props) {
  const { t } = useLingui()
  const [reason, setReason, clearReason] = usePersistedState(`approach.${planKey.planId}`, '')
  const choose = usePlanMutation(
    approachRoutes.choose,
    planKey,
    () => ({ ifMatch: version, body: { approach, reason } }),
    async () => {
      clearReason()
      await queryClient.invalidateQueries({ queryKey: adviceQuery(planKey).queryKey })
      onDone()
    },
  )
  return (
    <>
      <PageHeading lead={<Trans>One sentence. It helps you later, when you look back.</Trans>}>
        <Trans>Why do you choose it?</Trans>
      </PageHeading>
      <Form onSubmit={() => choose.mutate()}>
        <TextArea
          label={t`Your reason`}
          value={reason}
          onChange={setReason}
          problem={fieldProblem(choose.error, 'reason')}
        />
        <ProblemNotice error={choose.error} />
        <div className="actions">
          <Button type="submit" busy={choose.isPending}>
            <Trans>Continue</Trans>
          </Button>
          <Button look="text" onClick={onDone}>
            <Trans>Skip for now</Trans>
          </Button>
        </div>
      </Form>
    </>
  )
}
