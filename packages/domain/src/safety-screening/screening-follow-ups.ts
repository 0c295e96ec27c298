import { text } from '@holdfast/content/safety-screening'
import { content } from '../content/content.ts'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import type { Text } from '../text.ts'
import type { ScreeningLevel } from './screening-effects.ts'

/** What can be arranged so that someone is safe (docs/practice.md 9.1, mitigations). */
export const SCREENING_MITIGATIONS = [
  'separate_arrival',
  'other_location',
  'remote',
  'proxy',
  'no_joint_meeting',
  'advocate',
  'weapons_off_site',
  'talked_no_change',
] as const
/** What an interventionist arranged with one person after their screen; the others never learn why. */
export type ScreeningMitigation = (typeof SCREENING_MITIGATIONS)[number]

/** What comes first where there is violence at home (S4.19). */
export const DV_STEPS = ['safety_plan', 'legal_support', 'shelter', 'children_protected'] as const
/** A step for somebody who lives with violence; `safety_plan` comes before everything else. */
export type DvStep = (typeof DV_STEPS)[number]

/** Each arrangement in words that do not tell what the answers were. */
export const SCREENING_MITIGATION_LABELS: Readonly<Record<ScreeningMitigation, Text>> = content(
  'screening-mitigations',
  {
    separate_arrival: text('screening-mitigations.separate_arrival'),
    other_location: text('screening-mitigations.other_location'),
    remote: text('screening-mitigations.remote'),
    proxy: text('screening-mitigations.proxy'),
    no_joint_meeting: text('screening-mitigations.no_joint_meeting'),
    advocate: text('screening-mitigations.advocate'),
    weapons_off_site: text('screening-mitigations.weapons_off_site'),
    talked_no_change: text('screening-mitigations.talked_no_change'),
  },
)

const ATTENDS: Text = text('screening-mitigation-fixes.attends')
const BY_TALKING: Text = text('screening-mitigation-fixes.by-talking')

/** Where in the plan each arrangement is carried out. */
export const MITIGATION_FIXES: Readonly<Record<ScreeningMitigation, Text>> = content('screening-mitigation-fixes', {
  separate_arrival: text('screening-mitigation-fixes.separate_arrival'),
  other_location: text('screening-mitigation-fixes.other_location'),
  remote: ATTENDS,
  proxy: ATTENDS,
  no_joint_meeting: ATTENDS,
  advocate: BY_TALKING,
  weapons_off_site: text('screening-mitigation-fixes.weapons_off_site'),
  talked_no_change: BY_TALKING,
})

/** The steps as things that the person has or knows, so that they can be checked with them (S4.19). */
export const DV_STEP_LABELS: Readonly<Record<DvStep, Text>> = content('dv-steps', {
  safety_plan: text('dv-steps.safety_plan'),
  legal_support: text('dv-steps.legal_support'),
  shelter: text('dv-steps.shelter'),
  children_protected: text('dv-steps.children_protected'),
})

const APART: readonly ScreeningMitigation[] = ['no_joint_meeting', 'remote', 'proxy']

/** Whether an interventionist's act settles a screen: where there is danger, never without a safety plan, an advocate and distance. */
export function decideFollowUp(
  level: ScreeningLevel,
  { mitigations, steps }: { mitigations: readonly ScreeningMitigation[]; steps: readonly DvStep[] },
): Decision<Refusal> {
  if (level !== 'danger') return yes
  if (!steps.includes('safety_plan'))
    return no({
      rule: 'safety_plan_first',
      reason: text('decide-follow-up.safety_plan_first.reason'),
    })
  if (!mitigations.includes('advocate'))
    return no({
      rule: 'advocate_first',
      reason: text('decide-follow-up.advocate_first.reason'),
    })
  if (!mitigations.some((one) => APART.includes(one)))
    return no({
      rule: 'no_joint_meeting',
      reason: text('decide-follow-up.no_joint_meeting.reason'),
    })
  return yes
}
