import { Trans } from '@lingui/react/macro'

const NEUTRAL = 'https://www.weather.gov/'

/** Leaves for a neutral page at once and takes this page out of Back. It cannot clear the browser's history, and says so. */
export function QuickExit() {
  return (
    <a
      className="leave"
      href={NEUTRAL}
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault()
        document.body.hidden = true
        location.replace(NEUTRAL)
      }}
    >
      <Trans>Leave this page</Trans>
    </a>
  )
}
