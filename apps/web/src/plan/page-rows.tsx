import { Link } from '@tanstack/react-router'
import type { ReactElement, ReactNode } from 'react'
import type { IconName } from '../ui/icon.tsx'
import { RowWords } from '../ui/row-words.tsx'
import type { MarkState } from '../ui/status-mark.tsx'
import { type PlanPage, pathOf } from './paths.ts'
import type { PlanKey } from './plan-key.ts'

/** One page, or one question of a page (`at`): what it is called, what stands there now, and a mark or an icon before it. */
export type PageRow = {
  key: string
  to: PlanPage
  at?: string
  name: ReactNode
  about?: ReactNode
  state?: MarkState
  icon?: IconName
}

/** Pages of the plan as rows, each with what stands there now: two lines of it, the whole is on the page. */
export function PageRows({ rows, planKey }: { rows: readonly PageRow[]; planKey: PlanKey }): ReactElement {
  return (
    <ul className="group">
      {rows.map(({ key, to, at, name, about, state, icon }) => (
        <li key={key}>
          <Link className="task" to={pathOf(to)} params={planKey} search={(at ? { at } : {}) as never}>
            <RowWords name={name} about={about} state={state} icon={icon} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
