import type { ReactNode } from 'react'

type Props = { label: string; className?: string; children: ReactNode }

/** What is wider than a phone: it scrolls by itself, by finger and by keyboard, and the page does not. */
export function SidewaysScroll({ label, className = 'scroll', children }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls sideways is scrolled by the keyboard, too
    <div className={className} tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  )
}
