import { useLingui } from '@lingui/react/macro'
import { TextField } from '../ui/text-field.tsx'

type Props = { value: string; onChange: (code: string) => void; problem: string | undefined; onlyOfApp?: boolean }

/** Six digits of the app that makes codes; a recovery code too, unless it is `onlyOfApp`. */
export function CodeField({ onlyOfApp = false, ...props }: Props) {
  const { t } = useLingui()
  return (
    <TextField
      {...props}
      label={t`Code`}
      hint={
        onlyOfApp
          ? t`The six digits that your app shows now.`
          : t`Six digits of your app, or one of your recovery codes.`
      }
      inputMode={onlyOfApp ? 'numeric' : 'text'}
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={40}
    />
  )
}
