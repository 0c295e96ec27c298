import { Trans } from '@lingui/react/macro'
import { ChecklistLinks } from '../../features/checklists/checklist-links.tsx'
import { ChecklistPage } from '../../features/checklists/checklist-page.tsx'
import { MyItems } from '../../features/checklists/my-items.tsx'
import { useOpenList } from '../../features/checklists/use-open-list.ts'
import { TransportFacts } from '../../features/logistics/transport-facts.tsx'
import { TransportForm } from '../../features/logistics/transport-form.tsx'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'

const LISTS = ['transport', 'escort'] as const

/** Who drives and who goes along, and how far their lists are; a list itself has a page of its own. */
export default function TransportPage() {
  const { plan, key } = usePlan()
  const list = useOpenList(LISTS)
  if (list) return <ChecklistPage key={list} list={list} />
  return (
    <>
      <PageHeading lead={<Trans>Two adults take your loved one there the same day. Nobody is ever held.</Trans>}>
        <Trans>The drive to treatment</Trans>
      </PageHeading>
      <SectionFindings
        section="logistics"
        page="logistics/transport"
        isShown={({ subjectId }) => !subjectId?.startsWith('list-')}
      />
      {plan.can.editLogistics.allowed ? (
        <TransportForm
          logistics={plan.logistics}
          planKey={key}
          can={plan.can.editLogistics}
          people={plan.participants.filter(({ adult, attendance }) => adult && attendance !== 'not_attending')}
        />
      ) : (
        <TransportFacts logistics={plan.logistics} people={plan.participants} />
      )}
      <ChecklistLinks lists={LISTS} />
      <MyItems lists={LISTS} />
    </>
  )
}
