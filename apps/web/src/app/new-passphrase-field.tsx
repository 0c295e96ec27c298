import { useLingui } from '@lingui/react/macro'
import { TextField } from '../ui/text-field.tsx'

type Props = { label: string; value: string; onChange: (passphrase: string) => void; problem: string | undefined }

/** A passphrase or password that somebody chooses, with what makes a good one. */
export function NewPassphraseField(props: Props) {
  const { t } = useLingui()
  return (
    <TextField
      {...props}
      hint={t`At least 15 characters; four or five unrelated words work well. Nobody else can set it or see it.`}
      type="password"
      autoComplete="new-password"
    />
  )
}
