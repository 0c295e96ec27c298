import { Trans, useLingui } from '@lingui/react/macro'
import { Icon } from '../ui/icon.tsx'
import { leave, NEUTRAL_PAGE } from './leaving.ts'

/** Leaves for a neutral page at once; Back then shows a cover. */
export function QuickExit() {
  const { t } = useLingui()
  return (
    <a
      className="leave"
      href={NEUTRAL_PAGE}
      rel="noreferrer"
      aria-label={t`Leave this page`}
      onClick={(event) => {
        event.preventDefault()
        leave()
      }}
    >
      <Icon name="log-out" small flip />
      <span>
        <Trans>Leave</Trans>
      </span>
    </a>
  )
}
