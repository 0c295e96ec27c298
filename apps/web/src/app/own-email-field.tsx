import { useLingui } from '@lingui/react/macro'
import { TextField } from '../ui/text-field.tsx'

type Props = { value: string; onChange: (email: string) => void; problem: string | undefined }

/** The address that a guest may give for themselves. */
export function OwnEmailField(props: Props) {
  const { t } = useLingui()
  return (
    <TextField
      {...props}
      label={t`Your e-mail address (if you like)`}
      hint={t`If you lose your link, a new one goes there and to nobody else. A reminder may come there too, in neutral words.`}
      type="email"
      autoComplete="email"
    />
  )
}
