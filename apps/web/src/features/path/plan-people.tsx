import type { Workspace } from '@holdfast/contracts/workspace'
import { RELATIONSHIP_LABELS } from '@holdfast/domain/cases/case-labels'
import { Trans } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { PageLink } from '../../plan/page-link.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Avatar, personColor } from '../../ui/avatar.tsx'

/** No more faces than that beside a page. */
const MOST_PEOPLE = 6

/** Who takes part, as faces with what each is to the loved one, and the way to all of them. */
export function PlanPeople({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  return (
    <section className="stack">
      <div className="head">
        <h2>
          <Trans>People</Trans>
        </h2>
        <PageLink planKey={planKey} to="people">
          <Trans>All and roles</Trans>
        </PageLink>
      </div>
      {plan.participants.length === 0 ? (
        <p className="small soft">
          <Trans>Nobody is in this plan yet.</Trans>
        </p>
      ) : (
        <ul className="group">
          {plan.participants.slice(0, MOST_PEOPLE).map(({ id, name, isMe, relationship }, at) => (
            <li className="person" key={id}>
              <Avatar name={name} color={personColor(at)} />
              <span className="strong">{isMe ? <Trans>You</Trans> : <bdi>{name}</bdi>}</span>
              <span className="say">{localize(RELATIONSHIP_LABELS[relationship])}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
