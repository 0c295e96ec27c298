import { type Consequence, consequenceRoutes } from '@holdfast/contracts/consequences'
import { Trans, useLingui } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { refusalOf, AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { ConsequenceCoach } from './consequence-coach.tsx'
import { type ConsequenceFields, ConsequenceForm } from './consequence-form.tsx'
import { ConsequenceSteps } from './consequence-steps.tsx'
import { EarlierWordings } from './earlier-wordings.tsx'
import { HazardNotices } from './hazard-notices.tsx'
import { SignHazards } from './sign-hazards.tsx'
import { Stances } from './stances.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

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
  nameOf: (participantId: string) => string
}

/** One consequence: its words, whether it holds, and where everyone stands. */
export function ConsequenceCard({ consequence, planKey, nameOf }: Props) {
  const { t } = useLingui()
  const params = { consequenceId: consequence.id }
  const mayEdit = consequence.can.edit.allowed
  const form = useAutosavedItem({
    route: consequenceRoutes.update,
    planKey,
    params,
    name: consequence.id,
    item: consequence,
    fields: fieldsOf,
  })
  const remove = usePlanMutation(consequenceRoutes.remove, planKey, () => ({ params }))
  return (
    <div id={consequence.id}>
      <Disclosure
        open={consequence.agreement !== 'agreed' && consequence.isMine}
        summary={
          <>
            {nameOf(consequence.participantId)}: {form.value.iWill}{' '}
            <Agreement agreement={consequence.agreement} answered={consequence.answered} asked={consequence.asked} />
          </>
        }
      >
        {mayEdit ? (
          <>
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
            <p className="muted">
              <Trans>
                When the words, what it is about, its day or its limits change, everyone is asked again where they
                stand.
              </Trans>
            </p>
          </>
        ) : (
          <>
            <Reading value={form.value} />
            <HazardNotices value={form.value} known={consequence.hazards} />
          </>
        )}
        <ConsequenceSteps value={form.value} disabled={!mayEdit} onChange={form.change} />
        <AutosaveStatus form={form} can={consequence.can.edit} />
        <SignHazards key={consequence.wordingVersion} consequence={consequence} planKey={planKey} />
        <EarlierWordings consequence={consequence} planKey={planKey} />
        <Stances consequence={consequence} planKey={planKey} />
        <ProblemNotice error={remove.error} />
        {consequence.can.remove.allowed && (
          <RemoveButton
            label={<Trans>Take this consequence out</Trans>}
            title={<Trans>Take it out?</Trans>}
            confirm={t`Take out`}
            cancel={t`Keep`}
            busy={remove.isPending}
            onRemove={() => remove.mutate()}
          >
            <Trans>The words and everyone’s answers to them go. This cannot be undone.</Trans>
          </RemoveButton>
        )}
      </Disclosure>
    </div>
  )
}

function Agreement({ agreement, answered, asked }: Pick<Consequence, 'agreement' | 'answered' | 'asked'>) {
  if (agreement === 'agreed')
    return (
      <span className="tag done">
        <Trans>Agreed</Trans>
      </span>
    )
  return (
    <span className="tag missing">
      {agreement === 'objected' && <Trans>Someone objects</Trans>}
      {agreement === 'stopped' && <Trans>Not safe, not legal or not meant</Trans>}
      {agreement === 'unanswered' && (
        <Trans>
          {answered} of {asked} answered
        </Trans>
      )}
    </span>
  )
}

function Reading({ value }: { value: ConsequenceFields }) {
  return (
    <>
      <p className="spoken">{value.iWill}</p>
      {value.liftedWhen && (
        <p>
          <Trans>It is lifted:</Trans> {value.liftedWhen}
        </p>
      )}
      {value.standingOffer && (
        <p>
          <Trans>What stays open:</Trans> {value.standingOffer}
        </p>
      )}
    </>
  )
}
