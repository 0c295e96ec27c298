import type { Workspace } from '@holdfast/contracts/workspace'
import type { WhichDay } from '@holdfast/domain/go-no-go/which-day'
import { Trans } from '@lingui/react/macro'
import { Icon } from '../../ui/icon.tsx'
import { NotThisDay } from './not-this-day.tsx'
import { comingOf } from './people.ts'
import { PersonSays } from './person-says.tsx'

/** What the others who come say, and why not where the reader may know it. */
export function OthersSay({ plan, day }: { plan: Workspace; day: WhichDay }) {
  const { askedIds, votes } = plan.preMeetingCheck
  const asked = comingOf(plan).filter(({ id }) => askedIds.includes(id))
  const others = asked.filter(({ isMe }) => !isMe)
  const { remotePhone } = plan.logistics
  if (others.length === 0) return null
  return (
    <section className="card">
      <div className="row between">
        <h2>
          <Trans>The others</Trans>
        </h2>
        <span className="small muted">
          <Trans>
            {votes.length} of {asked.length} have answered
          </Trans>
        </span>
      </div>
      <div className="row votes">
        {others.map((person) => (
          <PersonSays key={person.id} person={person}>
            {person.vote ? (
              <b>{person.vote.result === 'go' ? <Trans>Go</Trans> : <NotThisDay day={day} />}</b>
            ) : (
              <Trans>not yet</Trans>
            )}
          </PersonSays>
        ))}
      </div>
      {others.map(
        ({ id, name, vote }) =>
          vote?.reason && (
            <p key={id}>
              <Trans>
                {name}: {vote.reason}
              </Trans>
            </p>
          ),
      )}
      {remotePhone !== '' && (
        <a className="btn quiet" href={`tel:${remotePhone}`}>
          <Icon name="phone" small />
          <Trans>Call all together</Trans>
        </a>
      )}
    </section>
  )
}
