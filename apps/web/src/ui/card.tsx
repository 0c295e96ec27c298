import type { ReactNode } from 'react'

/** A quiet box around one topic. `next` marks the one thing to do now. */
export function Card({ children, next = false }: { children: ReactNode; next?: boolean }) {
  return <section className={next ? 'card next stack' : 'card stack'}>{children}</section>
}
