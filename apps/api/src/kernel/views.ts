import { AUDIT_EVENTS, type AnyViewEvent } from '@holdfast/domain/audit/audit-events'
import { MINUTE } from '@holdfast/domain/shared/time'
import type { Tx } from '../db/connect.ts'
import { deviceKindOf } from './device.ts'

/** Somebody opened something in a case: as which member, and in which session. */
export type View = {
  organizationId: string
  memberId: string
  action: AnyViewEvent
  resourceId: string
  session: string
  userAgent: string | undefined
  /** Their screen asked for it by itself: where this session has opened it before, that is no opening of its own. */
  isBackground: boolean
}

/** Keeps what was opened for the audit trail: `note` costs a read nothing, `flush` writes what is waiting. */
export type Views = { note: (view: View) => void; flush: () => Promise<void> }

const QUARTER = 15 * MINUTE
const WAIT = 1_000
const MOST_WAITING = 10_000
const MOST_SESSIONS = 50_000

/**
 * What is opened is written within seconds after the answer, in one statement, and once for each person, thing and quarter of an hour;
 * the database looks for what another process wrote. What waits is lost when the process is killed (docs/decisions/audit-chain-per-case.md).
 */
export function openViews(tx: Pick<Tx, '$queryRawUnsafe'>, report: (failure: object) => void): Views {
  let waiting: string[] = []
  let quarter = 0
  let noted = new Set<string>()
  let opened = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let writing = Promise.resolve()

  const write = async (): Promise<void> => {
    const views = waiting
    if (views.length === 0) return
    waiting = []
    try {
      await tx.$queryRawUnsafe('SELECT holdfast.audit_views($1::jsonb)::text', `[${views.join()}]`)
    } catch (error) {
      waiting = [...views, ...waiting].slice(0, MOST_WAITING)
      report({ code: (error as { code?: unknown }).code ?? null })
      wake()
    }
  }
  const flush = (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    writing = writing.then(write)
    return writing
  }
  const wake = (): void => {
    timer ??= setTimeout(() => void flush(), WAIT).unref()
  }

  const note = ({ session, isBackground, userAgent, ...view }: View): void => {
    const now = Math.floor(Date.now() / QUARTER)
    if (now !== quarter) {
      quarter = now
      noted = new Set()
    }
    const key = `${view.memberId} ${view.action} ${view.resourceId}`
    const inSession = `${session} ${key}`
    if (noted.has(key)) return
    const isRefresh = isBackground && opened.has(inSession)
    if (opened.size >= MOST_SESSIONS) opened = new Set()
    opened.add(inSession)
    if (isRefresh || waiting.length >= MOST_WAITING) return
    noted.add(key)
    waiting.push(JSON.stringify({ ...view, resource: AUDIT_EVENTS[view.action], device: deviceKindOf(userAgent) }))
    wake()
  }
  return { note, flush }
}
