import { type Participant, participantRoutes } from '@holdfast/contracts/participants'
import { RELATIONSHIP_LABELS } from '@holdfast/domain/cases/case-labels'
import { type Relationship, RELATIONSHIPS } from '@holdfast/domain/cases/case-vocabulary'
import { Trans, useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { localize } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNeeded } from '../../ui/use-needed.ts'

type Fields = { name: string; relationship: Relationship | '' }
const BLANK: Fields = { name: '', relationship: '' }

type Props = {
  planKey: PlanKey
  iAmIn: boolean
  myName: string
  /** `withLink`: the link is wanted in the same act. */
  onAdded: (added: Participant, withLink: boolean) => void
}
type Add = { chosen: Relationship; withLink: boolean }

/** Adds an adult to the plan with two fields; everything else is said later, on their page. */
export function AddParticipant({ planKey, iAmIn, myName, onAdded }: Props) {
  const { t } = useLingui()
  const [fields, setFields, clearFields] = usePersistedState<Fields>(`participant.${planKey.planId}`, BLANK)
  const [isMe, setIsMe] = useState(false)
  const wantsLink = useRef(false)
  const { name, relationship } = fields
  const add = usePlanMutation(
    participantRoutes.create,
    planKey,
    ({ chosen }: Add) => ({ body: { name, relationship: chosen, adult: true, isMe } }),
    (added, { withLink }) => {
      clearFields()
      setIsMe(false)
      onAdded(added, withLink)
    },
  )
  const form = useNeeded({
    name: name.trim() === '' && t`Enter their name.`,
    relationship: relationship === '' && t`Choose what they are to your loved one.`,
  })
  const addThem = () =>
    form.whenComplete(() => relationship && add.mutate({ chosen: relationship, withLink: wantsLink.current }))
  return (
    <Form onSubmit={addThem}>
      {!iAmIn && (
        <Checkbox
          label={t`This is me`}
          checked={isMe}
          onChange={(on) => {
            setIsMe(on)
            if (on && !name) setFields({ ...fields, name: myName })
          }}
        />
      )}
      <TextField
        label={t`Name`}
        value={name}
        onChange={(typed) => setFields({ ...fields, name: typed })}
        problem={form.missing('name') ?? fieldProblem(add.error, 'name')}
      />
      <Select
        label={t`What are they to your loved one?`}
        value={relationship}
        onChange={(chosen) => setFields({ ...fields, relationship: chosen })}
        problem={form.missing('relationship')}
        options={[
          { value: '' as Fields['relationship'], label: t`Choose` },
          ...RELATIONSHIPS.map((one) => ({ value: one, label: localize(RELATIONSHIP_LABELS[one]) })),
        ]}
      />
      <p className="small soft">
        <Trans>
          For adults. A child is added the same way and marked on their page: children are never in the room.
        </Trans>
      </p>
      <ProblemNotice error={add.error} />
      <div className="actions">
        {!isMe && (
          <Button type="submit" busy={add.isPending} onClick={() => (wantsLink.current = true)}>
            <Trans>Add, and make the link</Trans>
          </Button>
        )}
        <Button
          type="submit"
          look={isMe ? 'primary' : 'quiet'}
          busy={add.isPending}
          onClick={() => (wantsLink.current = false)}
        >
          <Trans>Add this person</Trans>
        </Button>
      </div>
    </Form>
  )
}
