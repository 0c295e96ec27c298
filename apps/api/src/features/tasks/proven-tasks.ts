import { standingGo } from '@holdfast/domain/go-no-go/go-no-go'
import { readiness } from '@holdfast/domain/plan/readiness'
import { isProven, isWatched, type Proof } from '@holdfast/domain/tasks/proven-task'
import type { CaseContext } from '../../kernel/context.ts'
import { planFactsOf } from '../../plan/plan-facts.ts'
import { loadPlanRows } from '../../plan/plan-rows.ts'
import { signedGo } from '../go-no-go/go-no-go.presenter.ts'

type Where = Pick<CaseContext, 'organizationId' | 'sql' | 'now'>
type Coded = Readonly<{ code: string | null; planId: string | null }>

async function proofOf({ organizationId, sql, now }: Where, planId: string): Promise<Proof> {
  const rows = await loadPlanRows({ organizationId, planId, sql })
  const facts = planFactsOf(rows)
  const go = standingGo(rows.goNoGoDecisions.map(signedGo), facts.logistics.startsAt)?.result ?? null
  return { facts, findings: readiness(facts, now), go }
}

/** Which of these tasks the plan itself shows to be done; a plan is read only where one of them can be proven. */
export async function provenAmong<Row extends Coded>(context: Where, rows: readonly Row[]): Promise<ReadonlySet<Row>> {
  const watched = rows.filter(({ code, planId }) => planId !== null && isWatched(code))
  const planIds = [...new Set(watched.map(({ planId }) => planId ?? ''))]
  const proofs = new Map<string, Proof>()
  for (const planId of planIds) proofs.set(planId, await proofOf(context, planId))
  return new Set(
    watched.filter(({ code, planId }) => {
      const proof = proofs.get(planId ?? '')
      return proof !== undefined && isProven(code, proof)
    }),
  )
}
