import { Trans } from '@lingui/react/macro'

/** Points out names that could be taken for one another; whoever leads decides whether it is the right person. */
export function SimilarNames({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <span className="muted">
      <Trans>This name is like: {names.join(', ')}. Make sure that it is the person you mean.</Trans>
    </span>
  )
}
