import type { ReactNode } from 'react'

/** The page of a way in: one thing is asked, in one narrow column. */
export function Door({ children }: { children: ReactNode }) {
  return (
    <main id="content" tabIndex={-1} className="page door">
      {children}
    </main>
  )
}
