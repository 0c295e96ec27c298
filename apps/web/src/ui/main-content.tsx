import type { ReactNode } from 'react'

/** The page's own part, where "Skip to the content" leads; `narrow` for what is read or filled in, line by line. */
export function MainContent({ narrow = false, children }: { narrow?: boolean; children: ReactNode }) {
  return (
    <main id="content" tabIndex={-1} className={narrow ? 'page' : 'page wide'}>
      {children}
    </main>
  )
}
