import { Trans } from '@lingui/react/macro'
import { leave, NEUTRAL_PAGE } from './leaving.ts'

/** Leaves for a neutral page at once; Back then shows a cover. */
export function QuickExit() {
  return (
    <a
      className="leave"
      href={NEUTRAL_PAGE}
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault()
        leave()
      }}
    >
      <Trans>Leave this page</Trans>
    </a>
  )
}
