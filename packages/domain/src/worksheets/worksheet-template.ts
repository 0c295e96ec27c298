import type { Source, Text } from '../text.ts'
import type { WorksheetField, Worksheet } from './worksheets.ts'

/** A line that a worksheet cannot do without. */
export const needed = (id: string, label: Text, hint?: Text): WorksheetField => ({
  id,
  label,
  needed: true,
  ...(hint && { hint }),
})

/** A line that may stay empty. */
export const optional = (id: string, label: Text, hint?: Text): WorksheetField => ({
  ...needed(id, label, hint),
  needed: false,
})

type WorksheetTemplateInput = Pick<Worksheet, 'label' | 'what' | 'fields'> &
  Partial<Pick<Worksheet, 'dated' | 'owned' | 'most' | 'log'>> & { ref: string; standing?: Source['standing'] }

/** Writes a kind of worksheet down; what is not said is once, undated, nobody's own, and part of the plan. */
export const sheet = ({ ref, standing = 'guidance', ...given }: WorksheetTemplateInput): Worksheet => ({
  dated: false,
  owned: false,
  most: 1,
  log: false,
  source: { ref, standing },
  ...given,
})
