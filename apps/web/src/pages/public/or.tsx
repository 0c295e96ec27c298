import { Trans } from '@lingui/react/macro'

/** Between two ways to do the same thing. */
export function Or() {
  return (
    <p className="or">
      <span>
        <Trans>or</Trans>
      </span>
    </p>
  )
}
