import { t } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../api/problem-message.ts'
import { TextField } from '../ui/text-field.tsx'

/** What an address still needs before it can be sent. */
export function addressNeeded(email: string): string | undefined {
  const address = email.trim()
  if (address === '') return t`Enter your e-mail address.`
  return /^\S+@\S+\.\S+$/.test(address) ? undefined : t`This address is not complete. It looks like name@example.com.`
}

type Props = { value: string; onChange: (email: string) => void; error: unknown; missing?: string | undefined }

/** The address of an account. */
export function EmailField({ error, missing, ...props }: Props) {
  const { t } = useLingui()
  return (
    <TextField
      {...props}
      label={t`E-mail address`}
      type="email"
      autoComplete="email"
      problem={missing ?? fieldProblem(error, 'email')}
    />
  )
}
