import { type ReactNode, useEffect, useRef } from 'react'

/** The heading of one small step of a form. It takes the focus when the step changes, so that readers begin there. */
export function StepHeading({ at, lead, children }: { at: number; lead: ReactNode; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(at)
  useEffect(() => {
    if (shown.current !== at) heading.current?.focus()
    shown.current = at
  }, [at])
  return (
    <header>
      <h2 ref={heading} tabIndex={-1}>
        {children}
      </h2>
      <p className="muted">{lead}</p>
    </header>
  )
}
