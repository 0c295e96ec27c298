import { text } from '@holdfast/content/approaches'
import { content } from '../content/content.ts'
import type { Source, Text } from '../text.ts'
import type { Approach } from '../plan/approach.ts'

type Figure = { id: string; says: Text; source: Source }
const figure = (id: string, ref: string, words: Text): Figure => ({
  id,
  says: words,
  source: { ref, standing: 'sourced' },
})

/** Published results, as their authors gave them; promotional claims are left out (docs/practice.md 10.6). */
export const FIGURES: Readonly<Partial<Record<Approach, readonly Figure[]>>> = content('figures', {
  craft: [
    figure('trial', 'miller_1999', text('figures.craft.trial.says')),
    figure('short', 'craft_short', text('figures.craft.short.says')),
    figure('review', 'archer_2020', text('figures.craft.review.says')),
  ],
  arise: [figure('study', 'arise', text('figures.arise.study.says'))],
  johnson: [
    figure('trial', 'miller_1999', text('figures.johnson.trial.says')),
    figure('outpatient', 'loneck_1996', text('figures.johnson.outpatient.says')),
  ],
})

/** What stands beside every figure (docs/practice.md 10.6). */
export const FIGURES_CAVEAT = content('figures-caveat', {
  says: text('figures-caveat.says'),
})
