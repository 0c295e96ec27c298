import type { Workspace } from '@holdfast/contracts/workspace'
import { Plural, Trans } from '@lingui/react/macro'
import { PageLink } from '../../plan/page-link.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = { counts: NonNullable<Workspace['askedAlone']>; planKey: PlanKey }

/** How many were asked alone about fear, violence and weapons and how they answered: as blocks with their counts, and in words. */
export function AskedAloneCard({ counts: { yes, no, passed, open }, planKey }: Props) {
  const answered = yes + no
  return (
    <section className="card">
      <div className="head">
        <h2>
          {answered === 0 ? (
            <Trans>Asked alone</Trans>
          ) : (
            <Trans>
              Asked alone: {answered} answered, {yes} yes
            </Trans>
          )}
        </h2>
        <PageLink planKey={planKey} to="people/safety">
          <Trans>Open</Trans>
        </PageLink>
      </div>
      <div className="tally">
        {yes > 0 && (
          <span className="yes">
            <Trans>{yes} yes</Trans>
          </span>
        )}
        {no > 0 && (
          <span>
            <Trans>{no} no</Trans>
          </span>
        )}
        {passed > 0 && (
          <span>
            <Plural value={passed} one="# would rather not" other="# would rather not" />
          </span>
        )}
        {open > 0 && (
          <span className="open">
            <Plural value={open} one="# open" other="# open" />
          </span>
        )}
      </div>
      <p className="hide">
        <Trans>Fear, violence, weapons: what people gave you alone. Open: not answered, or not to you.</Trans>
      </p>
    </section>
  )
}
