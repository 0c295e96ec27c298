import { type Consequence, consequenceRoutes } from '@holdfast/contracts/consequences'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { refusalOf, AutosaveStatus } from '../../autosave/autosave-status.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { PageHeading } from '../../ui/page.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { ConsequenceCoach } from './consequence-coach.tsx'
import { type ConsequenceFields, ConsequenceForm } from './consequence-form.tsx'
import { ConsequenceSteps } from './consequence-steps.tsx'
import { HazardNotices } from './hazard-notices.tsx'

const fieldsOf = (one: Consequence): ConsequenceFields => ({
  category: one.category,
  iWill: one.iWill,
  removesOrProtects: one.removesOrProtects,
  startsOn: one.startsOn,
  liftedWhen: one.liftedWhen,
  standingOffer: one.standingOffer,
  ends: one.ends,
  keeps: one.keeps,
  followUp: one.followUp,
  checks: one.checks,
  confidence: one.confidence,
})

type Props = {
  consequence: Consequence
  planKey: PlanKey
  name: string
  onRemoved: () => void
}

/** Changes one limit: its words, what it ends, whether it holds; it saves itself. */
export function ConsequenceEditor({ consequence, planKey, name, onRemoved }: Props) {
  const { t } = useLingui()
  const params = { consequenceId: consequence.id }
  const form = useAutosavedItem({
    route: consequenceRoutes.update,
    planKey,
    params,
    name: consequence.id,
    item: consequence,
    fields: fieldsOf,
  })
  const remove = usePlanMutation(consequenceRoutes.remove, planKey, () => ({ params }), onRemoved)
  return (
    <div id={consequence.id} className="stack">
      <PageHeading
        lead={
          <Trans>
            When the words, what it is about, its day or its end change, everyone is asked for their answer again.
          </Trans>
        }
      >
        {consequence.isMine ? <Trans>My limit</Trans> : <Trans>The limit of {name}</Trans>}
      </PageHeading>
      <ConsequenceForm
        value={form.value}
        onChange={form.change}
        error={refusalOf(form)}
        hazards={
          <>
            <HazardNotices value={form.value} known={consequence.hazards} />
            <ConsequenceCoach words={form.value.iWill} planKey={planKey} />
          </>
        }
      />
      <ConsequenceSteps value={form.value} disabled={false} onChange={form.change} />
      <AutosaveStatus form={form} can={consequence.can.edit} />
      <ProblemNotice error={remove.error} />
      <div className="actions">
        <Link className="btn" to="/o/$organizationId/p/$planId/consequences" params={planKey}>
          <Trans>Read it</Trans>
        </Link>
        {consequence.can.remove.allowed && (
          <RemoveButton
            label={<Trans>Take this limit out</Trans>}
            title={<Trans>Take it out?</Trans>}
            confirm={t`Take out`}
            cancel={t`Keep`}
            busy={remove.isPending}
            onRemove={() => remove.mutate()}
          >
            <Trans>The words and everyone’s answers to them go. This cannot be undone.</Trans>
          </RemoveButton>
        )}
      </div>
    </div>
  )
}
