import { type Circle, circleRoutes, type LeakReport } from '@holdfast/contracts/circle'
import { LEAK_DECISION_LABELS, LEAK_DECISIONS, type LeakDecision } from '@holdfast/domain/circle/circle'
import { catalogEntry } from '@holdfast/domain/contingencies/catalog'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { say, sayMoment } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

const PAGE_OF: Readonly<Record<LeakDecision, 'approach' | 'logistics' | null>> = {
  go_on_openly: 'approach',
  change_date: 'logistics',
  invite_openly: 'approach',
  nothing_to_it: null,
}

function DecideLeak({ leak, planKey }: { leak: LeakReport; planKey: PlanKey }) {
  const { t } = useLingui()
  const [decision, setDecision] = useState<LeakDecision | null>(null)
  const [reason, setReason] = useState('')
  const decide = usePlanMutation(circleRoutes.decide, planKey, (chosen: LeakDecision) => ({
    params: { leakReportId: leak.id },
    body: { decision: chosen, reason },
  }))
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (decision) decide.mutate(decision)
      }}
    >
      <RadioGroup
        legend={t`How do you go on?`}
        value={decision}
        onChange={setDecision}
        choices={LEAK_DECISIONS.map((one) => ({
          value: one,
          label: say(LEAK_DECISION_LABELS[one].label),
          hint: say(LEAK_DECISION_LABELS[one].follows),
        }))}
      />
      <TextArea label={t`Why?`} value={reason} onChange={setReason} problem={fieldProblem(decide.error, 'reason')} />
      <ProblemNotice error={decide.error} />
      <div>
        <Button
          type="submit"
          busy={decide.isPending}
          whyNot={decision === null ? t`Choose one of the four first.` : undefined}
        >
          <Trans>Decide</Trans>
        </Button>
      </div>
    </form>
  )
}

/** One report: what to say if they ask, what was decided, and where the plan follows. */
export function LeakCard({ leak, planKey, can }: { leak: LeakReport; planKey: PlanKey; can: Circle['can'] }) {
  const truth = catalogEntry('C10')
  const page = leak.decision && PAGE_OF[leak.decision]
  return (
    <div id={leak.id}>
      <Card next={leak.stands}>
        <h2>
          {leak.decision ? say(LEAK_DECISION_LABELS[leak.decision].label) : <Trans>Your loved one may know</Trans>}
        </h2>
        <p className="muted">
          {sayMoment(leak.reportedAt)} {leak.by && `· ${leak.by}`}
        </p>
        {leak.words && <p className="spoken">“{leak.words}”</p>}
        {leak.decision === null && truth && (
          <p>
            <Trans>If they ask, tell the truth:</Trans> “{say(truth.words)}”
          </p>
        )}
        {leak.reason && <p className="spoken">{leak.reason}</p>}
        {leak.stands && page && (
          <p>
            <Link to={`/o/$organizationId/p/$planId/${page}` as '/o/$organizationId/p/$planId/people'} params={planKey}>
              <Trans>Change the plan as you decided</Trans>
            </Link>
          </p>
        )}
        {leak.decision === null &&
          (can.decide.allowed ? (
            <DecideLeak leak={leak} planKey={planKey} />
          ) : (
            <p className="muted">
              <Trans>Those who lead decide how you go on.</Trans>
            </p>
          ))}
      </Card>
    </div>
  )
}
