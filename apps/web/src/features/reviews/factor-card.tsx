import { type ReviewFactor, reviewRoutes } from '@holdfast/contracts/reviews'
import { causeEntry } from '@holdfast/domain/reviews/cause-catalog'
import { NAMES_HINT } from '@holdfast/domain/reviews/blameless'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { refusalOf, Saved } from '../../autosave/saved.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { say } from '../../i18n/words.ts'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { AddChange } from './add-change.tsx'
import { ChangeItem, type Person } from './change-item.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

type Fields = Pick<ReviewFactor, 'evidence' | 'planGap' | 'acceptedReason'>
const versioned = ({ evidence, planGap, acceptedReason, version }: ReviewFactor) => ({
  value: { evidence, planGap, acceptedReason },
  version,
})

type Props = {
  factor: ReviewFactor
  planKey: PlanKey
  can: { allowed: boolean; reason?: string | undefined }
  people: readonly Person[]
  load: () => Promise<ReviewFactor>
}

/** One factor: what shows it, what in the plan allowed it, and what will be different, or why it is accepted. */
export function FactorCard({ factor, planKey, can, people, load }: Props) {
  const { t } = useLingui()
  const params = { ...planKey, factorId: factor.id }
  const form = useAutosave<Fields>({
    key: factor.id,
    server: versioned(factor),
    save: async (body, ifMatch) => {
      const saved = await request(reviewRoutes.updateFactor, { params, body, ifMatch })
      void queryClient.invalidateQueries({ queryKey: ['plans'] })
      return versioned(saved)
    },
    load: async () => versioned(await load()),
  })
  const remove = useMutation({
    mutationFn: () => request(reviewRoutes.removeFactor, { params, ifMatch: factor.version }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['plans'] }),
  })
  const { value, change } = form
  return (
    <div id={factor.id}>
      <Card>
        <h3>{say(causeEntry(factor.cause).label)}</h3>
        {factor.nameHints.length > 0 && can.allowed && (
          <Notice>
            <p>{say(NAMES_HINT)}</p>
          </Notice>
        )}
        {can.allowed ? (
          <>
            <TextArea
              label={t`What shows it?`}
              value={value.evidence}
              onChange={(evidence) => change({ evidence })}
              problem={fieldProblem(refusalOf(form), 'evidence')}
            />
            <TextArea
              label={t`What in the plan allowed it?`}
              hint={say(causeEntry(factor.cause).prompt)}
              value={value.planGap}
              onChange={(planGap) => change({ planGap })}
            />
          </>
        ) : (
          <>
            <p>{value.evidence}</p>
            <p className="muted">{value.planGap}</p>
          </>
        )}
        <h4>
          <Trans>What will be different</Trans>
        </h4>
        {factor.changes.length > 0 && (
          <ul className="tasks">
            {factor.changes.map((one) => (
              <ChangeItem key={one.id} change={one} planKey={planKey} mayEdit={can.allowed} people={people} />
            ))}
          </ul>
        )}
        {can.allowed && (
          <>
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
          </>
        )}
        {!can.allowed && value.acceptedReason && (
          <p>
            <Trans>Accepted as it is: {value.acceptedReason}</Trans>
          </p>
        )}
        {can.allowed && <Saved form={form} can={can} />}
        <ProblemNotice error={remove.error} />
        {can.allowed && (
          <RemoveButton
            label={<Trans>Take this factor out</Trans>}
            title={<Trans>Take it out?</Trans>}
            confirm={t`Take out`}
            cancel={t`Keep`}
            busy={remove.isPending}
            onRemove={() => remove.mutate()}
          >
            <Trans>Its changes go with it. This cannot be undone.</Trans>
          </RemoveButton>
        )}
      </Card>
    </div>
  )
}
