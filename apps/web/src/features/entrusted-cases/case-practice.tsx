import { type CasePractice, entrustedCaseRoutes } from '@holdfast/contracts/entrusted-cases'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queryClient, request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Card } from '../../ui/card.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { casePracticesQuery } from './entrusted-cases.queries.ts'

type CaseKey = { organizationId: string; caseId: string }

function PracticeNow({ caseKey, practice }: { caseKey: CaseKey; practice: CasePractice }) {
  const { t } = useLingui()
  const { id, practiceName, interventionist, state, version, can } = practice
  const end = useMutation({
    mutationFn: () =>
      request(entrustedCaseRoutes.takeBack, { params: { ...caseKey, entrustedCaseId: id }, ifMatch: version }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['cases'] }),
  })
  return (
    <Card>
      <h2>{practiceName}</h2>
      <p>
        {state === 'accepted' ? (
          <Trans>{interventionist} looks after your case.</Trans>
        ) : (
          <Trans>You asked them to look after your case. They have not answered yet.</Trans>
        )}
      </p>
      <ProblemNotice error={end.error} />
      {can.end.allowed && (
        <RemoveButton
          label={state === 'accepted' ? <Trans>Take the case back</Trans> : <Trans>Take the request back</Trans>}
          title={<Trans>End it with {practiceName}?</Trans>}
          confirm={t`Yes, at once`}
          cancel={t`Stay as it is`}
          busy={end.isPending}
          onRemove={() => end.mutate()}
        >
          <p>
            <Trans>
              It holds at once: nobody there reads your case any more. What they counted stays, without a name.
            </Trans>
          </p>
        </RemoveButton>
      )}
    </Card>
  )
}

/** On a page of a family's case: the practice that looks after it, with one tap to end it, or the way to ask one. */
export function CasePracticePart({ caseKey, mayAsk }: { caseKey: CaseKey; mayAsk: boolean }) {
  const { data } = useQuery(casePracticesQuery(caseKey))
  const now = data?.items.find(({ state }) => state === 'asked' || state === 'accepted')
  if (now) return <PracticeNow caseKey={caseKey} practice={now} />
  if (!data || !mayAsk) return null
  return (
    <p>
      <Link to="/entrust">
        <Trans>Have a practice look after this case</Trans>
      </Link>
    </p>
  )
}
