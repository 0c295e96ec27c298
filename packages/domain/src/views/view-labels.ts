import { text } from '@holdfast/content/views'
import type { ViewEvent } from '../audit/audit-events.ts'
import type { Text } from '../text.ts'

/** What was opened, as it stands after "opened". */
export const VIEW_LABELS: Readonly<Record<ViewEvent, Text>> = {
  'case.viewed': text('things.case.viewed'),
  'emergency_access.viewed': text('things.emergency_access.viewed'),
  'first_call.viewed': text('things.first_call.viewed'),
  'member.viewed': text('things.member.viewed'),
  'pack.printed': text('things.pack.printed'),
  'participant_about.viewed': text('things.participant_about.viewed'),
  'plan.viewed': text('things.plan.viewed'),
  'plan_version.viewed': text('things.plan_version.viewed'),
  'risk_assessment.viewed': text('things.risk_assessment.viewed'),
  'safety_plan.viewed': text('things.safety_plan.viewed'),
  'statement.viewed': text('things.statement.viewed'),
}

/** What kinds of devices are told apart; a program is whatever is no browser that people know. */
export const DEVICE_KINDS = ['phone', 'tablet', 'computer', 'program'] as const
/** Never which browser, system or address. */
export type DeviceKind = (typeof DEVICE_KINDS)[number]

/** From what somebody opened something. */
export const DEVICE_LABELS: Readonly<Record<DeviceKind, Text>> = {
  phone: text('devices.phone'),
  tablet: text('devices.tablet'),
  computer: text('devices.computer'),
  program: text('devices.program'),
}
