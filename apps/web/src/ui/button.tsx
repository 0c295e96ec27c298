import type { ButtonHTMLAttributes, ReactNode } from 'react'

type Look = 'primary' | 'quiet' | 'danger' | 'text'
type Props = ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look; busy?: boolean; whyNot?: ReactNode }

/** A button at least 48 px tall. `whyNot` disables it and says why, beside it and to screen readers. */
export function Button({ look = 'primary', busy = false, whyNot, children, onClick, type = 'button', ...rest }: Props) {
  const off = busy || Boolean(whyNot)
  const button = (
    <button
      {...rest}
      type={type}
      className={`button ${look}`}
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
