import type { Source, Text } from '../text.ts'
import type { WorksheetField, Worksheet } from './worksheets.ts'

const text = (en: string, es: string): Text => ({ en, es })

/** A line that a paper cannot do without. */
export const needed = (id: string, en: string, es: string, hint?: Text): WorksheetField => ({
  id,
  label: text(en, es),
  needed: true,
  ...(hint && { hint }),
})

/** A line that may stay empty. */
export const optional = (id: string, en: string, es: string, hint?: Text): WorksheetField => ({
  ...needed(id, en, es, hint),
  needed: false,
})

type WorksheetTemplateInput = Pick<Worksheet, 'label' | 'what' | 'fields'> &
  Partial<Pick<Worksheet, 'dated' | 'owned' | 'most' | 'log'>> & { ref: string; standing?: Source['standing'] }

/** Writes a kind of paper down; what is not said is once, undated, nobody's own, and part of the plan. */
export const sheet = ({ ref, standing = 'guidance', ...given }: WorksheetTemplateInput): Worksheet => ({
  dated: false,
  owned: false,
  most: 1,
  log: false,
  source: { ref, standing },
  ...given,
})
