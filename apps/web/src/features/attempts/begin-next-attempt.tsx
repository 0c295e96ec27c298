import { planRoutes } from '@holdfast/contracts/plans'
import { BETWEEN_ATTEMPTS, HOPE, WINDOWS } from '@holdfast/domain/attempts/start'
import { EARLY_WHY_LABELS, EARLY_WHYS, type EarlyWhy } from '@holdfast/domain/follow-through/asking-again'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { queryClient, request } from '../../api/client.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { localize } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { StillOpen } from '../../ui/still-open.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNeeded } from '../../ui/use-needed.ts'

type Missing = { rule: string; reason: string }
type Early = { why: EarlyWhy; reason: string }
type Making = { mutateAsync: (early: Early) => Promise<unknown>; isPending: boolean; error: Error | null }
type Props = {
  caseKey: { organizationId: string; caseId: string }
  planKey: PlanKey
  fromPlanId: string
  /** What still stands between the no and the next attempt. */
  missing: readonly Missing[]
  whyNot?: string | undefined
  onMade: (planId: string) => void
}

/** What is missing before anybody asks again, and where it is said. */
function StillMissing({
  missing,
  planKey,
  problem,
}: Pick<Props, 'missing' | 'planKey'> & { problem: string | undefined }) {
  return (
    <>
      <p>
        <Trans>Before you ask again:</Trans>
      </p>
      <StillOpen problem={problem}>
        {missing.map(({ rule, reason }) => (
          <li key={rule}>{reason}</li>
        ))}
      </StillOpen>
      <p>
        <Link to="/o/$organizationId/p/$planId/follow-through" params={planKey}>
          <Trans>See how limits hold</Trans>
        </Link>
      </p>
    </>
  )
}

/** A danger, or a loved one who asks for help, does not wait: the attempt begins now, and why stays in the record (S1.13). */
function BeginEarly({ fromPlanId, make }: { fromPlanId: string; make: Making }) {
  const { t } = useLingui()
  const [why, setWhy, clearWhy] = usePersistedState<EarlyWhy | null>(`early.why.${fromPlanId}`, null)
  const [reason, setReason, clearReason] = usePersistedState(`early.reason.${fromPlanId}`, '')
  const clear = () => {
    clearWhy()
    clearReason()
  }
  const form = useNeeded({
    why: why === null && t`Choose why it may not wait.`,
    reason: reason.trim() === '' && t`Say it in your words.`,
  })
  return (
    <Form
      onSubmit={() =>
        form.whenComplete(() => {
          // a refusal is shown below
          if (why) void make.mutateAsync({ why, reason }).then(clear, () => undefined)
        })
      }
    >
      <RadioGroup
        legend={t`Why may it not wait?`}
        value={why}
        onChange={setWhy}
        problem={form.missing('why')}
        choices={EARLY_WHYS.map((value) => ({ value, label: localize(EARLY_WHY_LABELS[value]) }))}
      />
      <TextArea
        label={t`In your words`}
        value={reason}
        onChange={setReason}
        problem={form.missing('reason') ?? fieldProblem(make.error, 'reason')}
      />
      <div>
        <Button type="submit" look="quiet" busy={make.isPending}>
          <Trans>Begin now, with this reason</Trans>
        </Button>
      </div>
    </Form>
  )
}

/**
 * Makes the next attempt from a finished review: what held is copied, what the review changed is applied (S1.13). After a no it waits
 * for the follow-through and for the day that was set.
 */
export function BeginNextAttempt({ caseKey, planKey, fromPlanId, missing, whyNot, onMade }: Props) {
  const { t } = useLingui()
  const [askAgainOn, setAskAgainOn] = useState('')
  const make = useMutation({
    mutationFn: (early?: Early) =>
      request(planRoutes.create, {
        params: caseKey,
        body: { fromPlanId, ...(askAgainOn && { askAgainOn }), ...(early && { early }) },
      }),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries()
      onMade(id)
    },
  })
  const isDayOpen = missing.some(({ rule }) => rule === 'day_missing')
  const isDayNeeded = isDayOpen && askAgainOn === ''
  const waits = missing.filter(({ rule }) => rule !== 'day_missing' || isDayNeeded)
  const form = useNeeded({
    waits: waits.some(({ rule }) => rule !== 'day_missing') && t`The next plan waits for this.`,
    day: isDayNeeded && t`Choose the earliest day for asking again.`,
  })
  return (
    <Card next>
      <h2>
        <Trans>The next plan</Trans>
      </h2>
      <p>{localize(HOPE.says)}</p>
      <Disclosure summary={<Trans>Until then, and when to ask again</Trans>}>
        <ul>
          {[...BETWEEN_ATTEMPTS, ...WINDOWS].map((text) => (
            <li key={text.en}>{localize(text)}</li>
          ))}
        </ul>
      </Disclosure>
      <p>
        <Trans>The next plan keeps what helped and begins with what you changed here.</Trans>
      </p>
      {whyNot ? (
        <p className="muted">{whyNot}</p>
      ) : (
        <Form onSubmit={() => form.whenComplete(() => make.mutate(undefined))}>
          {waits.length > 0 && <StillMissing missing={waits} planKey={planKey} problem={form.missing('waits')} />}
          {isDayOpen && (
            <TextField
              type="date"
              label={t`The earliest day for asking again`}
              value={askAgainOn}
              onChange={setAskAgainOn}
              problem={form.missing('day') ?? fieldProblem(make.error, 'askAgainOn')}
            />
          )}
          <div>
            <Button type="submit" busy={make.isPending}>
              <Trans>Begin the next plan</Trans>
            </Button>
          </div>
        </Form>
      )}
      {waits.length > 0 && !whyNot && (
        <Disclosure summary={<Trans>It may not wait</Trans>}>
          <BeginEarly fromPlanId={fromPlanId} make={make} />
        </Disclosure>
      )}
      <ProblemNotice error={make.error} />
    </Card>
  )
}
