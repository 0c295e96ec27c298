import { Trans } from '@lingui/react/macro'
import type { PlanKey } from '../../app/plan-drawer.ts'
import { MainContent } from '../../ui/main-content.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { type DayPack, openDay } from './day-pack.ts'
import { UnlockForm } from './unlock-form.tsx'

/** Opens the day that is kept on this device, when nothing else can be reached. */
export function UnlockDay({ planKey, onOpen }: { planKey: PlanKey; onOpen: (pack: DayPack) => void }) {
  const open = async (words: string) => {
    const pack = await openDay(planKey, words)
    if (!pack) throw new Error('wrong words')
    return pack
  }
  return (
    <MainContent narrow>
      <PageHeading lead={<Trans>There is no network. The plan is kept on this device.</Trans>}>
        <Trans>Unlock the day</Trans>
      </PageHeading>
      <UnlockForm open={open} onOpen={onOpen} />
    </MainContent>
  )
}
