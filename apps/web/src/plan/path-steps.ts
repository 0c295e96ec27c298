import type { Workspace } from '@holdfast/contracts/workspace'
import { STATUS_LABELS } from '@holdfast/domain/plan/step-labels'
import { useLingui } from '@lingui/react/macro'
import { localize } from '../i18n/localize.ts'
import type { MarkState } from '../ui/status-mark.tsx'
import type { PlanPage } from './paths.ts'

/** A page of a step of the path, with its name and where it stands; '' is the plan itself. */
export type PathPage = { to: PlanPage | ''; name: string; state: MarkState; note: string }
/** A step of the path, with its pages; its state is that of the page which is furthest behind. */
export type PathStep = { key: string; name: string; state: MarkState; pages: PathPage[] }

const ORDER: readonly MarkState[] = ['care', 'doing', 'none', 'later', 'ready']
const worst = (pages: readonly PathPage[]): MarkState =>
  ORDER.find((state) => pages.some((page) => page.state === state)) ?? 'none'

/** The seven steps from the first question to the day and after, with the pages of this plan. */
export function usePathSteps(plan: Workspace): PathStep[] {
  const { t } = useLingui()
  const isPreparing = plan.status === 'drafting' || plan.status === 'ready'
  const held = plan.rehearsals.filter(({ minutes }) => minutes !== null).length
  const section = (name: Workspace['readiness']['sections'][number]['section']): PathPage[] =>
    plan.readiness.sections
      .filter((one) => one.section === name)
      .map(({ label, blockers, warnings }) => ({
        to: name,
        name: label,
        note: '',
        state: !isPreparing || blockers + warnings === 0 ? 'ready' : blockers > 0 ? 'care' : 'doing',
      }))
  const page = (to: PathPage['to'], name: string, state: MarkState, note = ''): PathPage => ({ to, name, state, note })
  const afterwards: MarkState = plan.concludedAt ? 'doing' : 'later'
  const isReviewed = plan.status === 'reviewed'
  const step = (key: string, name: string, pages: PathPage[]): PathStep => ({ key, name, pages, state: worst(pages) })
  return [
    step('safe', t`Is everyone safe?`, [...section('risk'), ...section('safety')]),
    step('way', t`Find your way`, section('approach')),
    step('people', t`Gather your people`, [...section('people'), ...section('needs')]),
    step('words', t`Find the words`, [...section('statements'), ...section('consequences')]),
    step('possible', t`Make it possible`, [
      ...section('treatment'),
      ...section('logistics'),
      ...section('contingencies'),
      ...section('sobriety'),
    ]),
    step('practice', t`Practice`, [page('rehearsals', t`Rehearsals`, held > 0 ? 'ready' : 'none')]),
    step('day', t`The day and after`, [
      page('day', t`On the day`, plan.concludedAt ? 'ready' : 'later', localize(STATUS_LABELS[plan.status])),
      page('outcome', t`Outcome`, afterwards),
      ...(plan.me.role === 'helper' ? [] : [page('follow-through', t`Follow-through`, afterwards)]),
      page('review', t`Review`, isReviewed ? 'ready' : afterwards),
      ...(plan.previousPlanId ? [page('compare', t`Both attempts side by side`, 'ready')] : []),
      ...(plan.can.edit.why === 'role' ? [] : [page('versions', t`Versions`, 'ready')]),
      page('print', t`On paper`, 'ready'),
    ]),
  ]
}
