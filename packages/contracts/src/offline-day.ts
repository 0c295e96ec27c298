import { OFFLINE_KINDS } from '@holdfast/domain/offline-day/offline-record'
import { SOBRIETY_RESULTS } from '@holdfast/domain/sobriety/sobriety-check'
import { z } from 'zod'
import { id, someText, time } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'
import { SeenAtCheck } from './sobriety.ts'

/** How much of each kind one request carries at most. */
const AT_ONCE = 20
/** Made on the phone: the id, so that a replay is harmless, and the time by its clock, however wrong. */
const made = { id: id(), at: time() }
const maybe = () => id().nullable().default(null)

/** A look by the person who sends it. The id becomes that of the sobriety check. */
export const OfflineCheck = SeenAtCheck.extend(made).meta({ id: 'OfflineCheck' })
/** Judged by the same rules as one that is recorded with a network. */
export type OfflineCheck = z.input<typeof OfflineCheck>

/**
 * Who is the second adult, as the observer's phone has it: signed there by name, or said to record it on their own phone. A claim
 * until they confirm it themselves.
 */
export const OfflineSignature = z
  .strictObject({ ...made, sobrietyCheckId: id(), secondId: id(), signedHere: z.boolean() })
  .meta({ id: 'OfflineSignature' })
/** `secondId` is a participant. */
export type OfflineSignature = z.input<typeof OfflineSignature>

/** "I saw the same", on the second adult's own phone. */
export const OfflineConfirmation = z
  .strictObject({
    ...made,
    /** Where their phone knows the check; else who did it, and what was decided. */
    sobrietyCheckId: maybe(),
    observerId: maybe(),
    result: z.enum(SOBRIETY_RESULTS),
  })
  .meta({ id: 'OfflineConfirmation' })
/** It meets the check at the server, whichever comes in first. */
export type OfflineConfirmation = z.input<typeof OfflineConfirmation>

/** What was done after a check that ended the day. */
export const OfflineClearance = z
  .strictObject({ ...made, sobrietyCheckId: id(), clearance: someText(1000) })
  .meta({ id: 'OfflineClearance' })
/** Once for each check. */
export type OfflineClearance = z.input<typeof OfflineClearance>

/** The beginning of the meeting on a phone: on a check, or on one that two others are said to have done. */
export const OfflineStart = z
  .strictObject({ ...made, sobrietyCheckId: maybe(), observerId: maybe(), secondId: maybe() })
  .meta({ id: 'OfflineStart' })
/** Only that of a person who may begin meetings begins one; that of everybody else says that it has begun. */
export type OfflineStart = z.input<typeof OfflineStart>

/** What came in from a phone and counts only with what another one recorded. It is kept as it came, whatever becomes of it. */
export const OfflineRecord = z
  .object({
    id: id(),
    kind: z.enum(OFFLINE_KINDS),
    by: z.string(),
    device: z.string(),
    isMine: z.boolean(),
    /** By the clock of the server. */
    at: time(),
    phoneAt: time().nullable(),
    receivedAt: time(),
    state: z.enum(['counts', 'waits', 'refused']),
    /** What it waits for, or the rule that speaks against it. */
    why: z.string().nullable(),
    reason: z.string().nullable(),
    /** Who can end the waiting, where that is one person. */
    waitsFor: z.string().nullable(),
  })
  .meta({ id: 'OfflineRecord' })
/** For everybody who reads sobriety checks. */
export type OfflineRecord = z.infer<typeof OfflineRecord>

const list = <S extends z.ZodType>(item: S) => z.array(item).max(AT_ONCE).default([])

/**
 * Whatever the state of the plan: what was recorded is never refused because something else has happened meanwhile, only what was
 * never allowed. The rules of the start are judged for the moment of the start.
 */
export const offlineDayRoutes = namedRoutes('offlineDay', {
  record: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/offline-records',
    summary: 'Record a day without a network',
    description:
      'As a phone recorded them. One person records a check and another confirms it; a signature by name counts once they confirm it themselves. The earliest start counts.',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z.strictObject({
      checks: list(OfflineCheck),
      signatures: list(OfflineSignature),
      confirmations: list(OfflineConfirmation),
      clearances: list(OfflineClearance),
      starts: list(OfflineStart),
      /** What the clock of the phone says now: a wrong clock is no reason to refuse what it recorded. */
      sentAt: time().nullable().default(null),
    }),
    response: z.strictObject({ items: z.array(OfflineRecord) }),
    problems: ['rule-refused', 'wrong-status'],
  }),
})
