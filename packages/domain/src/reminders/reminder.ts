/** What reminds somebody; each kind can be turned off by itself. `asked` is sent by a case lead, `digest` once a week. */
export const REMINDER_KINDS = ['task', 'check_in', 'date_poll', 'asked', 'digest'] as const
/** A kind of reminder, as its reader turns it on and off. */
export type ReminderKind = (typeof REMINDER_KINDS)[number]

/** `planned` until its time has come, `waiting` until the mail server has it; `dropped` where it was of no use any more by then. */
export const REMINDER_STATES = ['planned', 'waiting', 'sent', 'failed', 'dropped'] as const
/** How far a reminder is. */
export type ReminderState = (typeof REMINDER_STATES)[number]

/** Where reminders go: to the address that the person gave, or nowhere. */
export const REMINDER_CHANNELS = ['email', 'none'] as const
/** `none`: do not write to me. */
export type ReminderChannel = (typeof REMINDER_CHANNELS)[number]

/** What somebody chose about their reminders. `channel` and `timeZone` are null while they have said nothing. */
export type ReminderSettings = Readonly<{
  off: readonly ReminderKind[]
  channel: ReminderChannel | null
  /** 1 Monday to 7 Sunday; null without a digest. */
  digestDay: number | null
  /** Whether the digest may say how many days are left until the day. */
  countsDays: boolean
  /** `HH:MM` on the clock of the person; the same twice means no quiet hours. */
  quietFrom: string
  quietUntil: string
  timeZone: string | null
}>

/** What holds for whoever has said nothing: every kind, no digest, and quiet from nine in the evening to eight in the morning. */
export const USUAL_SETTINGS: ReminderSettings = {
  off: [],
  channel: null,
  digestDay: null,
  countsDays: false,
  quietFrom: '21:00',
  quietUntil: '08:00',
  timeZone: null,
}

/** Whether somebody wants reminders of this kind. */
export const wants = ({ off, channel, digestDay }: ReminderSettings, kind: ReminderKind): boolean =>
  channel !== 'none' && !off.includes(kind) && (kind !== 'digest' || digestDay !== null)
