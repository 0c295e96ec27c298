import type { ReminderKind } from '@holdfast/domain/reminders/reminder'
import { useLingui } from '@lingui/react/macro'

/** What each kind of reminder is called, and when it comes. */
export function useKindWords(): Readonly<Record<ReminderKind, { label: string; hint: string }>> {
  const { t } = useLingui()
  return {
    task: { label: t`Something of mine is due`, hint: t`At nine, the day before and on the day` },
    check_in: { label: t`I am asked how it goes with a limit`, hint: t`Two hours after it is due` },
    date_poll: { label: t`I have not said which days suit me`, hint: t`After two days, and the day before it ends` },
    asked: { label: t`Somebody who leads asks me`, hint: t`At most once a day for one thing` },
    digest: { label: t`A week in one e-mail`, hint: t`How many things wait` },
  }
}
