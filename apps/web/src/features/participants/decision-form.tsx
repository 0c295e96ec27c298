import { type Suitability, suitabilityRoutes } from '@holdfast/contracts/suitability'
import { SUITABILITY, SUITABILITY_CODES } from '@holdfast/domain/participants/suitability'
import { SUITABILITY_DECISION_LABELS, SUITABILITY_DECISIONS } from '@holdfast/domain/participants/suitability-decision'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { keepSuitability, type PersonKey } from './participants.queries.ts'
import { PersonSelect } from '../../plan/person-select.tsx'
import { ReadByProfessionalsOf } from '../../plan/professionals.tsx'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = {
  suitability: Suitability
  personKey: PersonKey
  others: readonly { id: string; name: string }[]
  isProfessional: boolean
}

/** Invite, coach first, a letter, or not this time. The reason stays with those who decide. */
export function DecisionForm({ suitability, personKey, others, isProfessional }: Props) {
  const { t } = useLingui()
  const { recorded, codes, can } = suitability
  const [fields, setFields, clearFields] = usePersistedState(`decision.${personKey.participantId}`, {
    decision: recorded?.decision ?? null,
    reason: recorded?.reason ?? '',
    codesAdded: recorded?.codesAdded ?? [],
    calmAtRehearsal: recorded?.calmAtRehearsal ?? false,
    lawyerAdvised: recorded?.lawyerAdvised ?? false,
    disclosed: recorded?.disclosed ?? false,
    readById: null as string | null,
    keepsAccess: false,
  })
  const change = (patch: Partial<typeof fields>) => setFields({ ...fields, ...patch })
  const decide = usePlanMutation(
    suitabilityRoutes.decide,
    personKey,
    () => ({
      params: { participantId: personKey.participantId },
      body: { ...fields, decision: fields.decision ?? 'invite' },
      ifMatch: suitability.decisionVersion,
    }),
    (saved) => {
      keepSuitability(personKey, saved)
      clearFields()
    },
  )
  const form = useNeeded({ decision: fields.decision === null && t`Choose one of the four first.` })
  if (!can.decide.allowed) return <p className="muted">{can.decide.reason}</p>
  return (
    <Form onSubmit={() => form.whenComplete(() => decide.mutate())}>
      <RadioGroup
        legend={t`What do you decide?`}
        value={fields.decision}
        onChange={(decision) => change({ decision })}
        problem={form.missing('decision')}
        choices={SUITABILITY_DECISIONS.map((one) => ({
          value: one,
          label: localize(SUITABILITY_DECISION_LABELS[one].label),
          hint: localize(SUITABILITY_DECISION_LABELS[one].follows),
        }))}
      />
      {fields.decision === 'letter' && (
        <PersonSelect
          label={t`Who reads their letter aloud?`}
          value={fields.readById}
          people={others}
          onChange={(id) => change({ readById: id })}
        />
      )}
      {fields.decision === 'exclude' && (
        <Checkbox
          label={t`They may go on reading the plan`}
          hint={t`Without this their link stops now. What they wrote stays theirs, and they are not told why.`}
          checked={fields.keepsAccess}
          onChange={(keepsAccess) => change({ keepsAccess })}
        />
      )}
      {fields.decision === 'invite' && codes.includes('cannot_stay_calm') && (
        <Checkbox
          label={t`At a rehearsal we saw that they stay calm`}
          hint={suitability.rehearsed ? undefined : t`They have not been at a rehearsal yet.`}
          checked={fields.calmAtRehearsal}
          onChange={(calmAtRehearsal) => change({ calmAtRehearsal })}
        />
      )}
      {fields.decision === 'invite' && codes.includes('legal') && (
        <Checkbox
          label={t`A lawyer has advised on it`}
          checked={fields.lawyerAdvised}
          onChange={(lawyerAdvised) => change({ lawyerAdvised })}
        />
      )}
      {fields.decision === 'invite' && codes.includes('broker') && (
        <Checkbox
          label={t`Everybody has been told about the payment`}
          checked={fields.disclosed}
          onChange={(disclosed) => change({ disclosed })}
        />
      )}
      <TextArea
        label={t`Why?`}
        hint={t`Only those who decide read this. The others see how the person takes part, and no reason.`}
        value={fields.reason}
        onChange={(reason) => change({ reason })}
        problem={fieldProblem(decide.error, 'reason')}
      />
      {isProfessional && (
        <Disclosure summary={<Trans>Something that nobody answered, but you know</Trans>}>
          <CheckboxGroup
            legend={t`What do you know?`}
            values={fields.codesAdded}
            onChange={(codesAdded) => change({ codesAdded })}
            choices={SUITABILITY_CODES.map((code) => ({ value: code, label: localize(SUITABILITY[code].label) }))}
          />
        </Disclosure>
      )}
      <ReadByProfessionalsOf planKey={personKey} />
      <ProblemNotice error={decide.error} />
      <div className="row">
        <Button type="submit" busy={decide.isPending}>
          <Trans>Record this decision</Trans>
        </Button>
        <span role="status">{decide.isSuccess ? t`Recorded.` : ''}</span>
      </div>
    </Form>
  )
}
