import { type ReaderRequest, readerRequestRoutes } from '@holdfast/contracts/reader-requests'
import { Trans } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import { addItem, oldestFirst } from '../../api/list-cache.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { formatMoment } from '../../i18n/localize.ts'
import { membersQuery } from '../../plan/professionals.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'

type CaseKey = { organizationId: string; caseId: string }

const keyOf = ({ caseId }: CaseKey) => ['cases', caseId, 'reader-requests']

/** What this person is asked to show to a professional who came later, and whom they asked themselves. */
export function ReaderRequests({ caseKey }: { caseKey: CaseKey }) {
  const { data } = useQuery({
    queryKey: keyOf(caseKey),
    queryFn: () => request(readerRequestRoutes.list, { params: caseKey }),
  })
  if (!data) return null
  const asked = data.items.filter(({ isForMe }) => isForMe)
  return (
    <>
      {asked.length > 0 && (
        <section className="stack">
          <h2>
            <Trans>Who asks to read what you wrote</Trans>
          </h2>
          {asked.map((one) => (
            <Asked key={one.id} caseKey={caseKey} asked={one} />
          ))}
        </section>
      )}
      {data.can.ask.allowed && <Ask caseKey={caseKey} requests={data.items.filter(({ isForMe }) => !isForMe)} />}
    </>
  )
}

function Asked({ caseKey, asked }: { caseKey: CaseKey; asked: ReaderRequest }) {
  const answer = useMutation({
    mutationFn: (allows: boolean) =>
      request(readerRequestRoutes.answer, {
        params: { ...caseKey, readerRequestId: asked.id },
        body: { allows },
        ifMatch: asked.version,
      }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: keyOf(caseKey) }),
  })
  const { reader, credential, practiceName, allows, askedAt } = asked
  const training = [credential, practiceName].filter(Boolean).join(', ')
  return (
    <Card>
      <h3>{reader}</h3>
      {training && <p className="muted">{training}</p>}
      <p>
        <Trans>
          {reader} joined after you wrote for the professionals: family background, notes about people, or a letter that
          you gave to the interventionist. {reader} asks to read it, and is told nothing until you answer. Your safety
          answers are not part of this.
        </Trans>
      </p>
      <p className="muted">{formatMoment(askedAt)}</p>
      <p role="status">
        {allows === true && <Trans>You said yes: {reader} may read it.</Trans>}
        {allows === false && <Trans>You said no: {reader} reads nothing of it.</Trans>}
      </p>
      <ProblemNotice error={answer.error} />
      <div className="row">
        {allows !== true && (
          <Button busy={answer.isPending} onClick={() => answer.mutate(true)}>
            <Trans>Yes, {reader} may read it</Trans>
          </Button>
        )}
        {allows !== false && (
          <Button look="quiet" busy={answer.isPending} onClick={() => answer.mutate(false)}>
            {allows === null ? <Trans>No</Trans> : <Trans>Take it back</Trans>}
          </Button>
        )}
      </div>
    </Card>
  )
}

/** For a professional who came later: everybody who was there before can be asked, whether or not they wrote anything. */
function Ask({ caseKey, requests }: { caseKey: CaseKey; requests: readonly ReaderRequest[] }) {
  const { data: members } = useQuery(membersQuery(caseKey))
  const ask = useMutation({
    mutationFn: (authorId: string) => request(readerRequestRoutes.ask, { params: caseKey, body: { authorId } }),
    onSuccess: (made) => addItem(keyOf(caseKey), made, oldestFirst),
  })
  const me = members?.items.find(({ isMe }) => isMe)
  const before = members?.items.filter(({ isMe, joinedAt }) => !isMe && me && joinedAt < me.joinedAt) ?? []
  if (before.length === 0) return null
  return (
    <Disclosure summary={<Trans>What was written before you came</Trans>}>
      <p>
        <Trans>
          What these people wrote for the professionals before you joined is closed to you, if there is anything. Each
          of them can open it.
        </Trans>
      </p>
      <ul className="tasks">
        {before.map(({ id, displayName }) => {
          const request = requests.find(({ authorId }) => authorId === id)
          return (
            <li key={id} className="row">
              <strong>{displayName}</strong>
              {request ? (
                <span className="muted">
                  <Answer request={request} />
                </span>
              ) : (
                <Button look="quiet" busy={ask.isPending} onClick={() => ask.mutate(id)}>
                  <Trans>Ask {displayName}</Trans>
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      <ProblemNotice error={ask.error} />
    </Disclosure>
  )
}

function Answer({ request }: { request: ReaderRequest }) {
  const askedAt = formatMoment(request.askedAt)
  if (request.allows === null) return <Trans>Asked {askedAt}, no answer yet</Trans>
  return request.allows ? <Trans>Said yes</Trans> : <Trans>Said no</Trans>
}
