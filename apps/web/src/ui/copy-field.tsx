import { type ReactNode, useRef, useState } from 'react'
import { Button } from './button.tsx'
import { Field } from './field.tsx'

/** A link or code to copy; it can also be selected by hand. */
export function CopyField({
  label,
  hint,
  value,
  copy,
  copied,
}: {
  label: ReactNode
  hint?: ReactNode
  value: string
  copy: string
  copied: string
}) {
  const [done, setDone] = useState(false)
  const field = useRef<HTMLDivElement>(null)
  // an address without https has no clipboard: then the text is marked, ready to be copied by hand
  const copyIt = () => {
    const copying = navigator.clipboard?.writeText(value) ?? Promise.reject(new Error('no clipboard'))
    copying.then(
      () => setDone(true),
      () => field.current?.querySelector('input')?.select(),
    )
  }
  return (
    <div className="stack" style={{ gap: 8 }} ref={field}>
      <Field label={label} hint={hint}>
        {(wired) => (
          <input {...wired} className="input" readOnly value={value} onFocus={(event) => event.target.select()} />
        )}
      </Field>
      <div className="row">
        <Button look="quiet" onClick={copyIt}>
          {copy}
        </Button>
        <span role="status">{done ? copied : ''}</span>
      </div>
    </div>
  )
}
