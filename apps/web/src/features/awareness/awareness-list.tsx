import { type InformedPerson, awarenessRoutes } from '@holdfast/contracts/awareness'
import { AWARENESS_KNOWLEDGE, AWARENESS_LABELS, type AwarenessKnowledge } from '@holdfast/domain/awareness/awareness'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

const KNOWLEDGE = AWARENESS_KNOWLEDGE.map((one) => ({ value: one, label: AWARENESS_LABELS[one] }))

function Known({ person, planKey, mayEdit }: { person: InformedPerson; planKey: PlanKey; mayEdit: boolean }) {
  const { t } = useLingui()
  const params = { informedPersonId: person.id }
  const change = usePlanMutation(awarenessRoutes.update, planKey, (knowledge: AwarenessKnowledge) => ({
    params,
    body: { knowledge },
  }))
  const remove = usePlanMutation(awarenessRoutes.remove, planKey, () => ({ params }))
  return (
    <li>
      <span style={{ display: 'block' }}>
        <bdi>{person.name}</bdi>
        {person.how && (
          <>
            <br />
            <span className="muted">{person.how}</span>
          </>
        )}
      </span>
      {mayEdit ? (
        <span className="row">
          <Select
            label={<span className="visually-hidden">{t`What ${person.name} knows`}</span>}
            value={person.knowledge}
            onChange={(knowledge) => change.mutate(knowledge)}
            options={KNOWLEDGE.map(({ value, label }) => ({ value, label: localize(label) }))}
          />
          <Button
            look="text"
            busy={remove.isPending}
            aria-label={t`Take off: ${person.name}`}
            onClick={() => remove.mutate()}
          >
            <Trans>Take off</Trans>
          </Button>
        </span>
      ) : (
        <span className="tag">{localize(AWARENESS_LABELS[person.knowledge])}</span>
      )}
      <ProblemNotice error={change.error ?? remove.error} />
    </li>
  )
}

/** Who knows of the plan besides those who take part, and who must not. */
export function AwarenessList({
  people,
  planKey,
  mayEdit,
}: {
  people: readonly InformedPerson[]
  planKey: PlanKey
  mayEdit: boolean
}) {
  if (people.length === 0)
    return (
      <p className="muted">
        <Trans>Nobody is noted yet.</Trans>
      </p>
    )
  return (
    <ul className="tasks">
      {people.map((person) => (
        <Known key={person.id} person={person} planKey={planKey} mayEdit={mayEdit} />
      ))}
    </ul>
  )
}

/** Notes one more. */
export function AddToAwarenessList({ planKey }: { planKey: PlanKey }) {
  const { t } = useLingui()
  const [name, setName, clearName] = usePersistedState(`informed.name.${planKey.planId}`, '')
  const [how, setHow, clearHow] = usePersistedState(`informed.how.${planKey.planId}`, '')
  const [knowledge, setKnowledge] = useState<AwarenessKnowledge>('knows')
  const add = usePlanMutation(
    awarenessRoutes.add,
    planKey,
    () => ({ body: { name, how, knowledge } }),
    () => {
      clearName()
      clearHow()
    },
  )
  return (
    <Form onSubmit={() => add.mutate()}>
      <TextField label={t`Name`} value={name} onChange={setName} problem={fieldProblem(add.error, 'name')} />
      <TextField
        label={t`How do they know, or why should they not?`}
        value={how}
        onChange={setHow}
        problem={fieldProblem(add.error, 'how')}
      />
      <Select
        label={t`What do they know?`}
        value={knowledge}
        onChange={setKnowledge}
        options={KNOWLEDGE.map(({ value, label }) => ({ value, label: localize(label) }))}
      />
      <ProblemNotice error={add.error} />
      <div>
        <Button type="submit" busy={add.isPending}>
          <Trans>Note this person</Trans>
        </Button>
      </div>
    </Form>
  )
}
