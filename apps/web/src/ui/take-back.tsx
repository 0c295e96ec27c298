import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { UndoRing } from './undo-ring.tsx'

type Props = {
  /** How many seconds are left, and of how many. */
  left: number
  of: number
  /** What happens, with the seconds in words. */
  children: ReactNode
  action: ReactNode
  busy?: boolean
  onTakeBack: () => void
}

/** What was tapped by mistake can be taken back for some seconds. */
export function TakeBack({ left, of, children, action, busy = false, onTakeBack }: Props) {
  return (
    <section className="card tint">
      <div className="undo">
        <UndoRing left={left} of={of} />
        <div>
          <h2 className="h3">
            <Trans>Tapped by mistake?</Trans>
          </h2>
          <p className="small">{children}</p>
        </div>
      </div>
      <Button busy={busy} onClick={onTakeBack}>
        <Icon name="undo-2" small flip />
        {action}
      </Button>
    </section>
  )
}
