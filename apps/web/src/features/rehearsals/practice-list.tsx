import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Checkbox } from '../../ui/choices.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { type PracticeLine, useSaidAloud } from './practice-lines.ts'

/** Every answer to be said aloud once, with a tick (S1.16). */
export function PracticeList({ lines, planKey }: { lines: readonly PracticeLine[]; planKey: PlanKey }) {
  const tick = useSaidAloud(planKey)
  return (
    <>
      <ul className="tasks">
        {lines.map(({ id, kind, when, text, owner, rehearsed, mayTick }) => (
          <li key={id}>
            <Checkbox
              label={when}
              hint={[owner, text].filter(Boolean).join(': ')}
              checked={tick.isPending && tick.variables.id === id ? tick.variables.rehearsed : rehearsed}
              disabled={!mayTick}
              onChange={(on) => !tick.isPending && tick.mutate({ id, kind, rehearsed: on })}
            />
          </li>
        ))}
      </ul>
      <ProblemNotice error={tick.error} />
    </>
  )
}
