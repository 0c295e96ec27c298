import { type Awareness, awarenessRoutes, type DisclosureReport } from '@holdfast/contracts/awareness'
import {
  DISCLOSURE_DECISION_LABELS,
  DISCLOSURE_DECISIONS,
  type DisclosureDecision,
} from '@holdfast/domain/awareness/awareness'
import { catalogEntry } from '@holdfast/domain/contingencies/catalog'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { localize, formatMoment } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { type PlanPage, pathOf } from '../../plan/paths.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

const PAGE_OF: Readonly<Record<DisclosureDecision, PlanPage | null>> = {
  go_on_openly: 'approach',
  change_date: 'logistics',
  invite_openly: 'approach',
  false_alarm: null,
}

function DecideDisclosure({ disclosure, planKey }: { disclosure: DisclosureReport; planKey: PlanKey }) {
  const { t } = useLingui()
  const [decision, setDecision, clearDecision] = usePersistedState<DisclosureDecision | null>(
    `disclosure.decision.${disclosure.id}`,
    null,
  )
  const [reason, setReason, clearReason] = usePersistedState(`disclosure.reason.${disclosure.id}`, '')
  const decide = usePlanMutation(
    awarenessRoutes.decide,
    planKey,
    (chosen: DisclosureDecision) => ({
      params: { disclosureReportId: disclosure.id },
      body: { decision: chosen, reason },
    }),
    () => {
      clearDecision()
      clearReason()
    },
  )
  const form = useNeeded({ decision: !decision && t`Choose one of the four first.` })
  return (
    <Form onSubmit={() => form.whenComplete(() => decision && decide.mutate(decision))}>
      <RadioGroup
        legend={t`How do you go on?`}
        value={decision}
        onChange={setDecision}
        problem={form.missing('decision')}
        choices={DISCLOSURE_DECISIONS.map((one) => ({
          value: one,
          label: localize(DISCLOSURE_DECISION_LABELS[one].label),
          hint: localize(DISCLOSURE_DECISION_LABELS[one].follows),
        }))}
      />
      <TextArea label={t`Why?`} value={reason} onChange={setReason} problem={fieldProblem(decide.error, 'reason')} />
      <ProblemNotice error={decide.error} />
      <div>
        <Button type="submit" busy={decide.isPending}>
          <Trans>Decide</Trans>
        </Button>
      </div>
    </Form>
  )
}

/** One report: what to say if they ask, what was decided, and where the plan follows. */
export function DisclosureCard({
  disclosure,
  planKey,
  can,
}: {
  disclosure: DisclosureReport
  planKey: PlanKey
  can: Awareness['can']
}) {
  const truth = catalogEntry('C10')
  const page = disclosure.decision && PAGE_OF[disclosure.decision]
  return (
    <div id={disclosure.id}>
      <Card next={disclosure.stands}>
        <h2>
          {disclosure.decision ? (
            localize(DISCLOSURE_DECISION_LABELS[disclosure.decision].label)
          ) : (
            <Trans>Your loved one may know</Trans>
          )}
        </h2>
        <p className="muted">
          {formatMoment(disclosure.reportedAt)} {disclosure.by && `· ${disclosure.by}`}
        </p>
        {disclosure.text && <p className="spoken">“{disclosure.text}”</p>}
        {disclosure.decision === null && truth && (
          <p>
            <Trans>If they ask, tell the truth:</Trans> “{localize(truth.text)}”
          </p>
        )}
        {disclosure.reason && <p className="spoken">{disclosure.reason}</p>}
        {disclosure.stands && page && (
          <p>
            <Link to={pathOf(page)} params={planKey}>
              <Trans>Change the plan as you decided</Trans>
            </Link>
          </p>
        )}
        {disclosure.decision === null &&
          (can.decide.allowed ? (
            <DecideDisclosure disclosure={disclosure} planKey={planKey} />
          ) : (
            <p className="muted">
              <Trans>The case leads decide how you go on.</Trans>
            </p>
          ))}
      </Card>
    </div>
  )
}
