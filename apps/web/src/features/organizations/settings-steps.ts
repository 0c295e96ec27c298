import type { Organization } from '@holdfast/contracts/organizations'

/** What each form of the settings is given; `onDone` goes back to all of them. */
export type SettingsStep = { organization: Organization; onDone: () => void }
