import type { ReactNode } from 'react'

/** A public page: one thing is asked, in one narrow column. */
export function PublicPage({ children }: { children: ReactNode }) {
  return (
    <main id="content" tabIndex={-1} className="page door">
      {children}
    </main>
  )
}
