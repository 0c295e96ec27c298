import type { ButtonHTMLAttributes } from 'react'

type Look = 'primary' | 'quiet' | 'danger' | 'text' | 'lit' | 'stop'
const CLASSES: Readonly<Record<Look, string>> = {
  primary: '',
  quiet: 'quiet',
  danger: 'danger',
  text: 'plain',
  lit: 'lit',
  stop: 'stop',
}
type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: Look
  busy?: boolean
  small?: boolean
}

/** A button, 52 px tall, or 44 px where `small`. It is never off: a form says what it needs when it is tapped (`useNeeded`). */
export function Button({
  look = 'primary',
  busy = false,
  small = false,
  children,
  onClick,
  type = 'button',
  ...rest
}: Props) {
  return (
    <button
      {...rest}
      type={type}
      className={`btn ${CLASSES[look]}${small ? ' small' : ''}`}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {children}
    </button>
  )
}
