import { SAFETY_DUTIES, SAFETY_PARTS } from '@holdfast/domain/safety-plan/safety-plan'
import { Trans } from '@lingui/react/macro'
import type { ReactElement } from 'react'
import { type PageRow, PageRows } from '../../plan/page-rows.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import type { MarkState } from '../../ui/status-mark.tsx'
import { nameOfPage, type SafetyPage } from './safety-pages.ts'
import type { SafetyFormProps } from './use-safety-form.ts'

type Props = { safetyPlan: SafetyFormProps['safetyPlan']; planKey: PlanKey }

const stateOf = (done: number, of: number): MarkState => (done === of ? 'ready' : done > 0 ? 'doing' : 'none')

/** The parts of the safety plan for those who write it: how far each is, and who reads it. */
export function SafetyRows({ safetyPlan, planKey }: Props): ReactElement {
  const { day, person, leads, shared } = safetyPlan
  const mayChange = safetyPlan.can.edit.allowed
  const named = SAFETY_DUTIES.filter((duty) => day.duties[duty] !== null).length
  const places = [day.nearestEr, day.naloxoneAt, day.exits].filter((words) => words.trim() !== '').length
  const parts = SAFETY_PARTS.filter((part) => person[part].trim() !== '').length
  const part = (page: SafetyPage, row: Omit<PageRow, 'key' | 'to'>): PageRow[] =>
    mayChange ? [{ key: page, to: 'safety/edit', at: nameOfPage(page), ...row }] : []
  return (
    <PageRows
      planKey={planKey}
      rows={[
        ...part('duties', {
          state: stateOf(named, SAFETY_DUTIES.length),
          name: <Trans>Who does what</Trans>,
          about: (
            <Trans>
              {named} of {SAFETY_DUTIES.length} named
            </Trans>
          ),
        }),
        ...part('places', {
          state: stateOf(places, 3),
          name: <Trans>Where help is, and how you leave</Trans>,
          about: day.exits,
        }),
        ...part('calls', {
          state: stateOf(day.calls.trim() === '' ? 0 : 1, 1),
          name: <Trans>Who calls whom afterward</Trans>,
          about: day.calls,
        }),
        {
          key: 'parts',
          to: 'safety/parts',
          state: stateOf(parts, SAFETY_PARTS.length),
          name: <Trans>The six parts, in their own words</Trans>,
          about: shared ? (
            <Trans>Everyone in the plan reads them.</Trans>
          ) : (
            <Trans>Only the case leads read them.</Trans>
          ),
        },
        ...part('end', {
          state: stateOf(person.likelihood === null ? 0 : 1, 1),
          name: <Trans>Will they use it?</Trans>,
          about: person.likelihood !== null && <Trans>{person.likelihood} of 10</Trans>,
        }),
        ...part('leads', {
          state: stateOf([leads.dangerousObjects.trim() !== '', leads.reviewOn !== null].filter(Boolean).length, 2),
          name: <Trans>What leaves the house, and the next look</Trans>,
          about: <Trans>Only the case leads read this part.</Trans>,
        }),
      ]}
    />
  )
}
