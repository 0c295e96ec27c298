import { useLingui } from '@lingui/react/macro'
import { SecretField } from '../ui/secret-field.tsx'

type Props = { label: string; value: string; onChange: (passphrase: string) => void; problem: string | undefined }

/** A passphrase or password that somebody chooses, with what makes a good one. */
export function NewPassphraseField(props: Props) {
  const { t } = useLingui()
  return (
    <SecretField
      {...props}
      hint={t`At least 15 characters; four or five unrelated words work well. Nobody else can set it or see it.`}
      autoComplete="new-password"
    />
  )
}
