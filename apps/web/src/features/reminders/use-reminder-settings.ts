import { type ReminderSettings, reminderRoutes } from '@holdfast/contracts/reminders'
import { queryOptions, useMutation } from '@tanstack/react-query'
import { queryClient } from '../../api/client.ts'
import { request } from '../../api/request.ts'

/** What the person chose about their reminders. */
export const reminderSettingsQuery = queryOptions({
  queryKey: ['reminder-settings'],
  queryFn: () => request(reminderRoutes.settings, {}),
})

type Choices = Partial<Omit<ReminderSettings, 'address'>>

/** Keeps a choice at once, with the clock of this device; the screen shows it before the answer is there. */
export const useChoose = () =>
  useMutation({
    mutationFn: (choices: Choices) => {
      const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
      return request(reminderRoutes.change, { body: { timeZone, ...choices } })
    },
    onMutate: (choices) => {
      const before = queryClient.getQueryData(reminderSettingsQuery.queryKey)
      if (before) queryClient.setQueryData(reminderSettingsQuery.queryKey, { ...before, ...choices })
      return before
    },
    onSuccess: (settings) => queryClient.setQueryData(reminderSettingsQuery.queryKey, settings),
    onError: (_, __, before) => queryClient.setQueryData(reminderSettingsQuery.queryKey, before),
  })
