import type { CasePractice, entrustedCaseRoutes } from '@holdfast/contracts/entrusted-cases'
import {
  decideEnding,
  type EntrustingSide,
  entrustingState,
  LINK_USED,
} from '@holdfast/domain/entrusted-cases/entrusting'
import type { z } from 'zod'
import { databaseNow } from '../../db/database-now.ts'
import type { EntrustedCase as Row } from '../../db/generated/client.ts'
import { ability } from '../../kernel/authorize.ts'
import type { CaseContext, PublicContext } from '../../kernel/context.ts'
import { countAttempt } from '../../kernel/limits.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse, throwIfRefused } from '../../kernel/refuse.ts'
import { type LinkClaims, readLink } from '../../kernel/secrets.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { endPlace } from './entrusted-cases.commands.ts'
import { inPractice } from './other-side.ts'

type Known = { id: string; practiceName: string; interventionist: string | null }
type Practice = { name: string; region: string; phone: string; expiresAt: string }

/** What a link of a practice says, once its signature holds; each try is counted. */
async function readPracticeLink(context: PublicContext, token: string): Promise<LinkClaims> {
  const { runtime, ip } = context
  await countAttempt(context, 'link-address', ip)
  return readLink(runtime.config.HOLDFAST_SECRET, 'practice-link', token, await databaseNow(runtime.database.prisma))
}

/** Which practice a link is of, for whoever holds it. */
export async function previewPracticeLink(context: PublicContext, token: string) {
  const { organizationId, subjectId } = await readPracticeLink(context, token)
  const [row] = await context.runtime.database.prisma.$queryRaw<{ practice: Practice | null }[]>`
    SELECT holdfast.practice_of_link(${organizationId}::uuid, ${subjectId}::uuid) AS practice`
  if (!row?.practice) throw problem('link-not-valid')
  const { name, region, phone, expiresAt } = row.practice
  return { practiceName: name, region, phone, expiresAt: new Date(expiresAt).toISOString() }
}

const knownOf = ({ tx, caseId }: CaseContext): Promise<Known[]> => tx.$queryRaw<Known[]>`
  SELECT id, practice_name AS "practiceName", interventionist FROM holdfast.practices_of_case(${caseId}::uuid)`

const rowsOf = ({ tx, organizationId, caseId }: CaseContext): Promise<Row[]> =>
  tx.entrustedCase.findMany({
    where: { familyId: organizationId, familyCaseId: caseId },
    orderBy: { askedAt: 'desc' },
    take: 50,
  })

/** The practices that a case was entrusted to, the newest first. */
export async function listPractices(context: CaseContext): Promise<{ items: CasePractice[]; nextCursor: null }> {
  const [known, rows, now] = [await knownOf(context), await rowsOf(context), await databaseNow(context.tx)]
  const choose = ability(context, 'practice.choose')
  const items = rows.map((row) => {
    const state = entrustingState(row, now)
    const of = known.find(({ id }) => id === row.id)
    return {
      id: row.id,
      practiceName: of?.practiceName ?? '',
      interventionist: of?.interventionist ?? null,
      state,
      counted: row.counted,
      askedAt: row.askedAt?.toISOString() ?? null,
      acceptedAt: row.acceptedAt?.toISOString() ?? null,
      endedAt: row.endedAt?.toISOString() ?? null,
      endedBy: row.endedBy as EntrustingSide | null,
      version: row.version,
      can: { end: decideEnding(state).ok ? choose : { allowed: false } },
    }
  })
  return { items, nextCursor: null }
}

/** One of them. */
export async function getPractice(context: CaseContext, id: string): Promise<CasePractice> {
  const { items } = await listPractices(context)
  return orNotFound(items.find((one) => one.id === id) ?? null)
}

/** Asks the practice of a link to look after this case; returns the id of what was asked. */
export async function askPractice(
  context: CaseContext,
  { token, words, counted }: z.output<typeof entrustedCaseRoutes.ask.body>,
): Promise<string> {
  const { tx, caseId, member, person } = context
  const { organizationId: practice, subjectId: id } = await readPracticeLink(context, token)
  const [row] = await tx.$queryRaw<{ asked: boolean }[]>`
    SELECT holdfast.entrust_case(${practice}::uuid, ${id}::uuid, ${caseId}::uuid, ${member.displayName}, ${words.trim()}, ${counted}) AS asked`
  if (!row?.asked) throw refuse(LINK_USED, context)
  await recordChange(context, { action: 'practice.asked', resource: 'practices', resourceId: id, meta: { counted } })
  await inPractice(tx, id, () =>
    recordChange({ tx, person }, { action: 'entrusted_case.asked', resource: 'entrusted_cases', resourceId: id }),
  )
  return id
}

/** The family takes its case back: whoever of the practice looked after it reads nothing from then on. */
export async function takeBack(context: CaseContext, id: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, caseId, person } = context
  const row = orNotFound((await rowsOf(context)).find((one) => one.id === id) ?? null)
  guardVersion(row, ifMatch)
  throwIfRefused(decideEnding(entrustingState(row, await databaseNow(tx))), context)
  await tx.entrustedCase.update({
    where: { organizationId_id: { organizationId: row.organizationId, id } },
    data: { endedAt: await databaseNow(tx), endedBy: 'family', version: nextVersion },
  })
  const looksAfter = await inPractice(tx, id, async (practiceId) => {
    await recordChange(
      { tx, person },
      { action: 'entrusted_case.given_back', resource: 'entrusted_cases', resourceId: id },
    )
    if (row.interventionistId === null) return null
    const where = { organizationId_id: { organizationId: practiceId, id: row.interventionistId } }
    return tx.organizationMember.findUnique({ where })
  })
  if (looksAfter) await endPlace(context, { organizationId, caseId }, looksAfter.userId)
  await recordChange(context, { action: 'practice.removed', resource: 'practices', resourceId: id })
}
