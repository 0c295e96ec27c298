import { type ReactNode, useEffect, useRef, useState } from 'react'
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
  const list = useRef<HTMLOListElement>(null)
  const moved = useRef<{ id: string; isUp: boolean } | null>(null)
  // at either end one of its two buttons is gone; the focus stays on the line that moves
  useEffect(() => {
    const { id, isUp } = moved.current ?? {}
    moved.current = null
    const buttons = list.current?.querySelectorAll<HTMLElement>(`[data-line="${CSS.escape(id ?? '')}"] button`)
    if (buttons) buttons[isUp ? 0 : buttons.length - 1]?.focus()
  }, [items])
  const move = (from: number, to: number) => {
    const ids = items.map((item) => item.id)
    const [moving] = ids.splice(from, 1)
    if (!moving) return
    ids.splice(to, 0, moving)
    moved.current = { id: moving, isUp: to < from }
    onReorder(ids)
    setSaid(words.moved(items[from]?.name ?? '', to + 1, items.length))
  }
  return (
    <>
      <ol className="tasks" ref={list}>
        {items.map((item, at) => (
          <li key={item.id} data-line={item.id}>
            <span className="row">
              <span>
                {at + 1}. <bdi>{item.name}</bdi>
              </span>
              {item.detail}
            </span>
            {!disabled && (
              <span className="row">
                {at > 0 && (
                  <Button look="quiet" small aria-label={words.up(item.name)} onClick={() => move(at, at - 1)}>
                    ↑
                  </Button>
                )}
                {at < items.length - 1 && (
                  <Button look="quiet" small aria-label={words.down(item.name)} onClick={() => move(at, at + 1)}>
                    ↓
                  </Button>
                )}
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
