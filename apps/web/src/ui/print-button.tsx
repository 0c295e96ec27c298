import type { ReactNode } from 'react'
import { Button } from './button.tsx'

/** Prints the page as it stands. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <div className="no-print">
      <Button look="quiet" onClick={() => window.print()}>
        {children}
      </Button>
    </div>
  )
}
