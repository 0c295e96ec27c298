import type { ReactNode } from 'react'

/** Something to know before going on. `urgent` is kept for danger to life. `live` reads it out when it appears. */
export function Notice({
  tone = 'info',
  live = false,
  children,
}: {
  tone?: 'info' | 'caution' | 'urgent' | 'positive'
  live?: boolean
  children: ReactNode
}) {
  return (
    <div className={`notice ${tone}`} role={live ? 'alert' : undefined}>
      {children}
    </div>
  )
}
