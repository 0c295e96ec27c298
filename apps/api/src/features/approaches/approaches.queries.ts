import type { ApproachAdvice } from '@holdfast/contracts/approaches'
import { chooserInputOf } from '@holdfast/domain/approaches/approach-readiness'
import { type Advice, adviseApproach } from '@holdfast/domain/approaches/chooser'
import { COMMITMENT, CRISIS_FIRST } from '@holdfast/domain/approaches/crisis-first'
import { FIGURES, FIGURES_CAVEAT } from '@holdfast/domain/approaches/figures'
import { SITUATIONS } from '@holdfast/domain/approaches/situations'
import type { Source, Text } from '@holdfast/domain/text'
import { ability } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { memberNames } from '../../kernel/member.ts'
import { localize, localizeSource } from '../../kernel/localize.ts'
import { planFactsOf } from '../../plan/plan-facts.ts'
import { loadPlanRows } from '../../plan/plan-rows.ts'

/** What is suggested for this plan as things stand now. */
export async function adviceFor(context: PlanContext): Promise<{ advice: Advice; commitmentAsked: boolean }> {
  const facts = planFactsOf(await loadPlanRows(context))
  return { advice: adviseApproach(chooserInputOf(facts)), commitmentAsked: facts.firstCall.commitmentAsked }
}

/** The ranking in the reader's words, the figures, and what was chosen, newest first. */
export async function getAdvice(context: PlanContext): Promise<ApproachAdvice> {
  const { tx, organizationId, planId, plan } = context
  const { advice, commitmentAsked } = await adviceFor(context)
  const nameOf = await memberNames(context)
  const choices = await tx.approachChoice.findMany({
    where: { organizationId, planId },
    orderBy: { at: 'desc' },
    take: 50,
  })
  const said = ({ says, source }: { says: Text; source: Source }) => ({
    says: localize(says, context),
    source: localizeSource(source, context),
  })
  return {
    crisis: advice.crisis.map((code) => said(CRISIS_FIRST[code])),
    commitment: commitmentAsked ? said(COMMITMENT) : null,
    ranked: advice.ranked.map(({ approach, reasons, cautions }) => ({
      approach,
      reasons: reasons.map((name) => said(SITUATIONS[name])),
      cautions: cautions.map((name) => said(SITUATIONS[name])),
      figures: (FIGURES[approach] ?? []).map(said),
    })),
    caveat: localize(FIGURES_CAVEAT.says, context),
    choices: choices.map((choice) => ({
      approach: choice.approach as ApproachAdvice['choices'][number]['approach'],
      reason: choice.reason,
      by: nameOf(choice.byMemberId),
      at: choice.at.toISOString(),
    })),
    version: plan.version,
    can: { choose: ability(context, 'plan.edit') },
  }
}
