import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button } from './button.tsx'

type Props<T> = {
  items: readonly T[]
  /** How many are shown first; one or two more are shown at once, too. */
  few: number
  children: (shown: readonly T[]) => ReactNode
}

/** The first of a long list, with a button that shows all of them. */
export function ShowAll<T>({ items, few, children }: Props<T>) {
  const [isOpen, setOpen] = useState(false)
  const count = items.length
  const isLong = count > few + 2
  return (
    <>
      {children(isLong && !isOpen ? items.slice(0, few) : items)}
      {isLong && !isOpen && (
        <div>
          <Button look="quiet" small onClick={() => setOpen(true)}>
            <Trans>Show all {count}</Trans>
          </Button>
        </div>
      )}
    </>
  )
}
