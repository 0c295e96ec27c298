/**
 * Stories in which the width of the screen changes nothing about what is done: they are told on a phone alone, and their pages are
 * looked at there at the width of a desktop too.
 */
export const PHONE_ALONE = [
  'audit',
  'approach',
  'case-life',
  'caseload',
  'coaching',
  'colleagues',
  'consequences',
  'content',
  'day-plan',
  'eve',
  'facilities',
  'follow-through',
  'invitations',
  'kept-focus',
  'kept-words',
  'letters',
  'lost-connection',
  'no-network',
  'offline-day',
  'offline-refused',
  'offline-run',
  'one-device',
  'one-meeting',
  'outline',
  'passkeys',
  'personal-link',
  'practice',
  'review',
  'right-to-left',
  'run',
  'safety',
  'session-end',
  'spanish',
  'taps',
  'treatment-places',
  'two-people',
].map((name) => `${name}.e2e.ts`)

export const DESKTOP = { width: 1440, height: 900 }
