import { invitationRoutes, type Joined } from '@holdfast/contracts/invitations'
import type { NewPasskey } from '@holdfast/contracts/passkeys'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { isProblem, queryClient, request } from '../../api/client.ts'
import { useHashToken } from '../../app/hash-token.ts'
import { makePasskey } from '../../api/passkey.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { isBrokenLink, LinkBroken } from '../../app/link-broken.tsx'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { ConfirmAddress } from '../../app/confirm-address.tsx'
import { OwnEmailField } from '../../app/own-email-field.tsx'
import { useSession } from '../../app/session.ts'
import { QueryBoundary } from '../../api/query-boundary.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choices.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { Form } from '../../ui/form.tsx'
import { MainContent } from '../../ui/main-content.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { ComeBack } from './come-back.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** Where someone goes after joining: with their own way back in, when they have no account. */
function Welcome({ joined }: { joined: Joined }) {
  const { t } = useLingui()
  return (
    <MainContent narrow>
      <PageHeading>
        <Trans>You are in</Trans>
      </PageHeading>
      {joined.personalLink && (
        <Notice tone="caution">
          <CopyField
            label={t`Your own link back`}
            hint={t`Keep it. The link alone shows what is shared with you; your passphrase or passkey opens what you wrote for yourself.`}
            value={joined.personalLink}
            copy={t`Copy the link`}
            copied={t`Copied`}
          />
        </Notice>
      )}
      <p>
        <Link
          className="btn"
          to="/o/$organizationId/c/$caseId"
          params={{ organizationId: joined.organizationId, caseId: joined.caseId }}
        >
          <Trans>Go on</Trans>
        </Link>
      </p>
    </MainContent>
  )
}

/** What an interventionist without an account does first: the place asks for one. */
function AccountFirst() {
  return (
    <div className="stack">
      <p>
        <Trans>
          An interventionist takes part with an account. Open one or sign in, then open this link again: it stays valid.
        </Trans>
      </p>
      <div className="row">
        <Link className="btn" to="/sign-up">
          <Trans>Open an account</Trans>
        </Link>
        <Link className="btn quiet" to="/sign-in">
          <Trans>Sign in</Trans>
        </Link>
      </div>
    </div>
  )
}

export default function JoinPage() {
  const { t } = useLingui()
  const token = useHashToken()
  const session = useSession()
  const [name, setName] = useState<string | null>(null)
  const [how, setHow] = useState<'passphrase' | 'passkey'>('passphrase')
  const [passphrase, setPassphrase] = useState('')
  const [made, setMade] = useState<NewPasskey | null>(null)
  const [email, setEmail] = useState('')
  const [credential, setCredential] = useState('')
  const [adult, setAdult] = useState(false)
  const [notTheLovedOne, setNotTheLovedOne] = useState(false)
  const preview = useQuery({
    queryKey: ['invitation', token],
    retry: false,
    queryFn: () => request(invitationRoutes.preview, { body: { token } }),
  })
  const displayName = name ?? preview.data?.name ?? ''
  const ownSecret = async () => {
    if (how === 'passphrase') return { passphrase }
    // one that was made before something else was refused is taken once more
    const passkey =
      made ?? (await makePasskey(await request(invitationRoutes.askForPasskey, { body: { token, displayName } })))
    setMade(passkey)
    return { passkey }
  }
  const accept = useMutation({
    mutationFn: async () =>
      // the API says which of the two is missing, in the reader's words
      request(invitationRoutes.accept, {
        body: {
          token,
          displayName,
          ...(!session && { ...(await ownSecret()), ...(email && { email }) }),
          ...(credential && { credential }),
          adult: adult as true,
          notTheLovedOne: notTheLovedOne as true,
        },
      }),
    onError: (error) => {
      if (isProblem(error, 'passkey-refused')) setMade(null)
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['session'] }),
  })
  if (accept.data) return <Welcome joined={accept.data} />
  if (isBrokenLink(preview.error)) return <LinkBroken />
  return (
    <QueryBoundary query={preview}>
      {({ invitedBy, role, asksForCredential }) => (
        <MainContent narrow>
          <PageHeading lead={<Trans>You can stop at any time. What you write stays yours until you share it.</Trans>}>
            <Trans>{invitedBy} asks you to take part</Trans>
          </PageHeading>
          {session === null && role === 'interventionist' ? (
            <AccountFirst />
          ) : (
            <Form onSubmit={() => accept.mutate()}>
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
                onChange={setName}
                autoComplete="name"
                problem={fieldProblem(accept.error, 'displayName')}
              />
              {asksForCredential && (
                <TextField
                  label={t`Your training or credential`}
                  hint={t`For example CIP, LCSW, MD. Everyone in the case sees it.`}
                  value={credential}
                  onChange={setCredential}
                  problem={fieldProblem(accept.error, 'credential')}
                />
              )}
              {session === null && (
                <>
                  <ComeBack
                    how={how}
                    onHow={setHow}
                    passphrase={passphrase}
                    onPassphrase={setPassphrase}
                    problem={fieldProblem(accept.error, 'passphrase')}
                  />
                  <OwnEmailField value={email} onChange={setEmail} problem={fieldProblem(accept.error, 'email')} />
                </>
              )}
              <div>
                <Checkbox label={t`I am 18 or older`} checked={adult} onChange={setAdult} />
                <Checkbox
                  label={t`I am not the person this plan is about`}
                  hint={t`Holdfast is for those who prepare. The person themselves is asked on the day.`}
                  checked={notTheLovedOne}
                  onChange={setNotTheLovedOne}
                />
              </div>
              <ProblemNotice error={accept.error} />
              <ConfirmAddress error={accept.error} />
              <div>
                <Button
                  type="submit"
                  busy={accept.isPending}
                  whyNot={adult && notTheLovedOne ? undefined : t`Please confirm both lines first.`}
                >
                  <Trans>Take part</Trans>
                </Button>
              </div>
            </Form>
          )}
        </MainContent>
      )}
    </QueryBoundary>
  )
}
