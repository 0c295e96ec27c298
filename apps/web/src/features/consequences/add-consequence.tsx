import { consequenceRoutes } from '@holdfast/contracts/consequences'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../../app/api.ts'
import { ProblemNotice } from '../../app/problem-notice.tsx'
import { useKept } from '../../app/use-kept.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { type ConsequenceFields, ConsequenceForm } from './consequence-form.tsx'

const blank: ConsequenceFields = {
  category: 'money',
  iWill: '',
  removesOrProtects: '',
  startsOn: null,
  liftedWhen: '',
  standingOffer: '',
  checks: {},
  confidence: null,
}

type Props = {
  planKey: { organizationId: string; planId: string }
  /** Those for whom this reader may write: themselves, or everyone for the interventionist. */
  speakers: readonly { id: string; name: string }[]
}

/** Writes down what someone will do if the answer is no. */
export function AddConsequence({ planKey, speakers }: Props) {
  const { t } = useLingui()
  const [fields, setFields] = useKept(`consequence.${planKey.planId}`, blank)
  const [participantId, setParticipantId] = useState(speakers[0]?.id ?? '')
  const add = useMutation({
    mutationFn: () => request(consequenceRoutes.create, { params: planKey, body: { participantId, ...fields } }),
    onSuccess: () => {
      setFields(blank)
      return queryClient.invalidateQueries({ queryKey: ['plans'] })
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
      {speakers.length > 1 && (
        <Select
          label={t`Whose consequence is it?`}
          value={participantId}
          onChange={setParticipantId}
          options={speakers.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <ConsequenceForm value={fields} onChange={(patch) => setFields({ ...fields, ...patch })} error={add.error} />
      <ProblemNotice error={add.error} />
      <div>
        <Button type="submit" busy={add.isPending}>
          <Trans>Add this consequence</Trans>
        </Button>
      </div>
    </form>
  )
}
