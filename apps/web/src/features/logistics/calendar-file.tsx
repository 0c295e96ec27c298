import { logisticsRoutes } from '@holdfast/contracts/logistics'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { saveFile } from '../../api/save-file.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choices.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

/** The day for one's own calendar: it is called "Appointment", and tells nothing else. */
export function CalendarFile({ planKey, isDayRemoved }: { planKey: PlanKey; isDayRemoved: boolean }) {
  const { t } = useLingui()
  const [withPlace, setWithPlace] = useState(false)
  const file = useMutation({
    mutationFn: () =>
      request(logisticsRoutes.calendar, { params: planKey, query: { withPlace: withPlace ? 'yes' : 'no' } }),
    onSuccess: (answer) => saveFile(answer, 'text/calendar'),
  })
  return (
    <section className="stack">
      <h2>
        <Trans>For your calendar</Trans>
      </h2>
      <p className="muted">
        {isDayRemoved ? (
          <Trans>The day was taken away. If it is in your calendar, this file takes it out.</Trans>
        ) : (
          <Trans>It says “Appointment” and the time, nothing else. Someone may look at your phone.</Trans>
        )}
      </p>
      <p className="muted">
        <Trans>When the day changes, save the file again: it changes the appointment that is there.</Trans>
      </p>
      <Checkbox label={t`With the address`} checked={withPlace} onChange={setWithPlace} />
      <ProblemNotice error={file.error} />
      <div>
        <Button look="quiet" busy={file.isPending} onClick={() => file.mutate()}>
          <Trans>Save the calendar file</Trans>
        </Button>
      </div>
    </section>
  )
}
