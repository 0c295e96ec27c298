import type { AuditAction } from '@holdfast/domain/audit/audit-events'
import { AUDIT_EVENTS } from '@holdfast/domain/audit/audit-events'

type Row = Readonly<Record<string, unknown>>
/** What is recorded of a change, in the order in which it happened. */
type Event = {
  at: number
  actor: string
  action: AuditAction
  resource: string
  resource_id: string
  case_id: string | null
  plan_id: string | null
  meta: object
}

/** Everything that is written, in the order in which tables refer to each other, and what is recorded of it. */
export const TABLES = [
  'identity.users',
  'holdfast.organizations',
  'holdfast.organization_members',
  'holdfast.cases',
  'keys.organization_keys',
  'keys.case_keys',
  'holdfast.case_members',
  'holdfast.case_stages',
  'holdfast.plans',
  'holdfast.participants',
  'holdfast.statements',
  'holdfast.statement_versions',
  'holdfast.logistics',
  'holdfast.sobriety_plans',
  'holdfast.risk_assessments',
  'holdfast.rehearsals',
  'holdfast.tasks',
  'holdfast.consequences',
  'holdfast.plan_steps',
  'holdfast.sobriety_checks',
  'holdfast.runs',
  'holdfast.outcomes',
  'holdfast.decline_reasons',
  'holdfast.follow_through_entries',
  'holdfast.reviews',
  'holdfast.review_factors',
  'holdfast.review_changes',
] as const
type Table = (typeof TABLES)[number]

/** Rows of an organization that are collected first and written together. */
export class Rows {
  readonly tables = new Map<Table, Row[]>()
  readonly events: Event[] = []
  readonly #organizationId: string

  constructor(organizationId: string) {
    this.#organizationId = organizationId
  }

  /** One row of the organization. */
  add(table: Table, row: Row): void {
    const rows = this.tables.get(table) ?? []
    rows.push(table === 'identity.users' ? row : { organization_id: this.#organizationId, ...row })
    this.tables.set(table, rows)
  }

  /** What somebody did, as `recordChange` would record it. */
  record(
    at: number,
    actor: string,
    action: AuditAction,
    {
      id,
      caseId = null,
      planId = null,
      meta = {},
    }: { id: string; caseId?: string | null; planId?: string | null; meta?: object },
  ): void {
    this.events.push({
      at,
      actor,
      action,
      resource: AUDIT_EVENTS[action],
      resource_id: id,
      case_id: caseId,
      plan_id: planId,
      meta,
    })
  }
}

/** A moment as PostgreSQL reads it. */
export const moment = (at: number): string => new Date(at).toISOString()
