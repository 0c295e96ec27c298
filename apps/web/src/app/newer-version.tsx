import { Trans } from '@lingui/react/macro'
import { Button } from '../ui/button.tsx'
import { takeNewerVersion, useIsNewerWaiting } from '../offline/worker.ts'

/** Offers a newer version of the app; nobody is interrupted. */
export function NewerVersion() {
  const isWaiting = useIsNewerWaiting()
  if (!isWaiting) return null
  return (
    <aside className="newer-version no-print">
      <Trans>A newer version of Holdfast is here.</Trans>{' '}
      <Button look="text" onClick={takeNewerVersion}>
        <Trans>Use it now</Trans>
      </Button>
    </aside>
  )
}
