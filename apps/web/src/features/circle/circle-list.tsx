import { type CirclePerson, circleRoutes } from '@holdfast/contracts/circle'
import { CIRCLE_KNOWLEDGE, CIRCLE_LABELS, type CircleKnowledge } from '@holdfast/domain/circle/circle'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../../api/client.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { say } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

const refresh = () => queryClient.invalidateQueries({ queryKey: ['plans'] })
const KNOWLEDGE = CIRCLE_KNOWLEDGE.map((one) => ({ value: one, label: CIRCLE_LABELS[one] }))

function Known({ person, planKey, mayEdit }: { person: CirclePerson; planKey: PlanKey; mayEdit: boolean }) {
  const { t } = useLingui()
  const params = { ...planKey, circlePersonId: person.id }
  const change = useMutation({
    mutationFn: (knowledge: CircleKnowledge) =>
      request(circleRoutes.update, { params, body: { knowledge }, ifMatch: person.version }),
    onSuccess: refresh,
  })
  const remove = useMutation({
    mutationFn: () => request(circleRoutes.remove, { params, ifMatch: person.version }),
    onSuccess: refresh,
  })
  return (
    <li>
      <span style={{ display: 'block' }}>
        {person.name}
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
            options={KNOWLEDGE.map(({ value, label }) => ({ value, label: say(label) }))}
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
        <span className="tag">{say(CIRCLE_LABELS[person.knowledge])}</span>
      )}
      <ProblemNotice error={change.error ?? remove.error} />
    </li>
  )
}

/** Who knows of the plan besides those who take part, and who must not. */
export function CircleList({
  people,
  planKey,
  mayEdit,
}: {
  people: readonly CirclePerson[]
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
export function AddToCircle({ planKey }: { planKey: PlanKey }) {
  const { t } = useLingui()
  const [name, setName] = useState('')
  const [how, setHow] = useState('')
  const [knowledge, setKnowledge] = useState<CircleKnowledge>('knows')
  const add = useMutation({
    mutationFn: () => request(circleRoutes.add, { params: planKey, body: { name, how, knowledge } }),
    onSuccess: () => {
      setName('')
      setHow('')
      return refresh()
    },
  })
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        add.mutate()
      }}
    >
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
        options={KNOWLEDGE.map(({ value, label }) => ({ value, label: say(label) }))}
      />
      <ProblemNotice error={add.error} />
      <div>
        <Button type="submit" busy={add.isPending}>
          <Trans>Note this person</Trans>
        </Button>
      </div>
    </form>
  )
}
