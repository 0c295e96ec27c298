import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import { metNoYes } from '../prior-attempts/prior-attempt.ts'
import type { Source, Text } from '../text.ts'
import type { Approach } from './approach.ts'
import { type ChooserInput, isAt, isMedicallyUrgent, wasAmbushed } from './chooser-facts.ts'
import { crisisFirst } from './crisis-first.ts'

const DATED = dated('rule', 'docs/practice.md 2.5 (guidance)', '2026-11-25', '2027-05-25')

/** What speaks for or against an approach: by how much, and in words. `speaks: for` is a reason, `against` a caution. */
export type Situation = {
  weighs: Readonly<Partial<Record<Exclude<Approach, 'none'>, number>>>
  speaks: 'for' | 'against'
  says: Text
  source: Source
}

const rule =
  (speaks: Situation['speaks']) =>
  (ref: string, weighs: Situation['weighs'], en: string, es: string): Situation => ({
    weighs,
    speaks,
    says: { en, es },
    source: { ref: ref.replace(' (guidance)', ''), standing: ref.includes('(guidance)') ? 'guidance' : 'sourced' },
  })
const speaksFor = rule('for')
const against = rule('against')

/** The situations of docs/practice.md 2.5, each with what it says about the approaches. */
export const SITUATIONS = content('situations', DATED, {
  time_and_no_danger: speaksFor(
    'docs/practice.md 2.5 (guidance)',
    { craft: 3, arise: 3 },
    'There is no immediate danger, and you can give it some weeks.',
    'No hay peligro inmediato y pueden dedicarle unas semanas.',
  ),
  one_person_only: speaksFor(
    'docs/practice.md 2.5 (guidance)',
    { craft: 4 },
    'One person can do this alone.',
    'Una persona puede hacerlo por su cuenta.',
  ),
  asks_or_is_open: speaksFor(
    'docs/practice.md 2.3 (guidance)',
    { one_conversation: 4, craft: 1 },
    'Your loved one speaks about help. One calm talk, with a place that is ready, may be enough.',
    'Su ser querido habla de ayuda. Una conversación tranquila, con un lugar listo, puede bastar.',
  ),
  several_use: speaksFor(
    'docs/practice.md 2.5 (guidance)',
    { systemic: 5 },
    'Several people in the family use. Help for everybody comes together.',
    'Varias personas de la familia consumen. La ayuda llega para todas a la vez.',
  ),
  family_in_distress: speaksFor(
    'docs/practice.md 2.5 (guidance)',
    { systemic: 3 },
    'The whole family is in distress and needs support of its own.',
    'Toda la familia está sufriendo y necesita apoyo propio.',
  ),
  network_is_there: speaksFor(
    'arise, docs/practice.md 3',
    { arise: 3, johnson: 1, systemic: 1 },
    'Three or more people stand behind this. Larger networks went with better results.',
    'Hay tres personas o más de su lado. Las redes más grandes se asociaron con mejores resultados.',
  ),
  urgent_with_a_team: speaksFor(
    'docs/practice.md 2.5 (guidance)',
    { johnson: 9 },
    'The body is in danger soon, the family agrees, and a professional is with you. Announce it if you can.',
    'El cuerpo está en peligro pronto, la familia está de acuerdo y hay una persona profesional. Avísenlo si pueden.',
  ),
  open_after_ambush: speaksFor(
    'S0.1, S3.8, docs/practice.md 2.5 (guidance)',
    { arise: 6, systemic: 3 },
    'The last attempt felt like an ambush. An open invitation can begin to mend trust.',
    'El último intento se sintió como una emboscada. Una invitación abierta puede empezar a reparar la confianza.',
  ),
  no_after_all: speaksFor(
    'docs/practice.md 10.5 (guidance)',
    { craft: 1 },
    'After a no these skills keep the door open, day by day.',
    'Después de un no, estas herramientas mantienen la puerta abierta, día a día.',
  ),
  no_second_surprise: against(
    'S3.13, docs/practice.md 10.5 (guidance)',
    { johnson: -6 },
    'A surprise has cost trust before. Never a second one.',
    'Una sorpresa ya costó confianza. Nunca una segunda.',
  ),
  few_people: against(
    'S2.8, docs/practice.md 3',
    { johnson: -4, arise: -2, systemic: -2 },
    'Fewer than two people take part so far. A group needs more voices.',
    'Hasta ahora participan menos de dos personas. Un grupo necesita más voces.',
  ),
  family_divided: against(
    'S3.1, docs/practice.md 10.3',
    { johnson: -3 },
    'You are divided. On the day different answers are quickly found.',
    'Están divididos. Ese día, las respuestas distintas se notan pronto.',
  ),
  little_time: against(
    'docs/practice.md 2.3',
    { craft: -3 },
    'It takes weeks of practice, and you have little time.',
    'Pide semanas de práctica y tienen poco tiempo.',
  ),
  little_energy: against(
    'miller_1999, docs/practice.md 10.6',
    { johnson: -2, systemic: -1 },
    'You have little strength right now. Most families who prepare a large meeting never hold it.',
    'Tienen pocas fuerzas ahora. La mayoría de las familias que preparan una gran reunión no la hacen.',
  ),
  needs_a_professional: against(
    'docs/practice.md 2.4 (guidance)',
    { systemic: -4, johnson: -2 },
    'It needs a professional, and none is with you yet.',
    'Necesita una persona profesional y aún no hay ninguna.',
  ),
  old_wounds: against(
    'S0.4, S0.16',
    { johnson: -3 },
    'With trauma, anxiety or depression a group of letters can feel like a verdict.',
    'Con trauma, ansiedad o depresión, un grupo de cartas puede sentirse como un juicio.',
  ),
  gentle_is_better: against(
    'S0.16 (guidance)',
    { johnson: -6 },
    'Think twice about a surprise or a confrontation. A gentler way may reach further.',
    'Piénsenlo bien antes de una sorpresa o una confrontación. Una forma más suave puede llegar más lejos.',
  ),
  violence_watched: against(
    'docs/practice.md 2.3, 9.1',
    { craft: -1, johnson: -2, one_conversation: -2 },
    'Violence has been named. Look at the safety plan before each step.',
    'Se ha hablado de violencia. Miren el plan de seguridad antes de cada paso.',
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
