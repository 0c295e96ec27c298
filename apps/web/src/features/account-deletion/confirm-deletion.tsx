import { accountDeletionRoutes } from '@holdfast/contracts/account-deletion'
import {
  DAYS_TO_TAKE_BACK,
  type DeletionTime,
  type LetterFate,
} from '@holdfast/domain/account-deletion/account-deletion'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { signOut } from '../../app/end-session.ts'
import { ProveYourself } from '../../plan/prove-yourself.tsx'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { useNeeded } from '../../ui/use-needed.ts'

/** Asks what becomes of letters that the group reads, and when; then signs out and leaves nothing on this device. */
export function ConfirmDeletion({ hasSharedLetters }: { hasSharedLetters: boolean }) {
  const { t } = useLingui()
  const days = DAYS_TO_TAKE_BACK
  const [letters, setLetters] = useState<LetterFate | null>(hasSharedLetters ? null : 'erased')
  const [when, setWhen] = useState<DeletionTime>('in_14_days')
  const { missing, whenComplete } = useNeeded({ letters: letters === null && t`Choose what becomes of your letters.` })
  const ask = useMutation({
    mutationFn: () => request(accountDeletionRoutes.ask, { body: { letters: letters ?? 'erased', when } }),
    // the session is over by now: what is left is this device
    onSuccess: () => signOut(),
  })
  return (
    <>
      <PageHeading lead={<Trans>You are signed out everywhere then, and nothing of yours stays on this device.</Trans>}>
        <Trans>How should your account end?</Trans>
      </PageHeading>
      <Form className="stack-l" onSubmit={() => whenComplete(ask.mutate)}>
        {hasSharedLetters && (
          <RadioGroup<LetterFate>
            fieldName="letters"
            legend={<Trans>Letters that the group reads</Trans>}
            value={letters}
            problem={missing('letters')}
            choices={[
              { value: 'stay', label: t`They stay`, hint: t`As they are now, without your name.` },
              { value: 'erased', label: t`They are erased`, hint: t`Nobody can read them again.` },
            ]}
            onChange={setLetters}
          />
        )}
        <RadioGroup<DeletionTime>
          fieldName="when"
          legend={<Trans>When</Trans>}
          value={when}
          choices={[
            { value: 'in_14_days', label: t`In ${days} days`, hint: t`Signing in before then keeps your account.` },
            { value: 'at_once', label: t`At once`, hint: t`This cannot be taken back.` },
          ]}
          onChange={setWhen}
        />
        <ProveYourself why="sign-in" error={ask.error} onProved={() => ask.mutate()} />
        <div>
          <Button type="submit" look="danger" busy={ask.isPending}>
            <Trans>Delete my account</Trans>
          </Button>
        </div>
      </Form>
    </>
  )
}
