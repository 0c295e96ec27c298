import type { ReactNode } from 'react'

type Props = { label: ReactNode; hint?: ReactNode; on: boolean; onChange: (on: boolean) => void }

/** Something that is on or off at once; the whole line is the target. */
export const SwitchLine = ({ label, hint, on, onChange }: Props) => (
  <label className="switchline">
    <span>
      {label}
      {hint && <span className="sub">{hint}</span>}
    </span>
    <input
      type="checkbox"
      role="switch"
      aria-checked={on}
      checked={on}
      onChange={(event) => onChange(event.target.checked)}
    />
    <span className="switch" aria-hidden="true" />
  </label>
)
