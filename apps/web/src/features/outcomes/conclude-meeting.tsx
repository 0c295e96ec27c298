import type { OutcomeFields } from '@holdfast/contracts/outcomes'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../../app/api.ts'
import { ProblemNotice } from '../../app/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { OutcomeForm } from './outcome-form.tsx'

const UNDECIDED: OutcomeFields = {
  held: 'held',
  decision: 'undecided',
  decisionOn: null,
  reactions: [],
  reasonsDeclined: [],
  goals: {},
  note: '',
}

type Props = {
  planKey: { organizationId: string; planId: string }
  /** Whether the group waited before the meeting began. */
  waited: boolean
}

/** Ends the meeting with what is known so far; the rest can be added later. */
export function ConcludeMeeting({ planKey, waited }: Props) {
  const [fields, setFields] = useState<OutcomeFields>({ ...UNDECIDED, held: waited ? 'waited_then_held' : 'held' })
  const conclude = useMutation({
    mutationFn: () => request(planStepRoutes.conclude, { params: planKey, body: fields }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['plans'] }),
  })
  return (
    <Disclosure summary={<Trans>End the meeting</Trans>}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          conclude.mutate()
        }}
      >
        <p>
          <Trans>Two taps are enough for now. Everything can be completed later.</Trans>
        </p>
        <OutcomeForm value={fields} error={conclude.error} onChange={(patch) => setFields({ ...fields, ...patch })} />
        <ProblemNotice error={conclude.error} />
        <div>
          <Button type="submit" busy={conclude.isPending}>
            <Trans>End the meeting</Trans>
          </Button>
        </div>
      </form>
    </Disclosure>
  )
}
