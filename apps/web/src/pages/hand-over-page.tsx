import { lazy, Suspense } from 'react'

// few come here: what it needs is loaded by itself, apart from what pages share
const HandOver = lazy(async () => ({ default: (await import('./caseload/hand-over.tsx')).HandOver }))

/** Several cases are handed over at once. */
export default function HandOverPage() {
  return (
    <Suspense fallback={<p role="status" />}>
      <HandOver />
    </Suspense>
  )
}
