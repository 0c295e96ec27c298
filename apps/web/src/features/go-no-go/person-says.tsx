import type { ReactNode } from 'react'
import { Avatar } from '../../ui/avatar.tsx'
import type { Coming } from './people.ts'

/** One person, and what they say. */
export function PersonSays({ person: { name, color }, children }: { person: Coming; children: ReactNode }) {
  return (
    <span>
      <span className="chip">
        <Avatar name={name} color={color} size="s" />
        {name}
      </span>
      {children}
    </span>
  )
}
