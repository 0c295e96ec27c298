import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { appIsHere } from './worker.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Form } from '../ui/form.tsx'
import { TextField } from '../ui/text-field.tsx'
import { deleteOfflineCopy, saveOffline, SHORTEST_PASSPHRASE } from './offline-copy.ts'
import { offlineCopiesQuery, lockedQuery, refreshOfflineCopies } from './offline-copies.queries.ts'
import type { PlanKey } from '../plan/plan-key.ts'

/** Keeps this plan on the phone, so that the day needs no network. */
export function SaveOffline({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  const { t } = useLingui()
  const { data } = useQuery(offlineCopiesQuery)
  const { data: locked = 0 } = useQuery(lockedQuery(planKey))
  const [passphrase, setPassphrase] = useState('')
  const [tooShort, setTooShort] = useState(false)
  const keep = useMutation({
    mutationFn: async () => {
      await saveOffline(planKey, passphrase, plan)
      await appIsHere()
    },
    networkMode: 'always',
    onSuccess: () => {
      setPassphrase('')
      return refreshOfflineCopies()
    },
  })
  const forget = useMutation({
    mutationFn: () => deleteOfflineCopy(planKey),
    networkMode: 'always',
    onSuccess: () => refreshOfflineCopies(),
  })
  if (!data) return null
  if (data.some(({ planId }) => planId === planKey.planId))
    return (
      <Card>
        <h2>
          <Trans>This day is kept on this device</Trans>
        </h2>
        <p>
          <Trans>
            Without a network, open Holdfast here and unlock it with your passphrase. It is taken off by itself after
            the meeting and when you sign out.
          </Trans>
        </p>
        <div>
          <Button look="quiet" busy={forget.isPending} onClick={() => forget.mutate()}>
            <Trans>Take it off this device</Trans>
          </Button>
        </div>
      </Card>
    )
  // what lies locked here is opened first
  if (locked > 0) return null
  return (
    <Card>
      <h2>
        <Trans>Keep this day on this device</Trans>
      </h2>
      <p>
        <Trans>
          There may be no network where you meet. What you may read of this plan is stored here, locked with a
          passphrase that you choose. Nobody can read it without the passphrase, and nobody can recover it.
        </Trans>
      </p>
      <Form
        onSubmit={() => {
          const isShort = passphrase.trim().length < SHORTEST_PASSPHRASE
          setTooShort(isShort)
          if (!isShort) keep.mutate()
        }}
      >
        <TextField
          label={t`Passphrase`}
          hint={t`At least ${SHORTEST_PASSPHRASE} characters. Two or three words are easy to remember.`}
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={setPassphrase}
          problem={tooShort ? t`Use at least ${SHORTEST_PASSPHRASE} characters.` : undefined}
        />
        <div>
          <Button type="submit" busy={keep.isPending}>
            <Trans>Keep it here</Trans>
          </Button>
        </div>
      </Form>
      {keep.isError && (
        <p role="alert">
          <Trans>This browser does not keep anything. Print the plan instead.</Trans>
        </p>
      )}
    </Card>
  )
}
