import { type InvitationPreview, invitationRoutes, type Joined } from '@holdfast/contracts/invitations'
import type { NewPasskey } from '@holdfast/contracts/passkeys'
import type { SignedIn } from '@holdfast/contracts/session'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { z } from 'zod'
import { makePasskey } from '../../api/passkey.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { isProblem, request } from '../../api/request.ts'
import { useAction } from '../../api/use-action.ts'
import { ConfirmAddress } from '../../app/confirm-address.tsx'
import { OwnEmailField } from '../../app/own-email-field.tsx'
import { askWhoIsHere } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { ComeBack } from './come-back.tsx'

type Props = {
  token: string
  preview: z.infer<typeof InvitationPreview>
  session: SignedIn | null | undefined
  onJoined: (joined: Joined) => void
  onBack: () => void
}

/** What somebody says of themselves to take part: a name, a way to come back, and that they are of age and not the loved one. */
export function JoinForm({ token, preview, session, onJoined, onBack }: Props) {
  const { t } = useLingui()
  const [displayName, setDisplayName] = useState(preview.name)
  const [how, setHow] = useState<'passphrase' | 'passkey'>('passphrase')
  const [passphrase, setPassphrase] = useState('')
  const [made, setMade] = useState<NewPasskey | null>(null)
  const [email, setEmail] = useState('')
  const [credential, setCredential] = useState('')
  const [adult, setAdult] = useState(false)
  const [notTheLovedOne, setNotTheLovedOne] = useState(false)
  const { missing, whenComplete } = useNeeded({
    displayName: displayName.trim() === '' && t`Enter your name.`,
    passphrase: !session && how === 'passphrase' && passphrase === '' && t`Choose a passphrase.`,
    adult: !adult && t`Tick this line to take part: only adults do.`,
    notTheLovedOne: !notTheLovedOne && t`Tick this line if it is so.`,
  })
  const ownSecret = async () => {
    if (how === 'passphrase') return { passphrase }
    // one that was made before something else was refused is taken once more
    const passkey =
      made ?? (await makePasskey(await request(invitationRoutes.askForPasskey, { body: { token, displayName } })))
    setMade(passkey)
    return { passkey }
  }
  const join = async () => {
    const own = session ? {} : { ...(await ownSecret()), ...(email && { email }) }
    const confirmed = { adult: adult as true, notTheLovedOne: notTheLovedOne as true }
    const body = { token, displayName, ...own, ...(credential && { credential }), ...confirmed }
    return request(invitationRoutes.accept, { body }).catch((error: unknown) => {
      if (isProblem(error, 'passkey-refused')) setMade(null)
      throw error
    })
  }
  const accept = useAction(join, async (joined) => {
    onJoined(joined)
    await askWhoIsHere()
  })
  const problemOf = (field: string) => fieldProblem(accept.error, field)
  const isMarked = ['displayName', 'credential', 'passphrase', 'email'].some(problemOf)
  return (
    <Form className="stack-l" onSubmit={() => whenComplete(accept.run)}>
      {session && (
        <Notice>
          <p>
            <Trans>You are signed in as {session.user.displayName} and join as that person.</Trans>
          </p>
        </Notice>
      )}
      <TextField
        label={t`Your name, as the others know you`}
        value={displayName}
        onChange={setDisplayName}
        autoComplete="name"
        problem={missing('displayName') ?? problemOf('displayName')}
      />
      {preview.asksForCredential && (
        <TextField
          label={t`Your training or credential`}
          hint={t`For example CIP, LCSW, MD. Everyone in the case sees it.`}
          value={credential}
          onChange={setCredential}
          problem={problemOf('credential')}
        />
      )}
      {!session && (
        <>
          <ComeBack
            how={how}
            onHow={setHow}
            passphrase={passphrase}
            onPassphrase={setPassphrase}
            problem={missing('passphrase') ?? problemOf('passphrase')}
          />
          <OwnEmailField value={email} onChange={setEmail} problem={problemOf('email')} />
        </>
      )}
      <div className="stack">
        <Checkbox label={t`I am 18 or older`} checked={adult} onChange={setAdult} problem={missing('adult')} />
        <Checkbox
          label={t`I am not the person this plan is about`}
          hint={t`Holdfast is for those who prepare. The person themselves is asked on the day.`}
          checked={notTheLovedOne}
          onChange={setNotTheLovedOne}
          problem={missing('notTheLovedOne')}
        />
      </div>
      {!isMarked && <ProblemNotice error={accept.error} />}
      <ConfirmAddress error={accept.error} />
      <div className="actions">
        <Button type="submit" busy={accept.isPending}>
          <Trans>Continue</Trans>
        </Button>
        <Button look="text" onClick={onBack}>
          <Trans>Back</Trans>
        </Button>
      </div>
    </Form>
  )
}
