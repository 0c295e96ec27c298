import { participantRoutes } from '@holdfast/contracts/participants'
import { Trans } from '@lingui/react/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { type ParticipantFields, ParticipantForm } from './participant-form.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

const blank: ParticipantFields = {
  name: '',
  relationship: 'other_relative',
  adult: true,
  dayRoles: [],
  attendance: 'in_person',
  readById: null,
  closeness: null,
  careArrangement: '',
}

/** Adds someone to the plan. */
export function AddParticipant({
  planKey,
  others,
  iAmIn,
  myName,
}: {
  planKey: PlanKey
  others: readonly { id: string; name: string }[]
  iAmIn: boolean
  myName: string
}) {
  const { t } = useLingui()
  const [fields, setFields, clearFields] = usePersistedState(`participant.${planKey.planId}`, blank)
  const [isMe, setIsMe] = useState(false)
  const add = usePlanMutation(
    participantRoutes.create,
    planKey,
    () => ({ body: { ...fields, isMe } }),
    () => {
      clearFields()
      setIsMe(false)
    },
  )
  return (
    <Form onSubmit={() => add.mutate()}>
      {!iAmIn && (
        <Checkbox
          label={t`This is me`}
          checked={isMe}
          onChange={(on) => {
            setIsMe(on)
            if (on && !fields.name) setFields({ ...fields, name: myName })
          }}
        />
      )}
      <ParticipantForm
        value={fields}
        onChange={(patch) => setFields({ ...fields, ...patch })}
        others={others}
        error={add.error}
      />
      <ProblemNotice error={add.error} />
      <div>
        <Button type="submit" busy={add.isPending}>
          <Trans>Add this person</Trans>
        </Button>
      </div>
    </Form>
  )
}
