import type { Workspace } from '@holdfast/contracts/workspace'
import type { RunEvent } from '@holdfast/contracts/run-events'
import { momentsOf, type RunMoment } from '@holdfast/domain/run/moments'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { formatClock } from '../../i18n/localize.ts'
import { Avatar, personColor } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { PictureCard } from '../../ui/picture-card.tsx'
import { EventWords } from './event-words.tsx'
import { momentAnchor } from './moment-link.tsx'

type Moment = RunMoment<RunEvent>

/** So many moments are in sight on a phone; the others are one tap away. */
const IN_SIGHT = 6

/** The moments to begin with: those where it turned, and then what came first. */
function firstOf(moments: readonly Moment[]): Moment[] {
  const chosen = new Set([...moments.filter(({ isTurn }) => isTurn), ...moments].slice(0, IN_SIGHT))
  return moments.filter((one) => chosen.has(one))
}

type Props = {
  plan: Workspace
  /** What stands below a moment. */
  below?: (event: RunEvent) => ReactNode
}

/** What happened, as it was recorded: moment by moment, the turning points lit, notes as they were said; and as a table. */
export function RunMoments({ plan, below }: Props) {
  const [isWhole, setIsWhole] = useState(false)
  const hash = useLocation({ select: (location) => location.hash })
  const moments = momentsOf(plan.runEvents)
  if (moments.length === 0) return null
  const first = firstOf(moments)
  const isNamedOut = moments.some((one) => momentAnchor(one.event.id) === hash && !first.includes(one))
  const shown = isWhole || isNamedOut ? moments : first
  const turns = moments.filter(({ isTurn }) => isTurn).length
  return (
    <PictureCard
      title={<Trans>What happened</Trans>}
      picture={
        <>
          <ol className="moments">
            {shown.map((moment) => (
              <MomentLine key={moment.event.id} moment={moment} plan={plan}>
                {below?.(moment.event)}
              </MomentLine>
            ))}
          </ol>
          {shown.length < moments.length && (
            <div>
              <Button look="quiet" onClick={() => setIsWhole(true)}>
                <Plural value={moments.length - shown.length} one="Show # more moment" other="Show # more moments" />
              </Button>
            </div>
          )}
        </>
      }
      table={<MomentsTable moments={moments} plan={plan} />}
    >
      <p className="soft">
        <Plural
          value={turns}
          _0="No turning point was recorded."
          one="# moment is lit: there it turned."
          other="# moments are lit: there it turned."
        />
      </p>
    </PictureCard>
  )
}

type LineProps = { moment: Moment; plan: Workspace; children: ReactNode }

function MomentLine({ moment: { event, notes, isTurn }, plan, children }: LineProps) {
  return (
    <li className={isTurn ? 'moment turn' : 'moment'} id={momentAnchor(event.id)}>
      <time dateTime={event.at}>{formatClock(event.at, plan.logistics.timeZone)}</time>
      <div>
        <b className="strong">
          <EventWords event={event} plan={plan} />
          {isTurn && (
            <span className="hide">
              {' '}
              · <Trans>turning point</Trans>
            </span>
          )}
        </b>
        {notes.map((note) => (
          <Said key={note.id} by={note.by} plan={plan}>
            “{note.text}”
          </Said>
        ))}
        {children}
      </div>
    </li>
  )
}

function Said({ by, plan, children }: { by: string; plan: Workspace; children: ReactNode }) {
  const at = plan.participants.findIndex(({ name }) => name === by)
  return (
    <div className="said">
      <Avatar name={by} color={at < 0 ? 0 : personColor(at)} size="s" />
      <p>
        <span className="hide">{by}: </span>
        {children}
      </p>
    </div>
  )
}

function MomentsTable({ moments, plan }: { moments: readonly Moment[]; plan: Workspace }) {
  const { t } = useLingui()
  return (
    <DataTable
      caption={<Trans>What was recorded, in order</Trans>}
      heads={[t`When`, t`What`, t`By`]}
      rows={moments.flatMap(({ event, notes, isTurn }) =>
        [event, ...notes].map((one) => ({
          key: one.id,
          cells: [
            formatClock(one.at, plan.logistics.timeZone),
            <>
              <EventWords event={one} plan={plan} />
              {isTurn && one === event && (
                <>
                  {' '}
                  · <Trans>turning point</Trans>
                </>
              )}
            </>,
            one.by,
          ],
        })),
      )}
    />
  )
}
