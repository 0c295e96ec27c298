import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Card } from '../ui/card.tsx'
import { unlockPending } from './offline-copy.ts'
import { lockedQuery, refreshOfflineCopies } from './offline-copies.queries.ts'
import { UnlockForm } from './unlock-form.tsx'
import type { PlanKey } from '../plan/plan-key.ts'

/** After a reload: what was recorded here without a network lies locked with the day, and is offered to the server once it is unlocked. */
export function UnlockPending({ planKey }: { planKey: PlanKey }) {
  const { data: count = 0 } = useQuery(lockedQuery(planKey))
  if (count === 0) return null
  const open = async (passphrase: string) => {
    if (!(await unlockPending(planKey, passphrase))) throw new Error('wrong passphrase')
  }
  return (
    <Card next>
      <h2>
        <Plural
          value={count}
          one="# thing that you recorded is locked on this phone"
          other="# things that you recorded are locked on this phone"
        />
      </h2>
      <p>
        <Trans>
          The server does not have this. Unlock it with your passphrase, and the server is asked to take it.
        </Trans>
      </p>
      <UnlockForm open={open} onOpen={() => void refreshOfflineCopies()} />
    </Card>
  )
}
