import { type Outcome, type OutcomeFields, outcomeRoutes } from '@holdfast/contracts/outcomes'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../../app/api.ts'
import { ProblemNotice } from '../../app/problem-notice.tsx'
import { sayMoment } from '../../app/words.ts'
import { Button } from '../../ui/button.tsx'
import { OutcomeForm } from './outcome-form.tsx'

const fieldsOf = ({ held, decision, decisionOn, reactions, reasonsDeclined, goals, note }: Outcome): OutcomeFields => ({
  held,
  decision,
  decisionOn,
  reactions,
  reasonsDeclined,
  goals,
  note,
})

type Props = { outcome: Outcome; planKey: { organizationId: string; planId: string }; timeZone: string }

/** The outcome as it was recorded; it can be completed and corrected until the review is finished. */
export function OutcomeCard({ outcome, planKey, timeZone }: Props) {
  const [fields, setFields] = useState(() => fieldsOf(outcome))
  const [isSaved, setSaved] = useState(true)
  const save = useMutation({
    mutationFn: () => request(outcomeRoutes.update, { params: planKey, ifMatch: outcome.version, body: fields }),
    onSuccess: () => {
      setSaved(true)
      return queryClient.invalidateQueries({ queryKey: ['plans'] })
    },
  })
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <p className="muted">
        <Trans>
          Recorded by {outcome.recordedBy}, {sayMoment(outcome.recordedAt, timeZone)}
        </Trans>
      </p>
      <OutcomeForm
        value={fields}
        disabled={!outcome.can.edit.allowed}
        error={save.error}
        onChange={(patch) => {
          setFields({ ...fields, ...patch })
          setSaved(false)
        }}
      />
      <ProblemNotice error={save.error} />
      {outcome.can.edit.allowed ? (
        <div className="row">
          <Button type="submit" busy={save.isPending}>
            <Trans>Save the outcome</Trans>
          </Button>
          <p role="status" className="muted">
            {isSaved ? <Trans>All changes saved</Trans> : <Trans>Not saved yet</Trans>}
          </p>
        </div>
      ) : (
        <p className="muted">{outcome.can.edit.reason}</p>
      )}
    </form>
  )
}
