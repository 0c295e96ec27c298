import { type ReactNode, useEffect, useRef } from 'react'

type Props = { children: ReactNode; lead?: ReactNode; eyebrow?: ReactNode; small?: boolean }

/**
 * A page's heading, with what it belongs to above it (`eyebrow`) and a sentence below (`lead`). It takes the focus when the page
 * opens, so that screen readers begin there. `small` where words are larger.
 */
export function PageHeading({ children, lead, eyebrow, small = false }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <header>
      {eyebrow && <p className="eyebrow">{eyebrow}</p>}
      <h1 ref={heading} tabIndex={-1} className={small ? 'h2' : undefined}>
        {children}
      </h1>
      {lead && <p className="lead">{lead}</p>}
    </header>
  )
}
