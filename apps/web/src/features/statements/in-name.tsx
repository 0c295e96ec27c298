import type { Statement } from '@holdfast/contracts/statements'
import { Trans } from '@lingui/react/macro'
import { formatDate } from '../../i18n/localize.ts'

/** Who writes a letter for somebody else, and who said yes to that. */
export function InName({ statement, name }: { statement: Statement; name: string }) {
  if (!statement.inName) return null
  const { by, yesBy, yesOn } = statement.inName
  return (
    <p className="muted">
      <Trans>
        Written by {by} in the name of {name}. Yes said by: {yesBy}, on {formatDate(yesOn)}.
      </Trans>
    </p>
  )
}
