import type { Workspace } from '@holdfast/contracts/workspace'
import { Plural, Trans } from '@lingui/react/macro'
import type { PlanKey } from '../../plan/plan-key.ts'
import { nowOf, TaskLink } from '../../plan/task-link.tsx'
import { LetterDrawing } from '../../ui/drawings/letter-drawing.tsx'
import { Icon } from '../../ui/icon.tsx'

function Go({ state, kind }: { state: string; kind: string }) {
  if (kind === 'meeting') return <Trans>Go there</Trans>
  return state === 'not_started' ? <Trans>Start</Trans> : <Trans>Go on</Trans>
}

/** The one thing to do now: what, why, how long, and the only green button of the page. */
export function NowCard({ plan, planKey, slim = false }: { plan: Workspace; planKey: PlanKey; slim?: boolean }) {
  const task = nowOf(plan)
  return (
    <section className={slim ? 'now slim' : 'now'}>
      {task?.kind === 'letter' && !slim && <LetterDrawing />}
      <div className="words">
        <p className="eyebrow">
          <Trans>Now</Trans>
          {task && task.minutes > 0 && (
            <>
              {' · '}
              <Plural value={task.minutes} one="about # minute" other="about # minutes" />
            </>
          )}
        </p>
        <h2>{task ? task.title : <Trans>Nothing waits for you right now</Trans>}</h2>
        <p>
          {task ? plan.path.now?.why : <Trans>You have done your part. You are told when something new comes.</Trans>}
        </p>
      </div>
      {task && (
        <div className="actions">
          <TaskLink className="btn lit" planKey={planKey} caseId={plan.caseId} task={task}>
            <Go state={task.state} kind={task.kind} /> <Icon name="arrow-right" small flip />
          </TaskLink>
        </div>
      )}
    </section>
  )
}
