import type { Participant } from '@holdfast/contracts/participants'
import { isPartner, PARTNER_GUIDE } from '@holdfast/domain/participants/reading'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { QueryPart } from '../../api/query-boundary.tsx'
import { localize } from '../../i18n/localize.ts'
import { usePlan } from '../../plan/use-plan.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { AboutSomeone } from './about-someone.tsx'
import { aboutQuery } from './participants.queries.ts'

/** Somebody's own part, as those who lead read and write it. */
export function PersonAbout({ person }: { person: Participant }) {
  const { key } = usePlan()
  const personKey = { ...key, participantId: person.id }
  const query = useQuery(aboutQuery(personKey))
  return (
    <section className="stack" data-field="about">
      <PageHeading lead={person.name}>
        <Trans>Their own part</Trans>
      </PageHeading>
      {isPartner(person.relationship) && (
        <Disclosure summary={localize(PARTNER_GUIDE.title)}>
          <p>{localize(PARTNER_GUIDE.text)}</p>
        </Disclosure>
      )}
      <QueryPart query={query}>
        {(about) => <AboutSomeone about={about} personKey={personKey} speaks={person.caseMemberId === null} />}
      </QueryPart>
    </section>
  )
}
