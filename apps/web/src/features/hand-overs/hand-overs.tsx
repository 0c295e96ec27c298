import { type HandOver, handOverRoutes } from '@holdfast/contracts/hand-overs'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../../api/client.ts'
import { addItem, newestFirst, putItem } from '../../api/list-cache.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { formatDate, formatMoment } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

type CaseKey = { organizationId: string; caseId: string }
type Props = { caseKey: CaseKey; practitioners: readonly { id: string; name: string }[] }

const keyOf = ({ caseId }: CaseKey) => ['cases', caseId, 'hand-overs']

/** Who looks after the case, and how one practitioner passes it to another (F7). */
export function HandOvers({ caseKey, practitioners }: Props) {
  const { data } = useQuery({
    queryKey: keyOf(caseKey),
    queryFn: () => request(handOverRoutes.list, { params: caseKey }),
  })
  if (!data?.responsible) return null
  const waiting = data.items.filter(({ acceptedAt, declinedAt }) => !acceptedAt && !declinedAt)
  return (
    <section className="stack">
      <h2>
        <Trans>Who looks after this case</Trans>
      </h2>
      <p>
        <bdi>{data.responsible}</bdi>
      </p>
      {waiting.map((handOver) => (
        <Waiting key={handOver.id} handOver={handOver} caseKey={caseKey} />
      ))}
      {data.can.ask.allowed && waiting.length === 0 && practitioners.length > 0 && (
        <Disclosure summary={<Trans>Hand this case over</Trans>}>
          <Ask caseKey={caseKey} practitioners={practitioners} />
        </Disclosure>
      )}
    </section>
  )
}

function Waiting({ handOver, caseKey }: { handOver: HandOver; caseKey: CaseKey }) {
  const answer = useMutation({
    mutationFn: (accepted: boolean) =>
      request(handOverRoutes.answer, {
        params: { ...caseKey, handOverId: handOver.id },
        body: { accepted },
        ifMatch: handOver.version,
      }),
    // whoever accepts looks after the case, and that stands beside the list
    onSuccess: (answered, accepted) =>
      accepted ? queryClient.invalidateQueries({ queryKey: keyOf(caseKey) }) : putItem(keyOf(caseKey), answered),
  })
  return (
    <Card>
      <p>
        <Trans>
          {handOver.from} asks {handOver.to} to look after this case.
        </Trans>{' '}
        {handOver.until && <Trans>Until {formatDate(handOver.until)}.</Trans>}
      </p>
      <p className="muted">{formatMoment(handOver.askedAt)}</p>
      {handOver.note && <p>{handOver.note}</p>}
      <ProblemNotice error={answer.error} />
      {handOver.can.answer.allowed ? (
        <div className="row">
          <Button busy={answer.isPending} onClick={() => answer.mutate(true)}>
            <Trans>I take it over</Trans>
          </Button>
          <Button look="quiet" busy={answer.isPending} onClick={() => answer.mutate(false)}>
            <Trans>I cannot</Trans>
          </Button>
        </div>
      ) : (
        <p className="muted">
          <Trans>Until then nothing changes.</Trans>
        </p>
      )}
    </Card>
  )
}

function Ask({ caseKey, practitioners }: Props) {
  const { t } = useLingui()
  const [toMemberId, setTo] = useState(practitioners[0]?.id ?? '')
  const [note, setNote, clearNote] = usePersistedState(`hand-over.${caseKey.caseId}`, '')
  const [until, setUntil] = useState('')
  const ask = useMutation({
    mutationFn: () =>
      request(handOverRoutes.ask, { params: caseKey, body: { toMemberId, note, until: until || null } }),
    onSuccess: (asked) => {
      clearNote()
      return addItem(keyOf(caseKey), asked, newestFirst)
    },
  })
  return (
    <Form onSubmit={() => ask.mutate()}>
      <Select
        label={t`To whom?`}
        value={toMemberId}
        onChange={setTo}
        options={practitioners.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea label={t`What should they know?`} value={note} onChange={setNote} />
      <TextField
        label={t`Until when? Leave it open for good.`}
        type="date"
        value={until}
        onChange={setUntil}
        problem={fieldProblem(ask.error, 'until')}
      />
      <ProblemNotice error={ask.error} />
      <div>
        <Button type="submit" busy={ask.isPending}>
          <Trans>Ask them</Trans>
        </Button>
      </div>
    </Form>
  )
}
