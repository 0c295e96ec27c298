import { type Rehearsal, rehearsalRoutes } from '@holdfast/contracts/rehearsals'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Named = { id: string; name: string }
type Props = {
  rehearsal: Rehearsal
  planKey: PlanKey
  mayEdit: boolean
  people: readonly Named[]
  /** The prepared answers; a code says which kind it is. */
  contingencies: readonly Named[]
  excuses: readonly Named[]
  /** Where somebody is looked at again: can they stay calm? For the case leads. */
  peopleHref: string | null
}

/** Where a rehearsal got stuck: with whom, at which answer, what changes. No grades, no names but to help. */
export function StuckNotes({ rehearsal, planKey, mayEdit, people, contingencies, excuses, peopleHref }: Props) {
  const remove = usePlanMutation(
    rehearsalRoutes.removeNote,
    planKey,
    ({ id, version }: Rehearsal['notes'][number]) => ({
      params: { rehearsalId: rehearsal.id, rehearsalNoteId: id },
      ifMatch: version,
    }),
  )
  const nameOf = (list: readonly Named[], id: string | null) => list.find((one) => one.id === id)?.name
  return (
    <>
      {rehearsal.notes.length > 0 && (
        <ul className="tasks">
          {rehearsal.notes.map((note) => (
            <li key={note.id}>
              <span style={{ display: 'block' }}>
                {[
                  nameOf(people, note.participantId),
                  nameOf(contingencies, note.contingencyId) ?? nameOf(excuses, note.excuseId),
                ]
                  .filter(Boolean)
                  .map((name) => `${name}: `)
                  .join('')}
                {note.what}
                {note.change && (
                  <span className="muted">
                    {' '}
                    <Icon name="arrow-right" small flip /> {note.change}
                  </span>
                )}
                {peopleHref && note.participantId && (
                  <>
                    <br />
                    <a href={`${peopleHref}#${note.participantId}`}>
                      <Trans>Check again whether it is too much for them</Trans>
                    </a>
                  </>
                )}
              </span>
              {mayEdit && (
                <Button look="text" busy={remove.isPending} onClick={() => remove.mutate(note)}>
                  <Trans>Take this note back</Trans>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <ProblemNotice error={remove.error} />
      {mayEdit && (
        <Disclosure summary={<Trans>Note where it got stuck</Trans>}>
          <AddNote
            rehearsalId={rehearsal.id}
            planKey={planKey}
            people={people}
            contingencies={contingencies}
            excuses={excuses}
          />
        </Disclosure>
      )}
    </>
  )
}

type AddProps = Pick<Props, 'planKey' | 'people' | 'contingencies' | 'excuses'> & { rehearsalId: string }

function AddNote({ rehearsalId, planKey, people, contingencies, excuses }: AddProps) {
  const { t } = useLingui()
  const [participantId, setParticipantId] = useState('')
  const [answerId, setAnswerId] = useState('')
  const [what, setWhat, clearWhat] = usePersistedState(`stuck.what.${rehearsalId}`, '')
  const [change, setChange, clearChange] = usePersistedState(`stuck.change.${rehearsalId}`, '')
  const add = usePlanMutation(
    rehearsalRoutes.addNote,
    planKey,
    () => ({
      params: { rehearsalId },
      body: {
        participantId: participantId || null,
        contingencyId: contingencies.some(({ id }) => id === answerId) ? answerId : null,
        excuseId: excuses.some(({ id }) => id === answerId) ? answerId : null,
        what,
        change,
      },
    }),
    () => {
      clearWhat()
      clearChange()
    },
  )
  const options = (list: readonly Named[]) => list.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Form onSubmit={() => add.mutate()}>
      <TextField label={t`What got stuck?`} value={what} onChange={setWhat} problem={fieldProblem(add.error, 'what')} />
      <Select
        label={t`With whom?`}
        value={participantId}
        onChange={setParticipantId}
        options={[{ value: '', label: t`With nobody in particular` }, ...options(people)]}
      />
      <Select
        label={t`At which answer?`}
        value={answerId}
        onChange={setAnswerId}
        options={[{ value: '', label: t`At none of them` }, ...options(contingencies), ...options(excuses)]}
      />
      <TextField label={t`What changes?`} value={change} onChange={setChange} />
      <ProblemNotice error={add.error} />
      <div>
        <Button type="submit" look="quiet" busy={add.isPending}>
          <Trans>Keep this note</Trans>
        </Button>
      </div>
    </Form>
  )
}
