import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { canUsePasskeys } from '../../api/passkey.ts'
import { NewPassphraseField } from '../../app/new-passphrase-field.tsx'
import { RadioGroup } from '../../ui/choices.tsx'

type How = 'passphrase' | 'passkey'
type Props = {
  how: How
  onHow: (how: How) => void
  passphrase: string
  onPassphrase: (passphrase: string) => void
  problem: string | undefined
}

/** How a guest will come back: with a passphrase, or with a passkey where this browser knows them; or with an account. */
export function ComeBack({ how, onHow, passphrase, onPassphrase, problem }: Props) {
  const { t } = useLingui()
  return (
    <>
      <p className="muted">
        <Trans>
          This place is yours alone, and you choose how you come back. If you would rather use an account,{' '}
          <Link to="/sign-in">sign in</Link> first and open this link again.
        </Trans>
      </p>
      {canUsePasskeys() && (
        <RadioGroup
          legend={<Trans>How do you want to come back?</Trans>}
          value={how}
          onChange={onHow}
          choices={[
            { value: 'passphrase', label: <Trans>With a passphrase that I choose</Trans> },
            {
              value: 'passkey',
              label: <Trans>With this device: a passkey</Trans>,
              hint: <Trans>Your fingerprint, your face or the PIN of your device. There is nothing to remember.</Trans>,
            },
          ]}
        />
      )}
      {how === 'passphrase' ? (
        <NewPassphraseField
          label={t`Your own passphrase`}
          value={passphrase}
          onChange={onPassphrase}
          problem={problem}
        />
      ) : (
        <p className="muted">
          <Trans>
            When you take part, your device asks you. Whoever else can unlock this device could open what is yours: if
            you share it, choose a passphrase.
          </Trans>
        </p>
      )}
    </>
  )
}
