import type { ReactNode } from 'react'

/** The page's own part, where "Skip to the content" leads. */
export function MainContent({ narrow = false, children }: { narrow?: boolean; children: ReactNode }) {
  return (
    <main id="content" tabIndex={-1} className={narrow ? 'narrow' : undefined}>
      <div className="stack stack-large">{children}</div>
    </main>
  )
}
