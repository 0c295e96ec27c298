import { consequenceRoutes } from '@holdfast/contracts/consequences'
import { Trans, useLingui } from '@lingui/react/macro'
import type { Relationship } from '@holdfast/domain/cases/case-vocabulary'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Select } from '../../ui/select.tsx'
import { ConsequenceCoach } from './consequence-coach.tsx'
import { ConsequenceExamples } from './consequence-examples.tsx'
import { type ConsequenceFields, ConsequenceForm } from './consequence-form.tsx'
import { HazardNotices } from './hazard-notices.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

const blank: ConsequenceFields = {
  category: 'money',
  iWill: '',
  removesOrProtects: '',
  startsOn: null,
  liftedWhen: '',
  standingOffer: '',
  ends: [],
  keeps: [],
  followUp: null,
  checks: {},
  confidence: null,
}

type Props = {
  planKey: PlanKey
  /** Those for whom this reader may write: themselves, or everyone for the interventionist. */
  speakers: readonly { id: string; name: string; relationship: Relationship }[]
}

/** Writes down what someone will do if the answer is no. */
export function AddConsequence({ planKey, speakers }: Props) {
  const { t } = useLingui()
  const [fields, setFields, clearFields] = usePersistedState(`consequence.${planKey.planId}`, blank)
  const [participantId, setParticipantId] = useState(speakers[0]?.id ?? '')
  const add = usePlanMutation(
    consequenceRoutes.create,
    planKey,
    () => ({ body: { participantId, ...fields } }),
    () => {
      clearFields()
    },
  )
  const change = (patch: Partial<ConsequenceFields>) => setFields((before) => ({ ...before, ...patch }))
  return (
    <Form onSubmit={() => add.mutate()}>
      {speakers.length > 1 && (
        <Select
          label={t`Whose limit is it?`}
          value={participantId}
          onChange={setParticipantId}
          options={speakers.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <ConsequenceExamples
        relationship={speakers.find(({ id }) => id === participantId)?.relationship ?? 'other'}
        onUse={change}
      />
      <ConsequenceForm
        value={fields}
        onChange={change}
        error={add.error}
        hazards={
          <>
            <HazardNotices value={fields} />
            <ConsequenceCoach words={fields.iWill} planKey={planKey} />
          </>
        }
      />
      <ProblemNotice error={add.error} />
      <div>
        <Button type="submit" busy={add.isPending}>
          <Trans>Add this limit</Trans>
        </Button>
      </div>
    </Form>
  )
}
