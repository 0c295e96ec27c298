import type { CaseTexts } from '../../kernel/encryption/case-texts.ts'
import type { Chance } from './chance.ts'
import { moment, type Rows } from './rows.ts'

type Person = { userId: string; name: string; memberId: string }
/** What the rows of an attempt need to know of its case. */
export type CaseRows = {
  caseId: string
  family: string
  professional: Person
  lead: Person & { relationship: string }
  texts: CaseTexts
  now: number
}

/** One step of the plan's life, as it is kept and recorded. */
export function addStep(
  rows: Rows,
  chance: Chance,
  { caseId, professional }: CaseRows,
  planId: string,
  {
    step,
    action,
    at,
    status,
    detail = {},
  }: { step: string; action: Parameters<Rows['record']>[2]; at: number; status: string; detail?: object | null },
): void {
  rows.add('holdfast.plan_steps', {
    plan_id: planId,
    id: chance.id(at),
    step,
    detail,
    by_member_id: professional.memberId,
    at: moment(at),
  })
  rows.record(at, professional.userId, action, { id: planId, caseId, planId, meta: { status } })
}
