import { oneTimeCodeRoutes } from '@holdfast/contracts/one-time-codes'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { request } from '../../api/request.ts'
import { CodeField } from '../../app/code-field.tsx'
import { ProveYourself } from '../../plan/prove-yourself.tsx'
import { Button } from '../../ui/button.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { Form } from '../../ui/form.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { refreshSignIn } from './refresh-sign-in.ts'

const QrCode = lazy(() => import('../../ui/qr-code.tsx').then(({ QrCode: Code }) => ({ default: Code })))

type Props = { onDone: (recoveryCodes: readonly string[]) => void }

/** The app gets its secret, by the camera or as text; a code of it then shows that it works. */
export function SetUpCodes({ onDone }: Props) {
  const { t } = useLingui()
  const [code, setCode] = useState('')
  const { missing, whenComplete } = useNeeded({ code: code.trim() === '' && t`Enter the six digits.` })
  const ask = useMutation({ mutationFn: () => request(oneTimeCodeRoutes.askToAdd, {}) })
  const add = useMutation({
    mutationFn: () => request(oneTimeCodeRoutes.add, { body: { code } }),
    onSuccess: ({ codes }) => {
      onDone(codes)
      return refreshSignIn()
    },
  })
  const problem = missing('code') ?? fieldProblem(add.error, 'code')
  const key = ask.data
  return (
    <>
      <PageHeading
        lead={
          <Trans>
            An app on your phone shows six digits that change every half minute. Whoever learns your password still
            cannot come in.
          </Trans>
        }
      >
        <Trans>Codes of an app</Trans>
      </PageHeading>
      {key ? (
        <Form className="stack-l" onSubmit={() => whenComplete(() => add.mutate())}>
          <p>
            <Trans>Open your app for codes, add an account there, and point it at this picture.</Trans>
          </p>
          <Suspense fallback={<p role="status" />}>
            <QrCode value={key.uri} label={t`The secret as a picture, for the camera of your app`} />
          </Suspense>
          <CopyField
            label={<Trans>Or type this into the app</Trans>}
            value={key.secret.replace(/.{4}(?=.)/g, '$& ')}
            copy={t`Copy`}
            copied={t`Copied`}
          />
          <CodeField value={code} onChange={setCode} problem={problem} onlyOfApp />
          <div>
            <Button type="submit" busy={add.isPending}>
              <Trans>Use this app from now on</Trans>
            </Button>
          </div>
        </Form>
      ) : (
        <div className="actions">
          <Button busy={ask.isPending} onClick={() => ask.mutate()}>
            <Trans>Set it up</Trans>
          </Button>
        </div>
      )}
      <ProveYourself error={ask.error} onProved={() => ask.mutate()} why="sign-in" />
      {!problem && <ProveYourself error={add.error} onProved={() => add.mutate()} why="sign-in" />}
    </>
  )
}
