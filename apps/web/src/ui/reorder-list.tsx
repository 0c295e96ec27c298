import { type ReactNode, useState } from 'react'
import { Button } from './button.tsx'

/** A line of the list; its name is what the move is read out with. */
export type Reorderable = { id: string; name: string; detail?: ReactNode }
type LabelTexts = {
  up: (name: string) => string
  down: (name: string) => string
  moved: (name: string, position: number, of: number) => string
}

/** An order that is changed with Up and Down, by keyboard or thumb; each move is read out. */
export function ReorderList({
  items,
  onReorder,
  words,
  disabled = false,
}: {
  items: readonly Reorderable[]
  onReorder: (ids: string[]) => void
  words: LabelTexts
  disabled?: boolean
}) {
  const [said, setSaid] = useState('')
  const move = (from: number, to: number) => {
    const ids = items.map((item) => item.id)
    const [moving] = ids.splice(from, 1)
    if (!moving) return
    ids.splice(to, 0, moving)
    onReorder(ids)
    setSaid(words.moved(items[from]?.name ?? '', to + 1, items.length))
  }
  return (
    <>
      <ol className="tasks">
        {items.map((item, at) => (
          <li key={item.id}>
            <span className="row">
              <span>
                {at + 1}. <bdi>{item.name}</bdi>
              </span>
              {item.detail}
            </span>
            {!disabled && (
              <span className="row">
                <Button
                  look="quiet"
                  aria-label={words.up(item.name)}
                  disabled={at === 0}
                  onClick={() => move(at, at - 1)}
                >
                  ↑
                </Button>
                <Button
                  look="quiet"
                  aria-label={words.down(item.name)}
                  disabled={at === items.length - 1}
                  onClick={() => move(at, at + 1)}
                >
                  ↓
                </Button>
              </span>
            )}
          </li>
        ))}
      </ol>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </>
  )
}
