import type { ConsequenceCategory } from '@holdfast/domain/consequences/consequence'
import type { DayRole } from '@holdfast/domain/participants/participant'
import type { Relationship } from '@holdfast/domain/cases/case-vocabulary'
import type { StatementPart } from '@holdfast/domain/statements/statement-parts'

/** Someone in the sample case. All of them are invented. */
export type SamplePerson = {
  key: 'karen' | 'rosa' | 'ben' | 'dana'
  name: string
  relationship: Relationship
  dayRoles: readonly DayRole[]
  /** In the order of speaking; the facilitator reads nothing. */
  speaks: boolean
  statement?: Readonly<Record<StatementPart, string>>
  consequence?: {
    category: ConsequenceCategory
    iWill: string
    removesOrProtects: string
    liftedWhen: string
    standingOffer: string
    confidence: number
  }
}

/** The sample case in one language: complete, realistic, clearly fictional. */
export type SampleContent = {
  familyName: string
  alias: string
  goal: string
  since: string
  worries: string
  health: string
  triedBefore: string
  people: readonly SamplePerson[]
  places: readonly {
    name: string
    phone: string
    contact: string
    hours: string
    whyItFits: string
    insurance: string
  }[]
  verifiedBy: string
  place: string
  address: string
  notes: string
  waitPlan: string
  ifPostponed: string
  riskNote: string
  stuck: string
}
