import type { Readiness } from '@holdfast/contracts/plans'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

type Section = Readiness['sections'][number]

/** Where a section stands, in a word: what is missing, else what deserves a look, else that it is done. */
export function sectionState({ blockers, warnings }: Section): { words: ReactNode; tone: 'done' | 'missing' | '' } {
  if (blockers > 0) return { words: <Trans>{blockers} missing</Trans>, tone: 'missing' }
  if (warnings > 0) return { words: <Trans>Worth a look</Trans>, tone: '' }
  return { words: <Trans>Done</Trans>, tone: 'done' }
}
