import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'
import { Disclosure } from '../../ui/disclosure.tsx'

/** What each will do, folded away until somebody opens it after a no; each is said once, with the offer that stays open. */
export function AfterANo({ plan }: { plan: Workspace }) {
  const nameOf = (id: string) => plan.participants.find((one) => one.id === id)?.name ?? ''
  if (plan.consequences.length === 0) return null
  return (
    <Disclosure summary={<Trans>Only after a no: what each of you will do</Trans>}>
      <p className="muted">
        <Trans>Each says it once, calmly, and then what stays open. Nobody argues about it.</Trans>
      </p>
      {plan.consequences.map(({ id, participantId, iWill, standingOffer }) => (
        <section key={id}>
          <h3>{nameOf(participantId)}</h3>
          <p className="spoken">{iWill}</p>
          <p>
            <Trans>What stays open: {standingOffer}</Trans>
          </p>
        </section>
      ))}
    </Disclosure>
  )
}
