import type { TreatmentOption } from '@holdfast/contracts/treatment-options'
import { COVER_ANSWER_LABELS, type CoverAnswer } from '@holdfast/domain/insurance/insurance'
import { ANSWER_LABELS, type Answer, CRITERIA, listedFor } from '@holdfast/domain/treatment-options/criteria'
import { BED_HOLD_LABELS, bedHold } from '@holdfast/domain/treatment-options/treatment-option'
import { useLingui } from '@lingui/react/macro'
import { useNow } from '../../api/use-now.ts'
import { formatMoment, localize } from '../../i18n/localize.ts'
import { type MarkState, StatusMark } from '../../ui/status-mark.tsx'

/** One thing about a place: where it stands, and in a few words. */
export type PlaceFact = { state: MarkState; words: string }

const ANSWERED: Readonly<Record<Answer | CoverAnswer, MarkState>> = {
  yes: 'ready',
  partly: 'doing',
  no: 'care',
  not_asked: 'none',
}
const joined = (...words: (string | undefined)[]): string => words.filter(Boolean).join(' · ')
const DETOX = CRITERIA[0]

/** Medical detox in the house: what was said, or what the directory lists. */
export function useDetoxFact(): (option: TreatmentOption) => PlaceFact {
  const { t } = useLingui()
  return ({ criteria, codes }) => {
    const { answer, note } = criteria[DETOX.code] ?? { answer: 'not_asked' as const, note: '' }
    const isListed = answer === 'not_asked' && listedFor(DETOX, codes)
    return {
      state: ANSWERED[answer],
      words: isListed ? t`Listed in the directory, not asked yet` : joined(localize(ANSWER_LABELS[answer]), note),
    }
  }
}

/** Whether a bed is held, and until when. */
export function useBedFact(timeZone: string): (option: TreatmentOption) => PlaceFact {
  const { t } = useLingui()
  const now = useNow()
  return ({ bedHeldUntil }) => {
    const hold = bedHold(now, bedHeldUntil)
    const until = bedHeldUntil && formatMoment(bedHeldUntil, timeZone)
    if (hold === 'held') return { state: 'ready', words: t`Held until ${until}` }
    return { state: hold === 'none' ? 'none' : 'care', words: localize(BED_HOLD_LABELS[hold]) }
  }
}

/** What the insurance pays; its readers are the case leads. */
export function useCoverFact(): (option: TreatmentOption) => PlaceFact {
  const { t } = useLingui()
  return ({ insurance }) => {
    if (insurance === null) return { state: 'none', words: t`Only for the case leads` }
    const answer = insurance.covered?.answer ?? 'not_asked'
    return { state: ANSWERED[answer], words: localize(COVER_ANSWER_LABELS[answer]) }
  }
}

/** A fact of a place by mark and words. */
export const FactMark = ({ fact }: { fact: PlaceFact }) => <StatusMark state={fact.state} word={fact.words} />
