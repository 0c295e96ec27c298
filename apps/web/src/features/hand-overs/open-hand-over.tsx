import { type HandOver, handOverRoutes } from '@holdfast/contracts/hand-overs'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { formatMoment } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { AnswerHandOver } from './answer-hand-over.tsx'
import { Days } from './terms.tsx'

type Props = { handOver: HandOver; caseKey: { organizationId: string; caseId: string } }

/** The way back for whoever asked. */
function Withdraw({ handOver, caseKey }: Props) {
  const withdraw = useMutation({
    mutationFn: () =>
      request(handOverRoutes.withdraw, {
        params: { ...caseKey, handOverId: handOver.id },
        ifMatch: handOver.version,
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['cases'] }),
  })
  return (
    <>
      <ProblemNotice error={withdraw.error} />
      <div>
        <Button look="quiet" busy={withdraw.isPending} onClick={() => withdraw.mutate()}>
          {handOver.state === 'holds' ? <Trans>I am back: take the case back</Trans> : <Trans>Withdraw it</Trans>}
        </Button>
      </div>
    </>
  )
}

/** A hand-over that waits, is to come or holds for a time, and what the reader can do about it. */
export function OpenHandOver({ handOver, caseKey }: Props) {
  const { from, to, state, note, askedAt, can } = handOver
  return (
    <Card>
      <p>
        {state === 'asked' ? (
          <Trans>
            {from} asks {to} to look after this case.
          </Trans>
        ) : state === 'to_come' ? (
          <Trans>{to} will look after this case.</Trans>
        ) : (
          <Trans>
            {to} stands in for {from}.
          </Trans>
        )}{' '}
        <Days startsOn={handOver.startsOn} until={handOver.until} />
      </p>
      <p className="muted">{formatMoment(askedAt)}</p>
      {note && <p>{note}</p>}
      {can.answer.allowed && <AnswerHandOver handOver={handOver} caseKey={caseKey} />}
      {state === 'asked' && !can.answer.allowed && (
        <p className="muted">
          <Trans>Until then nothing changes.</Trans>
        </p>
      )}
      {can.withdraw.allowed && <Withdraw handOver={handOver} caseKey={caseKey} />}
    </Card>
  )
}
