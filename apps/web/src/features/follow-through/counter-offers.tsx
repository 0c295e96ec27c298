import { type FollowThrough, followThroughRoutes } from '@holdfast/contracts/follow-through'
import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { formatMoment } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { refreshFollowThrough } from './follow-through.queries.ts'

type Props = { follow: FollowThrough; plan: Workspace; planKey: PlanKey }

function AddCounterOffer({ plan, planKey }: Pick<Props, 'plan' | 'planKey'>) {
  const { t } = useLingui()
  const [offered, setOffered, clearOffered] = usePersistedState(`counter-offer.${planKey.planId}`, '')
  const [answer, setAnswer] = useState('')
  const add = useMutation({
    mutationFn: () => {
      const [kind, answerId = null] = answer.split(':')
      return request(followThroughRoutes.addCounterOffer, {
        params: planKey,
        body: {
          offered,
          contingencyId: kind === 'contingency' ? answerId : null,
          excuseId: kind === 'excuse' ? answerId : null,
        },
      })
    },
    onSuccess: async () => {
      clearOffered()
      setAnswer('')
      await refreshFollowThrough(planKey)
    },
  })
  const form = useNeeded({ offered: offered.trim() === '' && t`Write what was offered first.` })
  return (
    <Form onSubmit={() => form.whenComplete(() => add.mutate())}>
      <TextArea
        label={t`What was offered?`}
        value={offered}
        onChange={setOffered}
        problem={form.missing('offered') ?? fieldProblem(add.error, 'offered')}
      />
      <Select
        label={t`Which answer did you agree on?`}
        value={answer}
        onChange={setAnswer}
        options={[
          { value: '', label: t`None of them` },
          ...plan.excuses.map(({ id, said }) => ({ value: `excuse:${id}`, label: said })),
          ...plan.contingencies.map(({ id, trigger }) => ({ value: `contingency:${id}`, label: trigger })),
        ]}
      />
      <ProblemNotice error={add.error} />
      <div>
        <Button type="submit" busy={add.isPending}>
          <Trans>Add it</Trans>
        </Button>
      </div>
    </Form>
  )
}

/** What the loved one offered instead of help, in the meeting and since, beside the answer that was agreed on (S1.9). */
export function CounterOffers({ follow, plan, planKey }: Props) {
  return (
    <Card>
      <h2>
        <Trans>What was offered instead</Trans>
      </h2>
      {follow.counterOffers.length === 0 && (
        <p className="muted">
          <Trans>
            Nothing so far. An offer with a date is heard kindly, and answered with the same words by everybody.
          </Trans>
        </p>
      )}
      <ul className="plain-list spaced">
        {follow.counterOffers.map(({ id, offered, answer, at, by }) => (
          <li key={id}>
            <strong>{offered || <Trans>An offer, in the meeting</Trans>}</strong>
            {answer && (
              <p>
                <Trans>The agreed answer: {answer}</Trans>
              </p>
            )}
            <p className="muted">
              {formatMoment(at, plan.logistics.timeZone)} · <bdi>{by}</bdi>
            </p>
          </li>
        ))}
      </ul>
      {follow.can.addCounterOffer.allowed && (
        <Disclosure summary={<Trans>Note an offer</Trans>}>
          <AddCounterOffer plan={plan} planKey={planKey} />
        </Disclosure>
      )}
    </Card>
  )
}
