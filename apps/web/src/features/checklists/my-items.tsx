import type { Checklist } from '@holdfast/domain/checklists/checklist'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { usePlan } from '../../plan/use-plan.ts'
import { ChecklistRow } from './checklist-row.tsx'
import { listPeople } from './list-people.ts'

/** The others stand in their lists. */
const MOST = 5

/** What the reader has to see to themselves, from all of these lists, to be ticked at once; nothing where there is none. */
export function MyItems({ lists }: { lists: readonly Checklist[] }) {
  const { plan, key } = usePlan()
  const mine = plan.checklists.filter((item) => item.isMine && lists.includes(item.list))
  // what is ticked now stays in its place
  const [openBefore] = useState(() => new Set(mine.filter(({ done }) => !done).map(({ id }) => id)))
  const shown = mine.filter(({ id, done }) => !done || openBefore.has(id))
  const rest = shown.length - MOST
  if (shown.length === 0) return null
  return (
    <section className="stack">
      <h2>
        <Trans>Yours</Trans>
      </h2>
      <ul className="group">
        {shown.slice(0, MOST).map((item) => (
          <ChecklistRow key={item.id} item={item} planKey={key} people={listPeople(plan.participants)} />
        ))}
      </ul>
      {rest > 0 && (
        <p className="small soft">
          <Trans>{rest} more of yours are in the lists.</Trans>
        </p>
      )}
    </section>
  )
}
