import { Trans } from '@lingui/react/macro'
import { LiveLine } from '../../app/frame/live-bar.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { Meeting } from './use-run.ts'

type Props = { meeting: Meeting; locked: number; isBegun: boolean }

/** In the thin line: which step of how many, how long it has been, and whether everything recorded here has reached the server. */
export function MeetingLine({ meeting, locked, isBegun }: Props) {
  const { position, count, elapsedMinutes } = meeting.state
  const isSaved = meeting.waiting === 0 && locked === 0 && meeting.refused.length === 0
  return (
    <LiveLine>
      {isBegun && (
        <>
          <b className="num">
            <Trans>
              {position} of {count}
            </Trans>
          </b>
          <span className="num">
            <Trans>{elapsedMinutes} min</Trans>
          </span>
        </>
      )}
      <span className="save">
        <Icon name={isSaved ? 'check' : 'smartphone'} small />
        {isSaved ? <Trans>Saved</Trans> : <Trans>On this phone</Trans>}
      </span>
    </LiveLine>
  )
}

/** The steps of the meeting as a row of marks; the words stand in the line above. */
export function MeetingSteps({ meeting }: Pick<Props, 'meeting'>) {
  const { position, count } = meeting.state
  return (
    <div className="steps" aria-hidden="true">
      {Array.from({ length: count }, (_none, at) => (
        <i key={at} className={at < position ? 'on' : undefined} />
      ))}
    </div>
  )
}
