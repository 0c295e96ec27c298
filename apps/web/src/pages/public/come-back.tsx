import { Trans, useLingui } from '@lingui/react/macro'
import { canUsePasskeys } from '../../api/passkey.ts'
import { NewPassphraseField } from '../../app/new-passphrase-field.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageLink } from '../../ui/navigation.tsx'

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
      {canUsePasskeys() && (
        <RadioGroup
          legend={<Trans>How will you come back?</Trans>}
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
      {how === 'passphrase' && (
        <NewPassphraseField
          label={t`Your own passphrase`}
          value={passphrase}
          onChange={onPassphrase}
          problem={problem}
        />
      )}
      {how === 'passkey' && (
        <div className="note">
          <Icon name="eye-off" />
          <p>
            <Trans>
              Does somebody else unlock this device now and then? They could open what is yours: then choose a
              passphrase.
            </Trans>
          </p>
        </div>
      )}
      <p className="small soft">
        <Trans>
          If you would rather use an account, <PageLink href="/sign-in">sign in</PageLink> first and open this link
          again.
        </Trans>
      </p>
    </>
  )
}
