import { CARE_DAYS } from '../outcomes/care.ts'
import { CAUSES } from '../reviews/causes.ts'
import { CHANGE_EFFECTS } from '../reviews/changes.ts'
import type { Partition } from './small-groups.ts'

/**
 * One way to divide the plans of a practice. The list is closed: no two can be combined, and each is asked of all time or of one
 * calendar year, so that there is nothing to subtract (docs/decisions/small-groups.md).
 */
export type Dimension = {
  readonly code: string
  /** `yes`: how the meetings of each line ended · `count`: how many there are of each. */
  readonly tells: 'yes' | 'count'
  /** Whom it divides: every plan, those held without a yes, or those who were admitted. */
  readonly among: 'all' | 'no' | 'admitted'
  /** How its categories may be put together, the finest first; where it is left out, small ones are put in one line. */
  readonly ways?: readonly Partition[]
  /** The category of those whom the question is not about. */
  readonly outside?: string
  /** Categories of which one has a line of its own, or the table says nothing. */
  readonly about?: readonly string[]
}

const all = (code: string): Dimension => ({ code, tells: 'yes', among: 'all' })

const CARE_WAYS: readonly Partition[] = [
  [['in_care'], ['not_in_care'], ['not_known'], ['not_asked']],
  [['in_care'], ['not_in_care', 'not_known'], ['not_asked']],
]

/** Cause and change are named several to one plan: each is a table of its own, with and without it. */
const changeOf = (effect: string): Dimension => ({
  code: `change.${effect}`,
  tells: 'yes',
  among: 'all',
  ways: [[['first'], ['with'], ['without']]],
  outside: 'first',
  about: ['with'],
})
const causeOf = (cause: string): Dimension => ({
  code: `cause.${cause}`,
  tells: 'count',
  among: 'all',
  ways: [
    [['first'], ['first_without'], ['later'], ['later_without'], ['not_reviewed']],
    [['first'], ['first_without'], ['later', 'later_without'], ['not_reviewed']],
    [['first', 'first_without'], ['later'], ['later_without'], ['not_reviewed']],
  ],
  outside: 'not_reviewed',
  about: ['first', 'later'],
})

/** The effects of a change that can help by themselves; what is left to its owner has none. */
export const EFFECTS = CHANGE_EFFECTS.filter((effect) => effect !== 'none')

/** Every table of the report. */
export const DIMENSIONS: readonly Dimension[] = [
  {
    ...all('attempt'),
    ways: [
      [['1'], ['2'], ['3']],
      [['1'], ['2', '3']],
    ],
  },
  ...EFFECTS.map(changeOf),
  {
    ...all('limits_before'),
    ways: [
      [['first'], ['all_held'], ['some_slipped'], ['not_recorded']],
      [['first'], ['all_held'], ['some_slipped', 'not_recorded']],
      [['first'], ['all_held', 'some_slipped'], ['not_recorded']],
    ],
    outside: 'first',
  },
  all('approach'),
  all('professional'),
  all('readiness'),
  all('rehearsal'),
  all('risk'),
  { code: 'limits', tells: 'count', among: 'no' },
  { code: 'admission_delay', tells: 'count', among: 'admitted' },
  ...CARE_DAYS.map((days): Dimension => ({ code: `care.${days}`, tells: 'count', among: 'admitted', ways: CARE_WAYS })),
  ...CAUSES.map(causeOf),
]
