import type { Approach } from '@holdfast/domain/plan/approach'
import { TEMPLATES } from '@holdfast/domain/worksheets/templates'
import type { WorksheetKind } from '@holdfast/domain/worksheets/worksheet-kinds'
import { WORKSHEETS } from '@holdfast/domain/worksheets/worksheets'
import type { PlanContext } from '../../kernel/context.ts'
import { localize } from '../../kernel/localize.ts'

/**
 * Creates the worksheets of an approach. Empty worksheets of another approach are deleted; written ones remain, and a
 * kind of worksheet that exists already is not created again.
 */
export async function addTemplateWorksheets(context: PlanContext, approach: Approach | null): Promise<void> {
  const { tx, organizationId, planId } = context
  await tx.worksheetRecord.deleteMany({
    where: { organizationId, planId, code: { not: null }, version: 1, done: false },
  })
  if (approach === null) return
  const kept = await tx.worksheetRecord.findMany({
    where: { organizationId, planId },
    select: { kind: true, code: true },
  })
  const isThere = (kind: string, code: string) =>
    kept.some((one) => one.kind === kind && (one.code === code || WORKSHEETS[kind as WorksheetKind].most === 1))
  await tx.worksheetRecord.createMany({
    data: TEMPLATES[approach]
      .filter(({ kind, code }) => !isThere(kind, code))
      .map(({ kind, code, fields, offsetDays }, at) => ({
        organizationId,
        planId,
        kind,
        code,
        fields: Object.fromEntries(Object.entries(fields).map(([line, words]) => [line, localize(words, context)])),
        offsetDays: offsetDays ?? null,
        position: kept.length + at,
      })),
  })
}
