import { type Contingency, contingencyRoutes } from '@holdfast/contracts/contingencies'
import type { Participant } from '@holdfast/contracts/participants'
import { CONTINGENCY_CATALOG } from '@holdfast/domain/contingencies/catalog'
import type { CatalogEntry } from '@holdfast/domain/contingencies/catalog-entry'
import { STOP_RULE_LABELS } from '@holdfast/domain/contingencies/contingency'
import { FAILURE_MODES } from '@holdfast/domain/contingencies/coverage'
import { DAY_ROLE_LABELS } from '@holdfast/domain/participants/participant'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
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
  adopted: readonly Contingency[]
  participants: readonly Participant[]
}

/** Takes scenarios from the catalog into the plan; whoever holds the role of an entry acts. */
function useAdopt({ planKey, participants }: Omit<Props, 'adopted'>) {
  const [done, setDone] = useState(0)
  // whoever holds the role of the catalog entry on the day acts; another can be chosen afterwards
  const ownerFor = ({ role }: CatalogEntry): string | null =>
    (
      participants.find((one) => one.dayRoles.includes(role)) ??
      participants.find((one) => one.dayRoles.includes('facilitator'))
    )?.id ?? null
  const adopt = useMutation({
    mutationFn: async (entries: readonly CatalogEntry[]) => {
      setDone(0)
      for (const entry of entries) {
        await changePlan(planKey, contingencyRoutes.adopt, { body: { code: entry.code, ownerId: ownerFor(entry) } })
        setDone((count) => count + 1)
      }
    },
    onSettled: () => refreshPlan(planKey.planId),
  })
  return { adopt, done }
}

/** The scenarios that every plan needs and that are not prepared yet, with one tap (docs/practice.md 8). */
export function AdoptNeeded({ adopted, ...given }: Props): ReactElement {
  const { adopt, done } = useAdopt(given)
  const isAdopted = (code: string) => adopted.some((one) => one.code === code)
  const needed = Object.values(FAILURE_MODES)
    .filter(({ codes }) => !codes.some(isAdopted))
    .map(({ codes }) => CONTINGENCY_CATALOG.find(({ code }) => code === codes[0]))
    .filter((entry) => entry !== undefined)
  return (
    <>
      {needed.length > 0 && (
        <Card next>
          <p>
            <Trans>
              {needed.length} situations that every plan should answer are not prepared yet. Start with our words and
              make them yours.
            </Trans>
          </p>
          <div>
            <Button busy={adopt.isPending} onClick={() => adopt.mutate(needed)}>
              {adopt.isPending ? <Trans>Taking them in… {done}</Trans> : <Trans>Take them into the plan</Trans>}
            </Button>
          </div>
        </Card>
      )}
      <ProblemNotice error={adopt.error} />
    </>
  )
}

/** Every scenario of the catalog that the plan does not have, as rows; each is read, and taken in, on its own. */
export function ContingencyCatalog({ adopted }: Pick<Props, 'adopted'>): ReactElement {
  return (
    <ul className="group slim">
      {CONTINGENCY_CATALOG.filter(({ code }) => !adopted.some((one) => one.code === code)).map((entry) => (
        <li key={entry.code}>
          <Link className="task" to="." search={{ at: entry.code } as never}>
            <Icon name="plus" />
            <b>{localize(entry.trigger)}</b>
            <Icon name="chevron-right" flip />
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** One scenario of the catalog with its answer, to read and to take in. */
export function AdoptContingency({
  entry,
  onDone,
  ...given
}: Omit<Props, 'adopted'> & { entry: CatalogEntry; onDone: () => void }): ReactElement {
  const { adopt } = useAdopt(given)
  return (
    <AskingPage
      at={0}
      of={1}
      eyebrow={<Trans>If this happens</Trans>}
      title={localize(entry.trigger)}
      onSubmit={() => adopt.mutate([entry], { onSuccess: onDone })}
      dock={
        <SubmitOrNotNow busy={adopt.isPending} onNotNow={onDone}>
          <Trans>Take it into the plan</Trans>
        </SubmitOrNotNow>
      }
    >
      <p className="quote big">{localize(entry.text)}</p>
      <p className="muted">
        {localize(DAY_ROLE_LABELS[entry.role].name)} · {localize(STOP_RULE_LABELS[entry.stopRule])} ·{' '}
        {localize(entry.afterwards)}
      </p>
      <ProblemNotice error={adopt.error} />
    </AskingPage>
  )
}
