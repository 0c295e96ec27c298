import { retentionRoutes } from '@holdfast/contracts/retention'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { holdsQuery } from './retention.queries.ts'

type Props = { organizationId: string; caseCode?: string; onDone: () => void }

/** Keeps a case from every erasing: which, why, and until when. */
export function HoldForm({ organizationId, caseCode, onDone }: Props) {
  const { t } = useLingui()
  const blank = { caseCode: caseCode ?? '', reason: '', until: '' }
  const [value, setValue, clear] = usePersistedState(`hold.${organizationId}.${caseCode ?? ''}`, blank)
  const { missing, whenComplete } = useNeeded({
    caseCode: value.caseCode.trim() === '' && t`Enter the code of the case.`,
    reason: value.reason.trim() === '' && t`Say why.`,
  })
  const set = useMutation({
    mutationFn: () =>
      request(retentionRoutes.setHold, {
        params: { organizationId },
        body: { ...value, until: value.until || null },
      }),
    onSuccess: async () => {
      clear()
      await queryClient.invalidateQueries({ queryKey: holdsQuery(organizationId).queryKey })
      await queryClient.invalidateQueries({ queryKey: ['retention', organizationId] })
      onDone()
    },
  })
  const problemOf = (field: keyof typeof blank) => missing(field as 'reason') ?? fieldProblem(set.error, field)
  const hasField = (['caseCode', 'reason', 'until'] as const).some((field) => problemOf(field))
  return (
    <>
      <PageHeading
        lead={<Trans>Nothing of the case is erased while it is on hold, whatever a rule or a person asks for.</Trans>}
      >
        <Trans>Put a case on hold</Trans>
      </PageHeading>
      <Form className="stack-l" onSubmit={() => whenComplete(set.mutate)}>
        {caseCode === undefined && (
          <TextField
            fieldName="caseCode"
            label={t`Code of the case`}
            value={value.caseCode}
            problem={problemOf('caseCode')}
            onChange={(given) => setValue((now) => ({ ...now, caseCode: given }))}
          />
        )}
        <TextArea
          fieldName="reason"
          label={t`Why`}
          hint={t`No name of the family.`}
          maxLength={500}
          value={value.reason}
          problem={problemOf('reason')}
          onChange={(reason) => setValue((now) => ({ ...now, reason }))}
        />
        <TextField
          fieldName="until"
          label={t`Last day, if there is one`}
          type="date"
          value={value.until}
          problem={problemOf('until')}
          onChange={(until) => setValue((now) => ({ ...now, until }))}
        />
        {!hasField && <ProblemNotice error={set.error} />}
        <div>
          <Button type="submit" busy={set.isPending}>
            <Trans>Put it on hold</Trans>
          </Button>
        </div>
      </Form>
    </>
  )
}
