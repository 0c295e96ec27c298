import { invitationLetter } from '../features/invitations/invitation-letter.ts'
import { newDeviceLetter } from '../features/session/new-device-letter.ts'
import { passwordResetLetter } from '../features/users/password-reset-letter.ts'
import { signUpLetter } from '../features/users/sign-up-letter.ts'
import type { Job } from './job.ts'

/** Every job that there is. To add one, write a file with a `Job` beside the feature that it belongs to, and name it here. */
export const JOBS: readonly Job<never>[] = [invitationLetter, newDeviceLetter, passwordResetLetter, signUpLetter]
