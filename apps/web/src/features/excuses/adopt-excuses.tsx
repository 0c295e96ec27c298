import type { Contingency } from '@holdfast/contracts/contingencies'
import { type Excuse, excuseRoutes } from '@holdfast/contracts/excuses'
import { agreedAnswers, answersExcuse } from '@holdfast/domain/excuses/agreed-answers'
import type { ExcuseEntry } from '@holdfast/domain/excuses/excuse'
import { EXCUSE_CATALOG } from '@holdfast/domain/excuses/excuse-catalog'
import { Plural, Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize } from '../../i18n/localize.ts'
import { changePlan } from '../../plan/change-plan.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { refreshPlan } from '../../plan/plan-refresh.ts'
import { AskingPage } from '../../ui/asking-page.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { SubmitOrNotNow } from '../../ui/submit-or-not-now.tsx'

type Props = {
  planKey: PlanKey
  adopted: readonly Excuse[]
  contingencies: readonly Contingency[]
  /** Who answers unless somebody else is chosen: the chair, or the facilitator. */
  ownerId: string | null
}

/** The excuses of the catalog that nothing in the plan answers yet. */
export function openExcuses({ adopted, contingencies }: Pick<Props, 'adopted' | 'contingencies'>): ExcuseEntry[] {
  const answered = agreedAnswers({ contingencies, excuses: [] })
  return EXCUSE_CATALOG.filter(
    ({ code }) => !adopted.some((one) => one.code === code) && !answered.some((one) => answersExcuse(one, code)),
  )
}

function useAdopt({ planKey, ownerId }: Pick<Props, 'planKey' | 'ownerId'>) {
  return useMutation({
    mutationFn: async (entries: readonly ExcuseEntry[]) => {
      for (const { code } of entries) await changePlan(planKey, excuseRoutes.adopt, { body: { code, ownerId } })
    },
    onSettled: () => refreshPlan(planKey.planId),
  })
}

/** Excuses to take from the catalog: those that come up most with one tap (S0.5, S2.13), the rest as rows to read first. */
export function AdoptExcuses({ adopted, contingencies, ...given }: Props): ReactElement {
  const adopt = useAdopt(given)
  const open = openExcuses({ adopted, contingencies })
  const core = open.filter((entry) => entry.core)
  return (
    <>
      {core.length > 0 && (
        <Card next={adopted.length === 0}>
          <p>
            <Plural
              value={core.length}
              one="# excuse comes up often. Take our answer as a start and make it yours."
              other="# excuses come up often. Take our answers as a start and make them yours."
            />
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
        <section className="stack">
          <h2>
            <Trans>More that they may say</Trans>
          </h2>
          <ul className="group slim">
            {open.map((entry) => (
              <li key={entry.code}>
                <Link className="task" to="." search={{ at: entry.code } as never}>
                  <Icon name="plus" />
                  <b>{localize(entry.said)}</b>
                  <Icon name="chevron-right" flip />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** One excuse of the catalog with its answer, to read and to take in. */
export function AdoptExcuse({
  entry,
  onDone,
  ...given
}: Pick<Props, 'planKey' | 'ownerId'> & { entry: ExcuseEntry; onDone: () => void }): ReactElement {
  const adopt = useAdopt(given)
  return (
    <AskingPage
      at={0}
      of={1}
      eyebrow={<Trans>They may say</Trans>}
      title={localize(entry.said)}
      onSubmit={() => adopt.mutate([entry], { onSuccess: onDone })}
      dock={
        <SubmitOrNotNow busy={adopt.isPending} onNotNow={onDone}>
          <Trans>Add to plan</Trans>
        </SubmitOrNotNow>
      }
    >
      <p className="quote big">{localize(entry.answer)}</p>
      {entry.beforehand && <p className="muted">{localize(entry.beforehand)}</p>}
      <ProblemNotice error={adopt.error} />
    </AskingPage>
  )
}
