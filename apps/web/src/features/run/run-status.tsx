import type { OfflineRecord } from '@holdfast/contracts/offline-day'
import { Plural, Trans } from '@lingui/react/macro'
import { Link, useLocation } from '@tanstack/react-router'

type Props = {
  waiting: number
  refused: number
  isOffline: boolean
  isSignedOut: boolean
  /** The server was asked, and knows of no meeting: nothing that waits can be sent yet. */
  isUnknown: boolean
  /** It was begun on this phone, and the server does not know of it yet. */
  isBegunHere: boolean
  /** The beginning that this phone recorded has reached the server; what it waits for, or what stands against it. */
  beginning: OfflineRecord | null
  /** The plan came to its end, or is prepared anew: no meeting of it begins. */
  isOff: boolean
}

/** What has not reached the server, and why: nothing is said where everything has. */
export function RunStatus({
  waiting,
  refused,
  isOffline,
  isSignedOut,
  isUnknown,
  isBegunHere,
  beginning,
  isOff,
}: Props) {
  const { pathname } = useLocation()
  if (waiting === 0 && refused === 0 && !isSignedOut && !isOffline) return null
  return (
    <p className="muted run-status">
      {waiting > 0 && isUnknown && beginning?.state === 'waits' && (
        <Trans>
          What you recorded is on this phone only. The server has the beginning of the meeting. {beginning.reason} Then
          the rest is sent.
        </Trans>
      )}
      {waiting > 0 && isUnknown && isOff && beginning?.state !== 'waits' && (
        <Trans>
          What you recorded stays on this phone. Nobody else can read it: write it on paper with the times, and give it
          to those who lead the case.
        </Trans>
      )}
      {waiting > 0 && isUnknown && !isOff && beginning?.state === 'refused' && (
        <Trans>
          What you recorded stays on this phone. It can be sent once those who lead the case begin the meeting again
          under “The day”, or write it down there as held without a phone.
        </Trans>
      )}
      {waiting > 0 && isUnknown && !isOff && beginning === null && (
        <Trans>
          What you recorded is on this phone only. It can be sent once the meeting is begun under “The day”, or written
          down there as held without a phone.
        </Trans>
      )}
      {waiting > 0 && !isUnknown && isBegunHere && (
        <Plural
          value={waiting}
          one="# thing is on this phone only. It is sent once there is a network and both adults have confirmed the check themselves."
          other="# things are on this phone only. They are sent once there is a network and both adults have confirmed the check themselves."
        />
      )}
      {waiting > 0 && !isUnknown && !isBegunHere && (
        <Plural
          value={waiting}
          one="# thing is on this phone only; it is sent once there is a network."
          other="# things are on this phone only; they are sent once there is a network."
        />
      )}
      {refused > 0 && (
        <>
          {' '}
          <Plural
            value={refused}
            one="# thing was not taken by the server; it stays on this phone."
            other="# things were not taken by the server; they stay on this phone."
          />
        </>
      )}
      {isSignedOut && (
        <>
          {' '}
          <Trans>You are signed out; your words stay here until you leave this page.</Trans>{' '}
          <Link to="/sign-in" search={{ from: pathname }}>
            <Trans>Sign in again</Trans>
          </Link>
        </>
      )}
      {isOffline && (
        <>
          {' '}
          <Trans>There is no network. What the others record comes when it is back.</Trans>
        </>
      )}
    </p>
  )
}
