import { statementRoutes } from '@holdfast/contracts/statements'
import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = {
  plan: Workspace
  planKey: PlanKey
  speakerIds: string[]
  disabled: boolean
}

const NOBODY = 'nobody'

/** Why the first is first and the last is last, and who has the last word (F23). */
export function OrderReasons({ plan, planKey, speakerIds, disabled }: Props) {
  const { t } = useLingui()
  const [given, setGiven, clearGiven] = usePersistedState<Partial<Workspace['speakingOrder']>>(
    `order.${planKey.planId}`,
    {},
  )
  const { whyFirst, whyLast, lastWordId } = { ...plan.speakingOrder, ...given }
  const present = plan.participants.filter(({ adult, attendance }) => adult && attendance !== 'not_attending')
  const save = usePlanMutation(statementRoutes.order, planKey, () => ({
    body: { participantIds: speakerIds, whyFirst, whyLast, lastWordId },
  }))
  return (
    <Disclosure summary={<Trans>Why this order, and who has the last word</Trans>}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate(undefined, { onSuccess: clearGiven })
        }}
      >
        <TextField
          label={t`Why does the first speak first?`}
          value={whyFirst}
          disabled={disabled}
          onChange={(words) => setGiven({ ...given, whyFirst: words })}
          problem={fieldProblem(save.error, 'whyFirst')}
        />
        <TextField
          label={t`Why does the last speak last?`}
          value={whyLast}
          disabled={disabled}
          onChange={(words) => setGiven({ ...given, whyLast: words })}
          problem={fieldProblem(save.error, 'whyLast')}
        />
        <Select
          label={t`Who puts the question after the last letter?`}
          hint={t`Once, in a calm voice; then everyone is silent.`}
          value={lastWordId ?? NOBODY}
          disabled={disabled}
          onChange={(id) => setGiven({ ...given, lastWordId: id === NOBODY ? null : id })}
          options={[
            { value: NOBODY, label: t`Not decided yet` },
            ...present.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <ProblemNotice error={save.error} />
        <p role="status" className="muted">
          {save.isSuccess && Object.keys(given).length === 0 && <Trans>These reasons are kept.</Trans>}
        </p>
        {!disabled && (
          <div>
            <Button type="submit" look="quiet" busy={save.isPending}>
              <Trans>Keep these reasons</Trans>
            </Button>
          </div>
        )}
      </form>
    </Disclosure>
  )
}
