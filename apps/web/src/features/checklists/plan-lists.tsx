import { CHECKLIST_LABELS, type Checklist } from '@holdfast/domain/checklists/checklist'
import { localize } from '../../i18n/localize.ts'
import { ChecklistItems } from './checklist-items.tsx'

/** Some of the plan's lists on a page that is about something else, one below the other. */
export function PlanLists({ lists }: { lists: readonly Checklist[] }) {
  return lists.map((list) => (
    <section className="stack" id={`list-${list}`} key={list}>
      <h2>{localize(CHECKLIST_LABELS[list].name)}</h2>
      <p className="muted">{localize(CHECKLIST_LABELS[list].what)}</p>
      <ChecklistItems list={list} />
    </section>
  ))
}
