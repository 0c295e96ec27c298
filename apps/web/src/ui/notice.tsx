import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

type Tone = 'info' | 'caution' | 'urgent' | 'positive'
const LOOKS: Readonly<Record<Tone, { className: string; icon: IconName }>> = {
  info: { className: 'note', icon: 'circle-help' },
  caution: { className: 'note coach', icon: 'bell' },
  urgent: { className: 'note urgent', icon: 'triangle-alert' },
  positive: { className: 'note positive', icon: 'circle-check' },
}

/** Something to know before going on. `urgent` is kept for danger to life. `live` reads it out when it appears. */
export function Notice({
  tone = 'info',
  live = false,
  children,
}: {
  tone?: Tone
  live?: boolean
  children: ReactNode
}) {
  const { className, icon } = LOOKS[tone]
  return (
    <div className={className} role={live ? 'alert' : undefined}>
      <Icon name={icon} />
      <div className="stack">{children}</div>
    </div>
  )
}
