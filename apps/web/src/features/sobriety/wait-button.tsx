import { Trans } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'

/** One tap says "wait": a doubt needs no reason. */
export function WaitButton({ busy, onWait }: { busy: boolean; onWait: () => void }) {
  return (
    <Button look="text" busy={busy} onClick={onWait}>
      <Trans>Wait instead</Trans>
    </Button>
  )
}
