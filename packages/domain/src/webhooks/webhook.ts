import { text } from '@holdfast/content/webhooks'
import { CASE_EVENTS, type CaseEvent, ORGANIZATION_EVENTS, type OrganizationEvent } from '../audit/audit-events.ts'
import type { Text } from '../text.ts'
import { HOUR, MINUTE } from '../shared/time.ts'

/** What a webhook can be told of: what changes cases and the organization; never what somebody opened or wrote for themselves. */
export type WebhookKind = CaseEvent | OrganizationEvent
/** All of them. */
export const WEBHOOK_KINDS = [...Object.keys(CASE_EVENTS), ...Object.keys(ORGANIZATION_EVENTS)] as [
  WebhookKind,
  ...WebhookKind[],
]

/** Those that an app offers first: where an attempt stands. */
export const USUAL_KINDS = [
  'case.opened',
  'case_stage.added',
  'plan.created',
  'plan.locked',
  'plan.postponed',
  'plan.called_off',
  'plan.meeting_started',
  'plan.meeting_ended',
  'plan.review_finished',
  'organization_member.joined',
  'organization_member.ended',
] as const satisfies readonly WebhookKind[]

/** Whether it is sent to. One that could not be reached for a day is paused, until somebody switches it on again. */
export const WEBHOOK_STATES = ['on', 'paused'] as const
/** One of them. */
export type WebhookState = (typeof WEBHOOK_STATES)[number]

/** How far one delivery is. */
export const DELIVERY_STATES = ['waiting', 'delivered', 'failed'] as const
/** One of them. */
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** How each state of a delivery is called. */
export const DELIVERY_WORDS: Readonly<Record<DeliveryState, Text>> = {
  waiting: text('deliveries.waiting'),
  delivered: text('deliveries.delivered'),
  failed: text('deliveries.failed'),
}

const PAUSES = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 8 * HOUR, 9 * HOUR]

/** How long to wait after so many failed attempts, in milliseconds; null when a day of them is over and no further one is made. */
export const pauseAfter = (attempts: number): number | null => PAUSES[attempts - 1] ?? null
