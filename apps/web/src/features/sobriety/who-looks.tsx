import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'
import { currentLocale } from '../../i18n/locale.ts'

/** Who may do the check, and that it needs two. */
export function WhoLooks({ plan }: { plan: Workspace }) {
  const { observerIds } = plan.sobrietyPlan
  const names = plan.participants.filter(({ id }) => observerIds.includes(id)).map(({ name }) => name)
  return (
    <p className="muted">
      {names.length > 0 ? (
        <Trans>
          Observers: {new Intl.ListFormat(currentLocale()).format(names)}. The facilitator, the chair and the safety
          lead may do it, too.
        </Trans>
      ) : (
        <Trans>The facilitator, the chair and the safety lead may do it.</Trans>
      )}
    </p>
  )
}
