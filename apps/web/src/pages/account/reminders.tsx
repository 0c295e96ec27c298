import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { QueryPart } from '../../api/query-boundary.tsx'
import { ReminderChoices } from '../../features/reminders/reminder-choices.tsx'
import { SentReminders } from '../../features/reminders/sent-reminders.tsx'
import { reminderSettingsQuery } from '../../features/reminders/use-reminder-settings.ts'
import { PageHeading } from '../../ui/page.tsx'

/** What reminds the person, where and when, and what they were sent. */
export function Reminders() {
  const settings = useQuery(reminderSettingsQuery)
  return (
    <>
      <PageHeading lead={<Trans>Few, and without a name or a word about what it is.</Trans>}>
        <Trans>Reminders</Trans>
      </PageHeading>
      <QueryPart query={settings}>{(chosen) => <ReminderChoices settings={chosen} />}</QueryPart>
      <SentReminders />
    </>
  )
}
