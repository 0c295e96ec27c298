import { type ReviewFactor, reviewRoutes } from '@holdfast/contracts/reviews'
import { causeEntry } from '@holdfast/domain/reviews/cause-catalog'
import { BLAME_HINT } from '@holdfast/domain/reviews/blame-words'
import { NAMES_HINT } from '@holdfast/domain/reviews/blameless'
import { pick } from '@holdfast/domain/shared/pick'
import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { refusalOf, AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TakeOutButton } from '../../ui/take-out-button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { FactorSummary } from './factor-summary.tsx'
import { AddChange } from './add-change.tsx'
import { ChangeItem, type Person } from './change-item.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

const fieldsOf = (factor: ReviewFactor) => pick(factor, 'evidence', 'planGap', 'acceptedReason')

type Props = {
  factor: ReviewFactor
  planKey: PlanKey
  can: { allowed: boolean; reason?: string | undefined }
  people: readonly Person[]
  /** The moment of the meeting from which it was named. */
  moment: ReactNode
}

/** One factor: what shows it, what in the plan allowed it, and what will be different, or why it is accepted. */
export function FactorCard({ factor, planKey, can, people, moment }: Props) {
  const { t } = useLingui()
  const params = { factorId: factor.id }
  const form = useAutosavedItem({
    route: reviewRoutes.updateFactor,
    planKey,
    params,
    name: factor.id,
    item: factor,
    fields: fieldsOf,
  })
  const remove = usePlanMutation(reviewRoutes.removeFactor, planKey, () => ({ params }))
  const { value, change } = form
  const hash = useLocation({ select: (location) => location.hash })
  const isNamed = hash === factor.id || factor.changes.some(({ id }) => id === hash)
  const [isOpen, setIsOpen] = useState(factor.changes.length === 0 && factor.acceptedReason === '')
  if (!can.allowed || !(isOpen || isNamed))
    return (
      <div id={factor.id}>
        <FactorSummary factor={factor} people={people} moment={moment}>
          {can.allowed && (
            <div>
              <Button look="quiet" small onClick={() => setIsOpen(true)}>
                <Trans>Change this cause</Trans>
              </Button>
            </div>
          )}
        </FactorSummary>
      </div>
    )
  return (
    <div id={factor.id}>
      <Card>
        <h3>{localize(causeEntry(factor.cause).label)}</h3>
        {moment}
        {factor.nameHints.length > 0 && (
          <Notice>
            <p>{localize(NAMES_HINT)}</p>
          </Notice>
        )}
        {factor.blames && (
          <Notice tone="caution">
            <p>{localize(BLAME_HINT)}</p>
          </Notice>
        )}
        <TextArea
          label={t`What shows it?`}
          value={value.evidence}
          onChange={(evidence) => change({ evidence })}
          problem={fieldProblem(refusalOf(form), 'evidence')}
        />
        <TextArea
          label={t`What in the plan allowed it?`}
          hint={localize(causeEntry(factor.cause).prompt)}
          value={value.planGap}
          onChange={(planGap) => change({ planGap })}
        />
        <h4>
          <Trans>What will be different</Trans>
        </h4>
        {factor.changes.length > 0 && (
          <ul className="tasks">
            {factor.changes.map((one) => (
              <ChangeItem key={one.id} change={one} planKey={planKey} mayEdit people={people} />
            ))}
          </ul>
        )}
        <Disclosure open={factor.changes.length === 0} summary={<Trans>Add a change</Trans>}>
          <AddChange factor={factor} planKey={planKey} people={people} />
        </Disclosure>
        <Disclosure summary={<Trans>Or accept it as it is</Trans>}>
          <TextArea
            label={t`Why is no change needed?`}
            value={value.acceptedReason}
            onChange={(acceptedReason) => change({ acceptedReason })}
          />
        </Disclosure>
        <AutosaveStatus form={form} can={can} />
        <ProblemNotice error={remove.error} />
        <TakeOutButton label={<Trans>Take this cause out</Trans>} remove={remove}>
          <Trans>Its changes go with it. This cannot be undone.</Trans>
        </TakeOutButton>
      </Card>
    </div>
  )
}
