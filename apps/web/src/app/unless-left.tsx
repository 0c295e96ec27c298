import { lazy, type ReactNode, Suspense } from 'react'
import { useHasLeft } from './leaving.ts'

const LeftCover = lazy(async () => (await import('./cover-of-left.ts')).loadLeftCover())

/** A screen, or the cover in its place after somebody left. */
export function UnlessLeft({ children }: { children: ReactNode }) {
  if (!useHasLeft()) return children
  return (
    <Suspense fallback={<main className="cover" />}>
      <LeftCover />
    </Suspense>
  )
}
