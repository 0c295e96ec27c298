import type { Statement } from '@holdfast/contracts/statements'
import type { Statement as SqlStatement } from '../../db/transaction.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { decryptParts } from './statement-texts.ts'
import { presentStatement, type StatementRow } from './statements.presenter.ts'

const WITH_TEXT = {
  name: 'statement',
  text: `
    SELECT s.id, s.participant_id AS "participantId", p.case_member_id AS "caseMemberId", s.sharing, s.shared_at AS "sharedAt", s.word_count AS "wordCount",
           s.missing_parts AS "missingParts", s.version, s.saved_at AS "savedAt", s.text_version AS "textVersion",
           s.sitting_open AS "sittingOpen", s.released_to_id AS "releasedToId", s.written_by_id AS "writtenById",
           s.yes_by AS "yesBy", s.yes_on::timestamptz AS "yesOn", CASE WHEN w.id IS NOT NULL THEN json_build_object('displayName', w.display_name, 'endedAt', w.ended_at) END AS "writtenBy", p.attendance,
           p.read_by_id AS "readById", r.case_member_id AS "readerMemberId", v.author_user_id AS "authorUserId", v.saved_at AS "textSavedAt", v.text_id AS "textId", v.parts,
           coalesce((SELECT json_agg(json_build_object('noteId', k.note_id, 'reason', k.reason) ORDER BY k.at)
                     FROM holdfast.statement_dismissed_hints k
                     WHERE k.organization_id = s.organization_id AND k.plan_id = s.plan_id AND k.statement_id = s.id),
                    '[]') AS "dismissedHints"
    FROM holdfast.statements s
    JOIN holdfast.participants p
      ON p.organization_id = s.organization_id AND p.plan_id = s.plan_id AND p.id = s.participant_id
    LEFT JOIN holdfast.participants r
      ON r.organization_id = p.organization_id AND r.plan_id = p.plan_id AND r.id = p.read_by_id
    LEFT JOIN holdfast.case_members w ON w.organization_id = s.organization_id AND w.id = s.written_by_id
    LEFT JOIN holdfast.statement_versions v
      ON v.organization_id = s.organization_id AND v.plan_id = s.plan_id AND v.statement_id = s.id AND v.version = s.text_version
    WHERE s.organization_id = $1::uuid AND s.plan_id = $2::uuid AND s.id = $3::uuid`,
}

type Key = { organizationId: string; planId: string; statementId: string }

/** Asks for one statement of a plan with its newest text, where PostgreSQL shows that to this person. */
export const statementWithText = ({ organizationId, planId, statementId }: Key): SqlStatement => ({
  ...WITH_TEXT,
  values: [organizationId, planId, statementId],
})

/** One statement of this plan with its newest text, or a problem that says that there is none. */
export async function findStatement(context: PlanContext, statementId: string): Promise<StatementRow> {
  const [row] = await context.sql<StatementRow>(statementWithText({ ...context, statementId }))
  return orNotFound(row)
}

/** One statement, its words only where they are shared with this reader. */
export async function getStatement(context: PlanContext, statementId: string): Promise<Statement> {
  return presentStatement(context, await findStatement(context, statementId))
}

/** The author's own text, one version for each sitting, newest first. */
export async function listVersions(
  context: PlanContext,
  statementId: string,
  { cursor, limit }: { cursor?: number | undefined; limit: number },
) {
  const { tx, organizationId, planId, person } = context
  await findStatement(context, statementId)
  const rows = await tx.statementVersion.findMany({
    where: {
      organizationId,
      planId,
      statementId,
      authorUserId: person.userId,
      ...(cursor && { version: { lt: cursor } }),
    },
    orderBy: { version: 'desc' },
    take: limit + 1,
  })
  const items = rows.slice(0, limit).map((row) => ({
    version: row.version,
    savedAt: row.savedAt.toISOString(),
    parts: decryptParts(context, row),
  }))
  return { items, nextCursor: rows.length > limit ? String(items.at(-1)?.version) : null }
}
