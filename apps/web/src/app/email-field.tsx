import { useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../api/problem-message.ts'
import { TextField } from '../ui/text-field.tsx'

type Props = { value: string; onChange: (email: string) => void; error: unknown }

/** The address of an account. */
export function EmailField({ error, ...props }: Props) {
  const { t } = useLingui()
  return (
    <TextField
      {...props}
      label={t`E-mail address`}
      type="email"
      autoComplete="email"
      problem={fieldProblem(error, 'email')}
    />
  )
}
