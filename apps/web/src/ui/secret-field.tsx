import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Field } from './field.tsx'
import { Icon } from './icon.tsx'

type Props = {
  label: ReactNode
  hint?: ReactNode
  problem?: string | undefined
  value: string
  onChange: (value: string) => void
  autoComplete: 'current-password' | 'new-password'
}

/** A password or passphrase; whoever types it may look at it. */
export function SecretField({ label, hint, problem, value, onChange, autoComplete }: Props) {
  const { t } = useLingui()
  const [isShown, setShown] = useState(false)
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(wired) => (
        <div className="withbtn">
          <input
            {...wired}
            className="input"
            type={isShown ? 'text' : 'password'}
            autoComplete={autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <button type="button" className="btn plain small" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
            <Icon name={isShown ? 'eye-off' : 'eye'} small />
            {t`Show`}
          </button>
        </div>
      )}
    </Field>
  )
}
