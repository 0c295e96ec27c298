import type { Consent } from '@holdfast/contracts/consents'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { QueryBoundary } from '../api/query-boundary.tsx'
import type { StepSearch } from '../app/step-search.ts'
import { usePersistedState } from '../autosave/use-persisted-state.ts'
import { caseQuery } from '../features/cases/cases.queries.ts'
import { ConsentCard } from '../features/consents/consent-card.tsx'
import { type ConsentDraft, newDraft } from '../features/consents/consent-draft.ts'
import { type CaseKey, consentsQuery, disclosuresQuery } from '../features/consents/consents.queries.ts'
import { SignConsent } from '../features/consents/sign-consent.tsx'
import { WhatMayBeTold } from '../features/consents/what-may-be-told.tsx'
import { WhoWasTold } from '../features/consents/who-was-told.tsx'
import { workspaceQuery } from '../plan/plan-query.ts'
import { useLiveChanges } from '../plan/use-live-changes.ts'
import { Empty } from '../ui/empty.tsx'
import { Icon } from '../ui/icon.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'
import { ShowAll } from '../ui/show-all.tsx'

const PAGE = '/o/$organizationId/c/$caseId/consents'

/** Who may know what: every consent of the case, the form for a new one in two steps, and the account of what was read. */
export default function ConsentsPage() {
  const { organizationId, caseId } = useParams({ strict: false }) as CaseKey
  const caseKey = { organizationId, caseId }
  const { step }: StepSearch = useSearch({ strict: false })
  useLiveChanges(organizationId, caseId)
  const consents = useQuery(consentsQuery(caseKey))
  return (
    <QueryBoundary query={consents}>
      {({ items, can }) => (
        <MainContent key={step ?? ''} narrow={step !== undefined}>
          {step === 'told' ? (
            <Told caseKey={caseKey} />
          ) : (step === 'new' || step === 'sign') && can.record.allowed ? (
            <NewConsent caseKey={caseKey} step={step} />
          ) : (
            <AllConsents caseKey={caseKey} items={items} mayRecord={can.record.allowed} />
          )}
        </MainContent>
      )}
    </QueryBoundary>
  )
}

function Told({ caseKey }: { caseKey: CaseKey }) {
  const disclosures = useQuery(disclosuresQuery(caseKey))
  return <QueryBoundary query={disclosures}>{({ items }) => <WhoWasTold items={items} />}</QueryBoundary>
}

type ListProps = { caseKey: CaseKey; items: readonly Consent[]; mayRecord: boolean }

function AllConsents({ caseKey, items, mayRecord }: ListProps) {
  return (
    <>
      <PageHeading
        lead={<Trans>Each line says who allowed it, for what, and until when. It can be taken back at any time.</Trans>}
      >
        <Trans>Who may know what</Trans>
      </PageHeading>
      <div className="actions">
        {mayRecord && (
          <Link className="btn" to={PAGE} params={caseKey} search={{ step: 'new' }}>
            <Icon name="plus" small />
            <Trans>Write down a yes or a no</Trans>
          </Link>
        )}
        <Link className="btn quiet" to={PAGE} params={caseKey} search={{ step: 'told' }}>
          <Trans>Who was told</Trans>
        </Link>
      </div>
      {items.length === 0 && (
        <Empty>
          <Trans>Nobody has allowed or refused anything yet. Until then no program sees anything.</Trans>
        </Empty>
      )}
      <ShowAll items={items} few={4}>
        {(shown) => (
          <ul className="consents">
            {shown.map((consent) => (
              <ConsentCard key={consent.id} caseKey={caseKey} consent={consent} />
            ))}
          </ul>
        )}
      </ShowAll>
    </>
  )
}

function NewConsent({ caseKey, step }: { caseKey: CaseKey; step: 'new' | 'sign' }) {
  const [today] = useState(() => new Date().toLocaleDateString('sv-SE'))
  const known = useQuery(caseQuery(caseKey))
  const planId = known.data?.currentPlan?.id
  const plan = useQuery({
    ...workspaceQuery({ organizationId: caseKey.organizationId, planId: planId ?? '' }),
    enabled: Boolean(planId),
  })
  if (!known.data || (planId && !plan.data)) return null
  const places = (plan.data?.treatmentOptions ?? []).toSorted(
    (a, b) => Number(b.choice === 'chosen') - Number(a.choice === 'chosen'),
  )
  const isProfessional = known.data.myRole === 'interventionist'
  const beginning = newDraft(isProfessional ? 'loved_one' : 'own', places[0]?.id ?? '', today)
  const mayRecordPaper = isProfessional || known.data.professional?.isThere === false
  return <ConsentForm {...{ caseKey, step, places, beginning, mayRecordPaper }} />
}

type FormProps = {
  caseKey: CaseKey
  step: 'new' | 'sign'
  places: readonly { id: string; name: string }[]
  beginning: ConsentDraft
  mayRecordPaper: boolean
}

function ConsentForm({ caseKey, step, places, beginning, mayRecordPaper }: FormProps) {
  const [draft, setDraft, clear] = usePersistedState(`consent.${caseKey.caseId}`, beginning)
  const navigate = useNavigate()
  const onChange = (patch: Partial<ConsentDraft>) => setDraft((before) => ({ ...before, ...patch }))
  const onDone = () => {
    clear()
    void navigate({ to: PAGE, params: caseKey, replace: true })
  }
  return step === 'sign' && draft.parts.length > 0 ? (
    <SignConsent caseKey={caseKey} draft={draft} onChange={onChange} onDone={onDone} />
  ) : (
    <WhatMayBeTold
      draft={draft}
      onChange={onChange}
      places={places}
      mayRecordPaper={mayRecordPaper}
      onNext={() => void navigate({ to: PAGE, params: caseKey, search: { step: 'sign' } })}
    />
  )
}
