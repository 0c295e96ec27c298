import { text } from '@holdfast/content/treatment-options'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import { isProfessional } from '../participants/preparedness.ts'
import type { Relationship } from '../cases/case-vocabulary.ts'
import type { Attendance } from '../participants/participant.ts'
import { filled, type Text } from '../text.ts'

/** How the chosen place was chosen (F36). */
export const CHOSEN_HOW = ['by_lead', 'by_agreement'] as const
/** `by_lead`: one of the case leads chose it · `by_agreement`: everybody who was asked favored it. */
export type ChosenHow = (typeof CHOSEN_HOW)[number]

/** How the choice is told, with who recorded it in `{name}`. */
export const CHOSEN_HOW_LABELS: Readonly<Record<ChosenHow, Text>> = {
  by_lead: text('chosen-how.by_lead'),
  by_agreement: text('chosen-how.by_agreement'),
}

type Person = { adult: boolean; attendance: Attendance; relationship: Relationship }

/**
 * Whether somebody is asked which place they favor: an adult who takes part and reads the plan with access of their own. A
 * professional advises, and is not asked (F39).
 */
export const isAskedForPlace = ({ adult, attendance, relationship }: Person, readsThePlan: boolean): boolean =>
  readsThePlan && adult && attendance !== 'not_attending' && !isProfessional(relationship)

/** Which place somebody favors who was asked; null while they have not said. */
export type TreatmentPreference = { participantId: string; name: string; treatmentOptionId: string | null }

/** Whether this place can be recorded as chosen by agreement: at least two were asked, and each of them favors it. */
export function decideAgreement(chosenId: string | null, asked: readonly TreatmentPreference[]): Decision<Refusal> {
  if (chosenId === null || asked.length < 2)
    return no({ rule: 'agreement_of_two', reason: text('decide-agreement.agreement_of_two.reason') })
  const others = asked.filter(({ treatmentOptionId }) => treatmentOptionId !== chosenId).map(({ name }) => name)
  if (others.length > 0)
    return no({
      rule: 'not_agreed',
      reason: filled(text('decide-agreement.not_agreed.reason'), { names: others.join(', ') }),
    })
  return yes
}
