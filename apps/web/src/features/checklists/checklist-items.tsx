import { type ChecklistItem, checklistRoutes } from '@holdfast/contracts/checklists'
import type { Checklist } from '@holdfast/domain/checklists/checklist'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { AddItem } from './add-item.tsx'
import { ChecklistRow } from './checklist-row.tsx'
import { listPeople } from './list-people.ts'

/** Of a list that is longer, what matters for safety is in sight, and the rest is one row. */
const MANY = 14

/** A list that nobody has begun, and one that several people work through. */
export function ChecklistItems({ list }: { list: Checklist }) {
  const { plan, key } = usePlan()
  const items = plan.checklists.filter((item) => item.list === list)
  const begin = usePlanMutation(checklistRoutes.begin, key, () => ({ body: { lists: [list] } }))
  const { allowed } = plan.can.editChecklists
  if (items.length > 0)
    return (
      <>
        <Items items={items} />
        {allowed && <AddItem list={list} planKey={key} />}
      </>
    )
  if (!allowed)
    return (
      <p>
        <Trans>Nobody has begun this list yet.</Trans>
      </p>
    )
  return (
    <>
      <div>
        <Button busy={begin.isPending} onClick={() => begin.mutate()}>
          <Trans>Begin with our list</Trans>
        </Button>
      </div>
      <ProblemNotice error={begin.error} />
    </>
  )
}

/** What matters for safety first, then the others; what was done before is folded. What is ticked now stays where the finger is. */
function Items({ items }: { items: readonly ChecklistItem[] }) {
  const { plan, key } = usePlan()
  const [doneBefore] = useState(() => new Set(items.filter(({ done }) => done).map(({ id }) => id)))
  const [openId, setOpenId] = useState<string | null>(null)
  const people = listPeople(plan.participants)
  const isDoneBefore = ({ id, done }: ChecklistItem) => done && doneBefore.has(id)
  const here = items.filter((item) => !isDoneBefore(item))
  const done = items.filter((item) => item.done).length
  const rows = (some: readonly ChecklistItem[]) => (
    <ul className="group">
      {some.map((item) => (
        <ChecklistRow
          key={item.id}
          item={item}
          planKey={key}
          people={people}
          isOpen={openId === item.id}
          onOpen={() => setOpenId(openId === item.id ? null : item.id)}
        />
      ))}
    </ul>
  )
  const critical = here.filter((item) => item.critical)
  const others = here.filter((item) => !item.critical)
  const areFolded = critical.length > 0 && here.length > MANY
  return (
    <>
      <p role="status">
        <Trans>
          {done} of {items.length} done
        </Trans>
      </p>
      {critical.length > 0 && (
        <section className="stack">
          <p className="eyebrow">
            <Trans>Matters for safety</Trans>
          </p>
          {rows(critical)}
        </section>
      )}
      {others.length > 0 &&
        (areFolded ? (
          <Disclosure summary={<Trans>Good to have: {others.length}</Trans>}>{rows(others)}</Disclosure>
        ) : (
          <section className="stack">
            <p className="eyebrow">
              <Trans>Good to have</Trans>
            </p>
            {rows(others)}
          </section>
        ))}
      {here.length < items.length && (
        <Disclosure summary={<Trans>Done: {items.length - here.length}</Trans>}>
          {rows(items.filter(isDoneBefore))}
        </Disclosure>
      )}
    </>
  )
}
