import { REMINDER_KINDS, type ReminderKind } from '@holdfast/domain/reminders/reminder'
import type { Config } from '../../config.ts'
import { decrypt, encrypt } from '../../kernel/secrets.ts'

const PURPOSE = 'stop-reminders'
type Stop = { userId: string; kind: ReminderKind }

const stopToken = ({ HOLDFAST_SECRET }: Config, { userId, kind }: Stop): string =>
  encrypt(HOLDFAST_SECRET, PURPOSE, `${userId} ${kind}`)

/** Whose reminders of which kind a link ends; undefined where it is damaged. It does not become too old. */
export function readStopToken({ HOLDFAST_SECRET }: Config, token: string): Stop | undefined {
  const [userId, kind] = decrypt(HOLDFAST_SECRET, PURPOSE, token)?.split(' ') ?? []
  const known = REMINDER_KINDS.find((one) => one === kind)
  return userId && known ? { userId, kind: known } : undefined
}

/** The links of one letter by which no more of its kind come: the one that mail programs call (RFC 8058), and its page. */
export function stopLinks(config: Config, stop: Stop): { oneClick: string; page: string } {
  const token = stopToken(config, stop)
  return {
    oneClick: `${config.publicUrl}/api/v1/reminder-stops/${token}`,
    page: `${config.publicUrl}/no-emails#${token}`,
  }
}
