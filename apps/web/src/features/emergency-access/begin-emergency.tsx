import { emergencyAccessRoutes } from '@holdfast/contracts/emergency-access'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { ProveYourself } from '../../plan/prove-yourself.tsx'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNeeded } from '../../ui/use-needed.ts'

type Props = { organizationId: string; onOpened: (emergencyAccessId: string) => void }

/** Opens what safety needs of a case: its code, and why, after the person has shown that it is them. */
export function BeginEmergency({ organizationId, onOpened }: Props) {
  const { t } = useLingui()
  const [draft, setDraft, clear] = usePersistedState(`emergency.${organizationId}`, { caseCode: '', reason: '' })
  const { caseCode, reason } = draft
  const { missing, whenComplete } = useNeeded({
    caseCode: caseCode.trim() === '' && t`Enter the code of the case.`,
    reason: reason.trim() === '' && t`Say why.`,
  })
  const begin = useMutation({
    mutationFn: () => request(emergencyAccessRoutes.begin, { params: { organizationId }, body: { caseCode, reason } }),
    onSuccess: ({ id }) => {
      clear()
      onOpened(id)
    },
  })
  const problemOf = (field: string) => fieldProblem(begin.error, field)
  const isOfField = problemOf('caseCode') !== undefined || problemOf('reason') !== undefined
  return (
    <>
      <Form className="stack-l" onSubmit={() => whenComplete(begin.mutate)}>
        <TextField
          label={t`Code of the case`}
          hint={t`Such as 7F3A-21BC. Whoever leads the case reads it under “Who opened this case”.`}
          value={caseCode}
          onChange={(given) => setDraft({ ...draft, caseCode: given })}
          autoComplete="off"
          problem={missing('caseCode') ?? problemOf('caseCode')}
        />
        <TextArea
          label={t`Why`}
          hint={t`Whoever leads the case reads it, with your name.`}
          value={reason}
          onChange={(given) => setDraft({ ...draft, reason: given })}
          problem={missing('reason') ?? problemOf('reason')}
        />
        <div>
          <Button type="submit" busy={begin.isPending}>
            <Trans>Open for four hours</Trans>
          </Button>
        </div>
      </Form>
      {!isOfField && <ProveYourself error={begin.error} why="emergency" onProved={() => begin.mutate()} />}
    </>
  )
}
