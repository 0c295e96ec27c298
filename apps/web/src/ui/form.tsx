import type { ReactNode } from 'react'

type Props = { onSubmit: () => void; className?: string; children: ReactNode }

/** A form that the app sends itself. The API checks the fields, so the browser's own messages do not appear. */
export function Form({ onSubmit, className = 'stack', children }: Props) {
  return (
    <form
      className={className}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
    </form>
  )
}
