import type { Consequence } from '@holdfast/contracts/consequences'

/** The words of a consequence, what it ends, and whether it holds. */
export type ConsequenceFields = Pick<
  Consequence,
  | 'category'
  | 'iWill'
  | 'removesOrProtects'
  | 'startsOn'
  | 'liftedWhen'
  | 'standingOffer'
  | 'ends'
  | 'keeps'
  | 'followUp'
  | 'checks'
  | 'confidence'
>

/** What every page of questions about a limit is given: the words, and the way to change them. */
export type FieldsProps = {
  value: ConsequenceFields
  onChange: (patch: Partial<ConsequenceFields>) => void
  error: unknown
}
