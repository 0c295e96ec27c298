import type { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { hourIn } from '@holdfast/domain/shared/day-in'
import { explainResult, judgeResult } from '@holdfast/domain/sobriety/sobriety-check'
import type { z } from 'zod'
import type { SecondLook } from '@holdfast/domain/sobriety/second-look'
import type { SobrietyCheck as Row } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { localize } from '../../kernel/localize.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse } from '../../kernel/refuse.ts'
import { isSameBrowser } from '../../kernel/second-person.ts'
import { nextVersion } from '../../kernel/versions.ts'

type Seen = Omit<z.output<typeof sobrietyRoutes.record.body>, 'checkedAt'>
type Circumstances = {
  checkedAt: Date
  timeZone: string
  /** Where the check stands in the request, to name a wrong field. */
  path: string
  /** What a phone without a network gave it: its id, and the time by its own clock. */
  offline?: { id: string; phoneAt: Date }
}

/** Stores a check, as far as its result may stand beside what the rule suggests (`judgeResult`). */
export async function storeCheck(
  context: PlanContext,
  seen: Seen,
  { checkedAt, timeZone, path, offline }: Circumstances,
): Promise<Row> {
  const { tx, organizationId, planId, member, person, now } = context
  const { result } = seen
  const suggestion = explainResult({
    ...seen,
    localHour: hourIn(checkedAt, timeZone),
    substances: await substancesOf(context),
  })
  const { isMilder, refusal } = judgeResult(seen, suggestion.result)
  if (refusal === 'signs_stand')
    throw refuse({ rule: `signs_say_${suggestion.result}`, reason: suggestion.reason }, context)
  if (refusal === 'reason_missing')
    throw invalidField(`${path}/overrideReason`, `Say why: ${localize(suggestion.reason, context)}`)
  const made = await tx.sobrietyCheck.create({
    data: {
      organizationId,
      planId,
      ...seen,
      checkedAt,
      recordedAt: now,
      observerId: member.id,
      observerBrowserId: person.browserId,
      observerDevice: person.device,
      ...(offline && { ...offline, recordedOffline: true }),
    },
  })
  await recordChange(context, {
    action: 'sobriety_check.recorded',
    resource: 'sobriety_checks',
    resourceId: made.id,
    meta: { result, override: isMilder, device: person.device, offline: offline !== undefined },
  })
  return made
}

async function substancesOf({ tx, organizationId, caseId }: PlanContext): Promise<Substance[]> {
  const row = orNotFound(await tx.case.findUnique({ where: { organizationId_id: { organizationId, id: caseId } } }))
  return row.substances as Substance[]
}

type Second = {
  memberId: string
  userId: string
  browserId: string | null
  device: string
  at: Date
  look: SecondLook
  isOffline: boolean
}

/** Stores the look of the second adult, in their name; who may is judged before. */
export async function storeConfirmation(context: PlanContext, row: Row, second: Second): Promise<Row> {
  const { tx, organizationId, planId } = context
  const confirmed = await tx.sobrietyCheck.update({
    where: { organizationId_planId_id: { organizationId, planId, id: row.id } },
    data: {
      confirmedById: second.memberId,
      secondLook: second.look,
      confirmedBrowserId: second.browserId,
      confirmedDevice: second.device,
      confirmedAt: second.at,
      confirmedOffline: second.isOffline,
      version: nextVersion,
    },
  })
  await recordChange(
    { ...context, person: { userId: second.userId } },
    {
      action: 'sobriety_check.confirmed',
      resource: 'sobriety_checks',
      resourceId: row.id,
      meta: {
        device: second.device,
        look: second.look,
        sameDevice: isSameBrowser(second.browserId, row.observerBrowserId),
        offline: second.isOffline,
      },
    },
  )
  return confirmed
}

/** Stores what was done after a check that ended the day. Then two adults check again (docs/practice.md 7.2). */
export async function storeClearance(
  context: PlanContext,
  { id, recordedAt, recordedOffline, checkedAt }: Row,
  { clearance, at }: { clearance: string; at: Date },
): Promise<Row> {
  const { tx, organizationId, planId, member } = context
  const since = recordedOffline ? checkedAt : recordedAt
  const cleared = await tx.sobrietyCheck.update({
    where: { organizationId_planId_id: { organizationId, planId, id } },
    data: { clearance, clearedById: member.id, clearedAt: at > since ? at : since, version: nextVersion },
  })
  await recordChange(context, { action: 'sobriety_check.cleared', resource: 'sobriety_checks', resourceId: id })
  return cleared
}

/** Removes a check that counts as never said; only the audit trail keeps that it was there. */
export async function removeCheck(context: PlanContext, { id }: Row): Promise<void> {
  const { tx, organizationId, planId } = context
  await tx.sobrietyCheck.delete({ where: { organizationId_planId_id: { organizationId, planId, id } } })
  await recordChange(context, { action: 'sobriety_check.withdrawn', resource: 'sobriety_checks', resourceId: id })
}
