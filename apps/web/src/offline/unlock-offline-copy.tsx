import { Trans } from '@lingui/react/macro'
import { Link, useLocation } from '@tanstack/react-router'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'
import type { OfflineCopy } from './offline-copy.ts'
import { UnlockForm } from './unlock-form.tsx'
import type { PlanKey } from '../plan/plan-key.ts'

type Props = { planKey: PlanKey; isSignedOut: boolean; onOpen: (pack: OfflineCopy) => void }

/** Opens the day that is kept on this device, when nothing else can be reached, or the person is signed out by now. */
export function UnlockOfflineCopy({ planKey, isSignedOut, onOpen }: Props) {
  const { pathname } = useLocation()
  const open = async (passphrase: string) => {
    const { unlockOfflineCopy } = await import('./offline-copy.ts')
    const pack = await unlockOfflineCopy(planKey, passphrase)
    if (!pack) throw new Error('wrong words')
    return pack
  }
  return (
    <MainContent narrow>
      <PageHeading
        lead={
          isSignedOut ? (
            <Trans>You are signed out. The plan is kept on this device.</Trans>
          ) : (
            <Trans>There is no network. The plan is kept on this device.</Trans>
          )
        }
      >
        <Trans>Unlock the day</Trans>
      </PageHeading>
      <UnlockForm open={open} onOpen={onOpen} />
      {isSignedOut && (
        <p>
          <Link to="/sign-in" search={{ from: pathname }}>
            <Trans>Sign in again</Trans>
          </Link>
        </p>
      )}
    </MainContent>
  )
}
