import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './button.tsx'

type Props = {
  open: boolean
  title: ReactNode
  children: ReactNode
  confirm: string
  cancel: string
  danger?: boolean
  onConfirm: () => void
  onClose: () => void
}

/** Asks before something that cannot be undone. The browser's own dialog keeps and returns the focus. */
export function ConfirmDialog({ open, title, children, confirm, cancel, danger = false, onConfirm, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open) dialog.current?.close()
  }, [open])
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby={id} onClose={onClose}>
      {open && (
        <div className="stack">
          <h2 id={id}>{title}</h2>
          <div>{children}</div>
          <div className="actions">
            <Button look={danger ? 'danger' : 'primary'} onClick={onConfirm}>
              {confirm}
            </Button>
            <Button look="quiet" onClick={onClose}>
              {cancel}
            </Button>
          </div>
        </div>
      )}
    </dialog>
  )
}
