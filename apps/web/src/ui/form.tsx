import { type ReactNode, useEffect, useRef } from 'react'

/** The control of the first field with a problem, or the list of what is still open. */
const WRONG = '.bad :is(input, select, textarea, [tabindex="-1"])'

type Props = { onSubmit: () => void; className?: string; children: ReactNode }

/**
 * A form that the app sends itself. The API checks the fields, so the browser's own messages do not appear. After it was sent, the
 * first field that needs another look takes the focus.
 */
export function Form({ onSubmit, className = 'stack', children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const isSent = useRef(false)
  useEffect(() => {
    const wrong = isSent.current ? form.current?.querySelector<HTMLElement>(WRONG) : null
    if (!wrong) return
    isSent.current = false
    wrong.focus()
  })
  return (
    <form
      className={className}
      noValidate
      ref={form}
      onChange={() => {
        isSent.current = false
      }}
      onSubmit={(event) => {
        event.preventDefault()
        isSent.current = true
        onSubmit()
      }}
    >
      {children}
    </form>
  )
}
