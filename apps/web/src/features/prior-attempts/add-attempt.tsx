import { priorAttemptRoutes } from '@holdfast/contracts/prior-attempts'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { type AttemptFields, AttemptForm } from './attempt-form.tsx'
import { addAttempt, type CaseKey } from './prior-attempts.queries.ts'

const blank: AttemptFields = {
  happened: '',
  approach: null,
  announced: null,
  ledBy: 'not_known',
  meetingResult: 'held',
  decision: 'declined',
  reactions: [],
  causes: [],
  whatHelped: '',
  whatWasSaid: '',
}

/** Records an attempt of before. */
export function AddAttempt({ caseKey }: { caseKey: CaseKey }) {
  const [fields, setFields, clearFields] = usePersistedState(`prior-attempt.${caseKey.caseId}`, blank)
  const add = useMutation({
    mutationFn: () => request(priorAttemptRoutes.create, { params: caseKey, body: fields }),
    onSuccess: (added) => {
      clearFields()
      return addAttempt(caseKey, added)
    },
  })
  return (
    <Form onSubmit={() => add.mutate()}>
      <AttemptForm value={fields} onChange={(patch) => setFields({ ...fields, ...patch })} error={add.error} />
      <ProblemNotice error={add.error} />
      <div>
        <Button type="submit" look="quiet" busy={add.isPending}>
          <Trans>Record this attempt</Trans>
        </Button>
      </div>
    </Form>
  )
}
