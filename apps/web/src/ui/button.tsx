import type { ButtonHTMLAttributes, ReactNode } from 'react'

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
  whyNot?: ReactNode
}

/** A button, 52 px tall, or 44 px where `small`. `whyNot` disables it and says why, beside it and to screen readers. */
export function Button({
  look = 'primary',
  busy = false,
  small = false,
  whyNot,
  children,
  onClick,
  type = 'button',
  ...rest
}: Props) {
  const off = busy || Boolean(whyNot)
  const button = (
    <button
      {...rest}
      type={type}
      className={`btn ${CLASSES[look]}${small ? ' small' : ''}`}
      aria-disabled={off || undefined}
      onClick={(event) => {
        if (off) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {children}
    </button>
  )
  if (!whyNot) return button
  return (
    <div className="stack" style={{ gap: 4 }}>
      <div>{button}</div>
      <p className="muted">{whyNot}</p>
    </div>
  )
}
