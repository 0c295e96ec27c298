import type { Workspace } from '@holdfast/contracts/workspace'
import { secondLookKey } from '@holdfast/domain/sobriety/second-look-key'
import { Trans } from '@lingui/react/macro'
import { useReminded } from '../features/reminders/use-reminder.ts'
import { PageLink } from '../plan/page-link.tsx'
import type { PlanKey } from '../plan/plan-key.ts'
import { Notice } from '../ui/notice.tsx'

type Props = { plan: Workspace; planKey: PlanKey }

/** On every page of the plan, as soon as the first adult reminds the reader of their look; in the meeting's frame, too, before it begins. */
export function AskedToLook({ plan, planKey }: Props) {
  const [look] = plan.sobrietyChecks
  const isOpen = look !== undefined && look.isHidden && look.confirmedBy === null && look.can.confirm.allowed
  const reminded = useReminded(planKey, isOpen ? { memberId: plan.me.memberId, key: secondLookKey(look.id) } : null)
  if (!isOpen || !reminded) return null
  return (
    <Notice tone="caution" live>
      <p>
        <b>
          <Trans>{look.observedBy} asks you to look now, too.</Trans>
        </b>
      </p>
      <div>
        <PageLink className="btn small" planKey={planKey} to="day/look">
          <Trans>Look now</Trans>
        </PageLink>
      </div>
    </Notice>
  )
}
