import { type ReviewFactor, reviewRoutes } from '@holdfast/contracts/reviews'
import { CONTINGENCY_CATALOG } from '@holdfast/domain/contingencies/catalog'
import { APPROACH_LABELS, APPROACHES } from '@holdfast/domain/plan/approach'
import { causeEntry } from '@holdfast/domain/reviews/cause-catalog'
import {
  CHANGE_EFFECT_CATALOG,
  CHANGE_EFFECTS,
  type ChangeEffect,
  type EffectOn,
} from '@holdfast/domain/reviews/changes'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize } from '../../i18n/localize.ts'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { Person } from './change-item.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = {
  factor: ReviewFactor
  planKey: PlanKey
  people: readonly Person[]
}

/** What will be different next time: what it does to the next plan, who looks after it, and until when. */
export function AddChange({ factor, planKey, people }: Props) {
  const { t } = useLingui()
  const { suggests, change } = causeEntry(factor.cause)
  const [what, setWhat, clearWhat] = usePersistedState(`change.${factor.id}`, '')
  const [effect, setEffect] = useState<ChangeEffect>(suggests[0] ?? 'none')
  const [effectOn, setEffectOn] = useState<EffectOn>({})
  const [ownerId, setOwnerId] = useState('')
  const [dueOn, setDueOn] = useState('')
  const add = usePlanMutation(
    reviewRoutes.addChange,
    planKey,
    () => ({ body: { factorId: factor.id, what, effect, effectOn, ownerId: ownerId || null, dueOn: dueOn || null } }),
    () => {
      clearWhat()
      setEffectOn({})
    },
  )
  const ordered = [...suggests, ...CHANGE_EFFECTS.filter((one) => !suggests.includes(one))]
  return (
    <Form onSubmit={() => add.mutate()}>
      <TextArea
        label={t`What will be different?`}
        hint={localize(change)}
        value={what}
        onChange={setWhat}
        problem={fieldProblem(add.error, 'what')}
      />
      <Select
        label={t`How does it change the next plan?`}
        hint={localize(CHANGE_EFFECT_CATALOG[effect].help)}
        value={effect}
        onChange={(next) => {
          setEffect(next)
          setEffectOn({})
        }}
        options={ordered.map((one) => ({ value: one, label: localize(CHANGE_EFFECT_CATALOG[one].label) }))}
      />
      <EffectArgument effect={effect} value={effectOn} people={people} onChange={setEffectOn} />
      <Select
        label={t`Who looks after it?`}
        value={ownerId}
        onChange={setOwnerId}
        problem={fieldProblem(add.error, 'ownerId')}
        options={[
          { value: '', label: t`Choose someone` },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextField
        label={t`Until when?`}
        type="date"
        value={dueOn}
        onChange={setDueOn}
        problem={fieldProblem(add.error, 'dueOn')}
      />
      <ProblemNotice error={add.error} />
      <div>
        <Button type="submit" look="quiet" busy={add.isPending}>
          <Trans>Add this change</Trans>
        </Button>
      </div>
    </Form>
  )
}

function EffectArgument({
  effect,
  value,
  people,
  onChange,
}: {
  effect: ChangeEffect
  value: EffectOn
  people: readonly Person[]
  onChange: (effectOn: EffectOn) => void
}) {
  const { t } = useLingui()
  const choose = { value: '', label: t`Choose` }
  switch (CHANGE_EFFECT_CATALOG[effect].takes) {
    case 'participantId':
      return (
        <Select
          label={t`For whom?`}
          value={value.participantId ?? ''}
          onChange={(participantId) => onChange(participantId ? { participantId } : {})}
          options={[choose, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )
    case 'approach':
      return (
        <Select
          label={t`Which way?`}
          value={value.approach ?? ''}
          onChange={(approach) => onChange(approach ? { approach } : {})}
          options={[
            { value: '' as const, label: t`Choose` },
            ...APPROACHES.map((one) => ({ value: one, label: localize(APPROACH_LABELS[one]) })),
          ]}
        />
      )
    case 'contingencyCode':
      return (
        <Select
          label={t`Prepare for what?`}
          value={value.contingencyCode ?? ''}
          onChange={(contingencyCode) => onChange(contingencyCode ? { contingencyCode } : {})}
          options={[
            choose,
            ...CONTINGENCY_CATALOG.map(({ code, trigger }) => ({
              value: code,
              label: `${code} · ${localize(trigger)}`,
            })),
          ]}
        />
      )
    case null:
      return null
  }
}
