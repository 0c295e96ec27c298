import { Plural, Trans } from '@lingui/react/macro'

/** What has reached the server and what has not: always in sight, read out only when asked for. */
export function RunStatus({ waiting, refused }: { waiting: number; refused: number }) {
  return (
    <p className="muted run-status">
      {waiting === 0 ? (
        <Trans>All sent</Trans>
      ) : (
        <Plural value={waiting} one="# waiting on this phone" other="# waiting on this phone" />
      )}
      {refused > 0 && (
        <>
          {' · '}
          <Plural value={refused} one="# was not taken" other="# were not taken" />
        </>
      )}
    </p>
  )
}
