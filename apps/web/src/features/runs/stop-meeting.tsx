import { planStepRoutes, STOP_KINDS } from '@holdfast/contracts/plan-steps'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { queryClient, request } from '../../app/api.ts'
import { ContactLinks, useCrisisContacts } from '../../app/crisis-bar.tsx'
import { ProblemNotice } from '../../app/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

type Props = { planKey: { organizationId: string; planId: string } }

/** Stops the meeting with one tap, whoever taps; no question comes first (S1.7). */
export function StopMeeting({ planKey }: Props) {
  const { t } = useLingui()
  const stop = useMutation({
    mutationFn: (kind: (typeof STOP_KINDS)[number]) =>
      request(planStepRoutes.stop, { params: planKey, body: { kind } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['plans'] }),
  })
  const words = {
    violence: t`Stop: violence or a threat`,
    medical: t`Stop: medical emergency`,
    anyones_call: t`Stop for another reason`,
  }
  return (
    <section className="stack" aria-label={t`Stop the meeting`}>
      <div className="row">
        {STOP_KINDS.map((kind) => (
          <Button key={kind} look="danger" busy={stop.isPending} onClick={() => stop.mutate(kind)}>
            {words[kind]}
          </Button>
        ))}
      </div>
      <ProblemNotice error={stop.error} />
    </section>
  )
}

/** After a stop: who to call, and that nobody has to do anything else now. */
export function StoppedNotice({ address }: { address: string }) {
  const contacts = useCrisisContacts()
  return (
    <Notice tone="urgent" live>
      <h2>
        <Trans>The meeting is stopped</Trans>
      </h2>
      <p>
        <Trans>Get everyone to a safe place first. Then call. Nothing else has to be done now.</Trans>
      </p>
      {address && (
        <p>
          <Trans>You are at: {address}</Trans>
        </p>
      )}
      <ul>
        {contacts.map((contact) => (
          <li key={contact.code}>
            {contact.label} <ContactLinks contact={contact} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}
