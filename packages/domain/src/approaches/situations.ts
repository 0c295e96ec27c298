import { text } from '@holdfast/content/approaches'
import { content } from '../content/content.ts'
import { metNoYes } from '../prior-attempts/prior-attempt.ts'
import type { Source, Text } from '../text.ts'
import type { Approach } from '../plan/approach.ts'
import { type ChooserInput, isAt, isMedicallyUrgent, wasAmbushed } from './chooser-facts.ts'
import { crisisFirst } from './crisis-first.ts'

/** What speaks for or against an approach: by how much, and in words. `speaks: for` is a reason, `against` a caution. */
export type Situation = {
  weighs: Readonly<Partial<Record<Exclude<Approach, 'none'>, number>>>
  speaks: 'for' | 'against'
  says: Text
  source: Source
}

const rule =
  (speaks: Situation['speaks']) =>
  (ref: string, weighs: Situation['weighs'], words: Text): Situation => ({
    weighs,
    speaks,
    says: words,
    source: { ref: ref.replace(' (guidance)', ''), standing: ref.includes('(guidance)') ? 'guidance' : 'sourced' },
  })
const speaksFor = rule('for')
const against = rule('against')

/** The situations of docs/practice.md 2.5, each with what it says about the approaches. */
export const SITUATIONS = content('situations', {
  time_and_no_danger: speaksFor(
    'docs/practice.md 2.5 (guidance)',
    { craft: 3, arise: 3 },
    text('situations.time_and_no_danger.says'),
  ),
  one_person_only: speaksFor('docs/practice.md 2.5 (guidance)', { craft: 4 }, text('situations.one_person_only.says')),
  asks_or_is_open: speaksFor(
    'docs/practice.md 2.3 (guidance)',
    { one_conversation: 4, craft: 1 },
    text('situations.asks_or_is_open.says'),
  ),
  several_use: speaksFor('docs/practice.md 2.5 (guidance)', { systemic: 5 }, text('situations.several_use.says')),
  family_in_distress: speaksFor(
    'docs/practice.md 2.5 (guidance)',
    { systemic: 3 },
    text('situations.family_in_distress.says'),
  ),
  network_is_there: speaksFor(
    'arise, docs/practice.md 3',
    { arise: 3, johnson: 1, systemic: 1 },
    text('situations.network_is_there.says'),
  ),
  urgent_with_a_team: speaksFor(
    'docs/practice.md 2.5 (guidance)',
    { johnson: 9 },
    text('situations.urgent_with_a_team.says'),
  ),
  open_after_ambush: speaksFor(
    'S0.1, S3.8, docs/practice.md 2.5 (guidance)',
    { arise: 6, systemic: 3 },
    text('situations.open_after_ambush.says'),
  ),
  no_after_all: speaksFor('docs/practice.md 10.5 (guidance)', { craft: 1 }, text('situations.no_after_all.says')),
  no_second_surprise: against(
    'S3.13, docs/practice.md 10.5 (guidance)',
    { johnson: -6 },
    text('situations.no_second_surprise.says'),
  ),
  few_people: against(
    'S2.8, docs/practice.md 3',
    { johnson: -4, arise: -2, systemic: -2 },
    text('situations.few_people.says'),
  ),
  family_divided: against('S3.1, docs/practice.md 10.3', { johnson: -3 }, text('situations.family_divided.says')),
  little_time: against('docs/practice.md 2.3', { craft: -3 }, text('situations.little_time.says')),
  little_energy: against(
    'miller_1999, docs/practice.md 10.6',
    { johnson: -2, systemic: -1 },
    text('situations.little_energy.says'),
  ),
  needs_a_professional: against(
    'docs/practice.md 2.4 (guidance)',
    { systemic: -4, johnson: -2 },
    text('situations.needs_a_professional.says'),
  ),
  old_wounds: against('S0.4, S0.16', { johnson: -3 }, text('situations.old_wounds.says')),
  gentle_is_better: against('S0.16 (guidance)', { johnson: -6 }, text('situations.gentle_is_better.says')),
  violence_watched: against(
    'docs/practice.md 2.3, 9.1',
    { craft: -1, johnson: -2, one_conversation: -2 },
    text('situations.violence_watched.says'),
  ),
} satisfies Record<string, Situation>)

/** A row of the chooser (docs/practice.md 2.5): it speaks for some approaches and against others, and says why. */
export type SituationName = keyof typeof SITUATIONS

const ENOUGH_WEEKS = 4
const LITTLE = 3
const MUCH = 8

/** Which of the situations this is. */
export function situationsOf(input: ChooserInput): SituationName[] {
  const { firstCall, supporters, attempts, hasProfessional } = input
  const isUrgent = isMedicallyUrgent(input)
  const ambushed = wasAmbushed(input)
  const is: Record<SituationName, boolean> = {
    time_and_no_danger: (firstCall.weeks ?? 0) >= ENOUGH_WEEKS && !isUrgent && crisisFirst(input).length === 0,
    one_person_only: supporters === 1,
    asks_or_is_open: firstCall.stage === 'asks_for_help' || firstCall.stage === 'open_at_times',
    several_use: firstCall.othersUse === 'several',
    family_in_distress: (firstCall.distress ?? 0) >= MUCH,
    network_is_there: supporters >= 3,
    urgent_with_a_team: isUrgent && supporters >= 3 && hasProfessional && firstCall.agreement !== 'divided',
    open_after_ambush: ambushed,
    no_after_all: attempts.some(metNoYes),
    no_second_surprise: ambushed,
    few_people: supporters < 2,
    family_divided: firstCall.agreement === 'divided',
    little_time: isUrgent || (firstCall.weeks !== null && firstCall.weeks < 2),
    little_energy: firstCall.energy !== null && firstCall.energy <= LITTLE,
    needs_a_professional: !hasProfessional,
    old_wounds: (['trauma', 'anxiety', 'depression'] as const).some((one) => firstCall.conditions.includes(one)),
    gentle_is_better: input.caution,
    violence_watched: (['harm_to_others', 'domestic_violence', 'weapons'] as const).some((area) =>
      isAt(input, area, 'low'),
    ),
  }
  return (Object.keys(SITUATIONS) as SituationName[]).filter((name) => is[name])
}
