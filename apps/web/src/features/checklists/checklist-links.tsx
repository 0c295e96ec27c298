import { checklistProgress } from '@holdfast/domain/checklists/progress'
import { CHECKLIST_LABELS, type Checklist } from '@holdfast/domain/checklists/checklist'
import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { localize } from '../../i18n/localize.ts'
import { usePlan } from '../../plan/use-plan.ts'
import { Icon } from '../../ui/icon.tsx'
import { type MarkState, StatusMark } from '../../ui/status-mark.tsx'

/** Some of the plan's lists as rows, with how far each is; each opens on a page of its own, named by `step` in the address. */
export function ChecklistLinks({ lists }: { lists: readonly Checklist[] }) {
  const { plan } = usePlan()
  return (
    <ul className="group">
      {lists.map((list) => {
        const { total, done, openCritical } = checklistProgress(list, plan.checklists)
        const state: MarkState = total === 0 ? 'none' : done < total ? 'doing' : 'ready'
        return (
          <li key={list} id={`list-${list}`}>
            <Link className="task" to="." search={{ step: list } as never}>
              <StatusMark state={state} quiet />
              <span>
                <b>{localize(CHECKLIST_LABELS[list].name)}</b>
                <span className="meta">
                  {total === 0 ? (
                    <Trans>Not begun yet</Trans>
                  ) : (
                    <Trans>
                      {done} of {total} done
                    </Trans>
                  )}
                  {total > 0 && openCritical.length > 0 && (
                    <span className="need">
                      {' · '}
                      <Plural value={openCritical.length} one="# for safety is open" other="# for safety are open" />
                    </span>
                  )}
                </span>
              </span>
              <Icon name="chevron-right" small flip />
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
