import type { Workspace } from '@holdfast/contracts/workspace'
import { endedInNo } from '@holdfast/domain/follow-through/kept-consequences'
import { Trans } from '@lingui/react/macro'
import { openHelp } from '../../features/crisis-contacts/help-sheet.tsx'
import { OpenCheckIns } from '../../features/follow-through/open-check-ins.tsx'
import { NowCard } from '../../features/path/now-card.tsx'
import { personOf } from '../../features/path/people-colors.ts'
import { nowOf } from '../../plan/task-link.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { TonightDrawing } from '../../ui/drawings/tonight-drawing.tsx'
import { Icon } from '../../ui/icon.tsx'

function Person({
  plan,
  id,
  name,
  children,
}: {
  plan: Workspace
  id: string
  name: string
  children?: React.ReactNode
}) {
  return (
    <li className="person">
      <Avatar name={name} color={personOf(plan, id)?.color ?? 1} />
      <span className="strong">{name}</span>
      {children && <span className="say">{children}</span>}
    </li>
  )
}

/** With whom each is, as far as the reader may know it. */
function NobodyAlone({ plan }: { plan: Workspace }) {
  const known = plan.participantSchedules.flatMap(({ participantId, companion, aftercarePlan }) => {
    const person = personOf(plan, participantId)
    const words = [companion, aftercarePlan].map((given) => given?.trim()).filter(Boolean)
    return person && words.length > 0 ? [{ ...person, words: words.join(' · ') }] : []
  })
  if (known.length === 0) return null
  return (
    <section className="stack">
      <h2>
        <Trans>Nobody is alone</Trans>
      </h2>
      <ul className="group">
        {known.map(({ id, name, words }) => (
          <Person key={id} plan={plan} id={id} name={name}>
            {words}
          </Person>
        ))}
      </ul>
    </section>
  )
}

/** After a no: what the reader said that they do, and what stays open for the loved one. */
function SaidAndOpen({ plan }: { plan: Workspace }) {
  const mine = plan.consequences.filter(({ isMine }) => isMine)
  const open = plan.consequences.filter(({ standingOffer }) => standingOffer.trim() !== '')
  return (
    <>
      {mine.length > 0 && (
        <section className="stack">
          <h2>
            <Trans>What you said you will do</Trans>
          </h2>
          <ul className="group">
            {mine.map(({ id, iWill, participantId }) => (
              <Person key={id} plan={plan} id={participantId} name={iWill} />
            ))}
          </ul>
        </section>
      )}
      {open.length > 0 && (
        <section className="stack">
          <h2>
            <Trans>What stays open for {plan.caseAlias}</Trans>
          </h2>
          <ul className="group">
            {open.map(({ id, participantId, standingOffer }) => (
              <Person key={id} plan={plan} id={participantId} name={personOf(plan, participantId)?.name ?? ''}>
                “{standingOffer}”
              </Person>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** The evening and the two days after the meeting: safe, not alone, and nothing to decide. */
export function TonightHome({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  const isNo = plan.outcome !== null && endedInNo(plan.outcome)
  const withheld = plan.run?.consequencesWithheld ?? false
  return (
    <>
      <section className="hero">
        <TonightDrawing />
        <h2>
          <Trans>Rest first</Trans>
        </h2>
        <p>
          {isNo ? (
            <Trans>{plan.caseAlias} said no for now. Nothing has to be decided tonight.</Trans>
          ) : (
            <Trans>The meeting is over. Nothing has to be decided tonight.</Trans>
          )}
        </p>
      </section>
      <section className="card">
        <h2>
          <Trans>Is everyone safe?</Trans>
        </h2>
        <p>
          <Trans>If you are afraid, or somebody may be in danger, call now. You need no reason.</Trans>
        </p>
        <div className="actions">
          <button type="button" className="btn quiet" onClick={openHelp}>
            <Icon name="phone" small />
            <Trans>Who to call</Trans>
          </button>
        </div>
      </section>
      {nowOf(plan) && <NowCard plan={plan} planKey={planKey} />}
      <NobodyAlone plan={plan} />
      {isNo && !withheld && <SaidAndOpen plan={plan} />}
      {plan.me.role !== 'helper' && (
        <OpenCheckIns
          caseKey={{ organizationId: planKey.organizationId, caseId: plan.caseId }}
          timeZone={plan.logistics.timeZone}
        />
      )}
    </>
  )
}
