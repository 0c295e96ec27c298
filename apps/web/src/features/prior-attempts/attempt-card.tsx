import { type PriorAttempt, priorAttemptRoutes } from '@holdfast/contracts/prior-attempts'
import { APPROACH_LABELS } from '@holdfast/domain/plan/approach'
import { DECISION_LABELS } from '@holdfast/domain/outcomes/outcome-labels'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { refusalOf, AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { localize } from '../../i18n/localize.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TakeOutButton } from '../../ui/take-out-button.tsx'
import { type AttemptFields, AttemptForm } from './attempt-form.tsx'
import { type CaseKey, dropAttempt, keepAttempt } from './prior-attempts.queries.ts'

const fieldsOf = ({ id: _, can: __, version: ___, ...fields }: PriorAttempt): AttemptFields => fields

/** One attempt of before, in one line and in full. */
export function AttemptCard({
  caseKey,
  attempt,
  load,
}: {
  caseKey: CaseKey
  attempt: PriorAttempt
  load: () => Promise<PriorAttempt>
}) {
  const params = { ...caseKey, priorAttemptId: attempt.id }
  const form = useAutosave({
    key: attempt.id,
    item: attempt,
    fields: fieldsOf,
    save: async (body, ifMatch) => {
      const saved = await request(priorAttemptRoutes.update, { params, body, ifMatch })
      keepAttempt(caseKey, saved)
      return saved
    },
    load,
  })
  const remove = useMutation({
    mutationFn: () => request(priorAttemptRoutes.remove, { params, ifMatch: attempt.version }),
    onSuccess: () => dropAttempt(caseKey, attempt.id),
  })
  const { approach, happened, decision } = form.value
  return (
    <Disclosure
      summary={
        <>
          {happened || <Trans>Some time ago</Trans>} ·{' '}
          {approach ? localize(APPROACH_LABELS[approach]) : <Trans>Another kind of talk</Trans>}{' '}
          <span className="tag">{localize(DECISION_LABELS[decision])}</span>
        </>
      }
    >
      <AttemptForm
        value={form.value}
        onChange={form.change}
        disabled={!attempt.can.edit.allowed}
        error={refusalOf(form)}
      />
      <ProblemNotice error={refusalOf(form) ?? remove.error} />
      <AutosaveStatus form={form} can={attempt.can.edit} />
      {attempt.can.edit.allowed && (
        <TakeOutButton label={<Trans>Take this attempt out</Trans>} remove={remove}>
          <Trans>What you noted about it goes. This cannot be undone.</Trans>
        </TakeOutButton>
      )}
    </Disclosure>
  )
}
