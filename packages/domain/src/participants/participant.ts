/** What someone does on the day (domain.md 3). One person may hold two, but safety lead and transport lead are two people. */
export const DAY_ROLES = ['facilitator', 'chair', 'timekeeper', 'safety_lead', 'sobriety_observer', 'transport_lead', 'escort', 'admissions_liaison', 'packer', 'childcare', 'greeter', 'note_taker', 'follow_up_lead', 'backup_chair'] as const
export type DayRole = (typeof DAY_ROLES)[number]

/** How someone takes part in the meeting (domain.md 3). */
export const ATTENDANCES = ['in_person', 'remote_video', 'letter_read_by', 'not_attending'] as const
export type Attendance = (typeof ATTENDANCES)[number]
