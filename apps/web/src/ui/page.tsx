import { type ReactNode, useEffect, useRef } from 'react'

/** A page's heading. It takes the focus when the page opens, so that screen readers begin there. `small` where words are larger. */
export function PageHeading({
  children,
  lead,
  small = false,
}: {
  children: ReactNode
  lead?: ReactNode
  small?: boolean
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <header>
      <h1 ref={heading} tabIndex={-1} className={small ? 'h2' : undefined}>
        {children}
      </h1>
      {lead && <p className="lead">{lead}</p>}
    </header>
  )
}
