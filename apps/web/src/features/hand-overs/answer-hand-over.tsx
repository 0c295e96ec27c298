import { type HandOver, handOverRoutes } from '@holdfast/contracts/hand-overs'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'

type CaseKey = { organizationId: string; caseId: string }

/** The two answers of whoever is asked. */
export function AnswerHandOver({ handOver, caseKey }: { handOver: HandOver; caseKey: CaseKey }) {
  const answer = useMutation({
    mutationFn: (accepted: boolean) =>
      request(handOverRoutes.answer, {
        params: { ...caseKey, handOverId: handOver.id },
        body: { accepted },
        ifMatch: handOver.version,
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['cases'] }),
  })
  return (
    <>
      <ProblemNotice error={answer.error} />
      <div className="row">
        <Button busy={answer.isPending} onClick={() => answer.mutate(true)}>
          <Trans>I take it over</Trans>
        </Button>
        <Button look="quiet" busy={answer.isPending} onClick={() => answer.mutate(false)}>
          <Trans>I cannot</Trans>
        </Button>
      </div>
    </>
  )
}
