import type { SignedIn, SignInDetails } from '@holdfast/contracts/session'
import type { ComponentType } from 'react'
import { ChangeContactEmail } from './change-contact-email.tsx'
import { ChangeEmail } from './change-email.tsx'
import { ChangeName } from './change-name.tsx'
import { ChangePassphrase } from './change-passphrase.tsx'
import { OneTimeCodes } from './one-time-codes.tsx'
import { Passkeys } from './passkeys.tsx'
import { SecondFactor } from './second-factor.tsx'
import { Reminders } from './reminders.tsx'

/** Who it is, and how they come back. */
export type AccountStep = { user: SignedIn['user']; details: SignInDetails }

/** What can be changed, each on a page of its own, by the name in the address. */
export const ACCOUNT_STEPS = {
  name: ChangeName,
  email: ChangeEmail,
  passkeys: Passkeys,
  codes: OneTimeCodes,
  'second-factor': SecondFactor,
  passphrase: ChangePassphrase,
  contact: ChangeContactEmail,
  reminders: Reminders,
} satisfies Record<string, ComponentType<AccountStep>>

/** Whether there is such a page. */
export const isAccountStep = (step: unknown): step is keyof typeof ACCOUNT_STEPS =>
  typeof step === 'string' && Object.hasOwn(ACCOUNT_STEPS, step)
