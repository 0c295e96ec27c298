import type { Contingency } from '@holdfast/contracts/contingencies'
import { type Excuse, excuseRoutes } from '@holdfast/contracts/excuses'
import { agreedAnswers, answersExcuse } from '@holdfast/domain/excuses/agreed-answers'
import type { ExcuseEntry } from '@holdfast/domain/excuses/excuse'
import { EXCUSE_CATALOG } from '@holdfast/domain/excuses/excuse-catalog'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { changePlan } from '../../plan/change-plan.ts'
import { refreshPlan } from '../../plan/plan-refresh.ts'
import { ForceNotice } from '../../plan/force-notice.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = {
  planKey: PlanKey
  adopted: readonly Excuse[]
  contingencies: readonly Contingency[]
  /** Who answers unless somebody else is chosen: the chair, or the facilitator. */
  ownerId: string | null
}

/** Excuses to take from the catalog that nothing answers yet, those that come up most first (S0.5, S2.13), and one's own. */
export function AdoptExcuses({ planKey, adopted, contingencies, ownerId }: Props) {
  const adopt = useMutation({
    mutationFn: async (entries: readonly ExcuseEntry[]) => {
      for (const { code } of entries) await changePlan(planKey, excuseRoutes.adopt, { body: { code, ownerId } })
    },
    onSettled: () => refreshPlan(planKey.planId),
  })
  const answered = agreedAnswers({ contingencies, excuses: [] })
  const open = EXCUSE_CATALOG.filter(
    ({ code }) => !adopted.some((one) => one.code === code) && !answered.some((one) => answersExcuse(one, code)),
  )
  const core = open.filter((entry) => entry.core)
  return (
    <>
      {core.length > 0 && (
        <Card next={adopted.length === 0}>
          <p>
            <Trans>{core.length} excuses come up often. Take our answers as a start and make them yours.</Trans>
          </p>
          <div>
            <Button look="quiet" busy={adopt.isPending} onClick={() => adopt.mutate(core)}>
              <Trans>Add to plan</Trans>
            </Button>
          </div>
        </Card>
      )}
      <ProblemNotice error={adopt.error} />
      {open.length > 0 && (
        <Disclosure summary={<Trans>More that they may say ({open.length})</Trans>}>
          {open.map((entry) => (
            <section key={entry.code} className="stack">
              <h3>{localize(entry.said)}</h3>
              <p className="spoken">{localize(entry.answer)}</p>
              {entry.beforehand && <p className="muted">{localize(entry.beforehand)}</p>}
              <div>
                <Button look="quiet" busy={adopt.isPending} onClick={() => adopt.mutate([entry])}>
                  <Trans>Add to plan</Trans>
                </Button>
              </div>
            </section>
          ))}
        </Disclosure>
      )}
      <Disclosure summary={<Trans>Something that only your loved one says</Trans>}>
        <OwnExcuse planKey={planKey} ownerId={ownerId} />
      </Disclosure>
    </>
  )
}

function OwnExcuse({ planKey, ownerId }: Pick<Props, 'planKey' | 'ownerId'>) {
  const { t } = useLingui()
  const [said, setSaid, clearSaid] = usePersistedState(`excuse.said.${planKey.planId}`, '')
  const [answer, setAnswer, clearAnswer] = usePersistedState(`excuse.answer.${planKey.planId}`, '')
  const add = usePlanMutation(
    excuseRoutes.adopt,
    planKey,
    () => ({ body: { code: null, said, answer, ownerId } }),
    () => {
      clearSaid()
      clearAnswer()
    },
  )
  return (
    <Form onSubmit={() => add.mutate()}>
      <TextField
        label={t`What may be said?`}
        value={said}
        onChange={setSaid}
        problem={fieldProblem(add.error, 'said')}
      />
      <TextArea label={t`The answer`} value={answer} onChange={setAnswer} />
      <ForceNotice words={answer} />
      <ProblemNotice error={add.error} />
      <div>
        <Button type="submit" look="quiet" busy={add.isPending}>
          <Trans>Add this answer</Trans>
        </Button>
      </div>
    </Form>
  )
}
