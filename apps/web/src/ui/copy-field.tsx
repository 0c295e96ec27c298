import { type ReactNode, useState } from 'react'
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
  return (
    <div className="stack" style={{ gap: 8 }}>
      <Field label={label} hint={hint}>
        {(wired) => (
          <input {...wired} className="input" readOnly value={value} onFocus={(event) => event.target.select()} />
        )}
      </Field>
      <div className="row">
        <Button look="quiet" onClick={() => void navigator.clipboard.writeText(value).then(() => setDone(true))}>
          {copy}
        </Button>
        <span role="status">{done ? copied : ''}</span>
      </div>
    </div>
  )
}
