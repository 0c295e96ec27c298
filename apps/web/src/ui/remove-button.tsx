import { type ReactNode, useState } from 'react'
import { Button } from './button.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'

type Props = {
  label: ReactNode
  title: ReactNode
  /** What goes with it, and whether it can be undone. */
  children: ReactNode
  confirm: string
  cancel: string
  busy?: boolean
  onRemove: () => void
}

/** A quiet way to take something out; asks first. */
export function RemoveButton({ label, title, children, confirm, cancel, busy = false, onRemove }: Props) {
  const [asking, setAsking] = useState(false)
  return (
    <div>
      <Button look="text" busy={busy} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        open={asking}
        danger
        title={title}
        confirm={confirm}
        cancel={cancel}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false)
          onRemove()
        }}
      >
        {children}
      </ConfirmDialog>
    </div>
  )
}
