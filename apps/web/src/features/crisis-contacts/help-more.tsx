import { lazy, Suspense } from 'react'
import { ErrorBoundary } from '../../ui/error-boundary.tsx'

const load = () => import('./below-numbers.tsx')
const BelowNumbers = lazy(load)

/** Brings onto the device what stands below the numbers, before anybody needs it. */
export const prepareHelp = async (): Promise<void> => void (await load())

/** What stands below the numbers to call, which are there without it. */
export function HelpMore() {
  return (
    <ErrorBoundary fallback={null}>
      <Suspense>
        <BelowNumbers />
      </Suspense>
    </ErrorBoundary>
  )
}
