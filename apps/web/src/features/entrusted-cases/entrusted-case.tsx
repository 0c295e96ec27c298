import { type EntrustedCase, entrustedCaseRoutes } from '@holdfast/contracts/entrusted-cases'
import type { OrganizationMember } from '@holdfast/contracts/organization-members'
import { TAKES_OVER } from '@holdfast/domain/organization-members/membership'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { putItem } from '../../api/list-cache.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { formatMoment } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { Form } from '../../ui/form.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { Select } from '../../ui/select.tsx'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { entrustedCasesQuery } from './entrusted-cases.queries.ts'
import { useStateWords } from './use-state-words.ts'

type Props = { organizationId: string; entrusted: EntrustedCase; members: readonly OrganizationMember[] }

function Appoint({ organizationId, entrusted, members }: Props) {
  const { t } = useLingui()
  const { id, version, interventionistId } = entrusted
  const [chosen, setChosen] = useState(interventionistId ?? '')
  const isNew = chosen !== '' && chosen !== interventionistId
  const { missing, whenComplete } = useNeeded({ chosen: !isNew && t`Choose who looks after it.` })
  const appoint = useMutation({
    mutationFn: () =>
      request(entrustedCaseRoutes.appoint, {
        params: { organizationId, entrustedCaseId: id },
        ifMatch: version,
        body: { organizationMemberId: chosen },
      }),
    onSuccess: (changed) => putItem(entrustedCasesQuery(organizationId).queryKey, changed),
  })
  return (
    <Form className="stack" onSubmit={() => whenComplete(appoint.mutate)}>
      <Select
        label={t`Who looks after it`}
        hint={t`They read the case from then on. Nobody else here does.`}
        value={chosen}
        problem={missing('chosen')}
        options={[
          { value: '', label: t`Choose` },
          ...members
            .filter(({ role }) => TAKES_OVER.includes(role))
            .map(({ id: value, displayName: label }) => ({ value, label })),
        ]}
        onChange={setChosen}
      />
      <ProblemNotice error={appoint.error} />
      <div>
        <Button type="submit" busy={appoint.isPending}>
          {interventionistId ? <Trans>Pass it on</Trans> : <Trans>Take it on</Trans>}
        </Button>
      </div>
    </Form>
  )
}

/** One link, or one case of a family, as the practice sees it: what was said, who looks after it, and the end of it. */
export function EntrustedCasePart(props: Props) {
  const { organizationId, entrusted } = props
  const { t } = useLingui()
  const words = useStateWords()
  const { id, name, state, link, caseCode, askedBy, interventionist, counted, expiresAt, version, can } = entrusted
  const until = formatMoment(expiresAt)
  const end = useMutation({
    mutationFn: () =>
      request(entrustedCaseRoutes.end, { params: { organizationId, entrustedCaseId: id }, ifMatch: version }),
    onSuccess: (changed) => putItem(entrustedCasesQuery(organizationId).queryKey, changed),
  })
  const label =
    state === 'accepted' ? (
      <Trans>Give the case back</Trans>
    ) : state === 'asked' ? (
      <Trans>Decline</Trans>
    ) : (
      <Trans>Take the link back</Trans>
    )
  return (
    <>
      <PageHeading lead={words[state]}>{name}</PageHeading>
      {link && (
        <div className="stack">
          <CopyField label={t`Link for ${name}`} value={link} copy={t`Copy link`} copied={t`Copied`} />
          <p className="meta">
            <Trans>Works once, until {until}.</Trans>
          </p>
        </div>
      )}
      {caseCode && (
        <SummaryList>
          <SummaryLine label={<Trans>Case</Trans>}>{caseCode}</SummaryLine>
          <SummaryLine label={<Trans>Asked by</Trans>}>{askedBy}</SummaryLine>
          {entrusted.words && <SummaryLine label={<Trans>What they said</Trans>}>{entrusted.words}</SummaryLine>}
          {interventionist && <SummaryLine label={<Trans>Looks after it</Trans>}>{interventionist}</SummaryLine>}
          <SummaryLine label={<Trans>Figures</Trans>}>
            {counted ? <Trans>You may count how it goes, without a name.</Trans> : <Trans>It is not counted.</Trans>}
          </SummaryLine>
        </SummaryList>
      )}
      {entrusted.case && (
        <div className="actions">
          <Link className="btn" to="/o/$organizationId/c/$caseId" params={entrusted.case}>
            <Trans>Open the case</Trans>
          </Link>
        </div>
      )}
      {can.name.allowed && <Appoint key={version} {...props} />}
      <ProblemNotice error={end.error} />
      {can.end.allowed && (
        <RemoveButton
          label={label}
          title={label}
          confirm={t`Yes, at once`}
          cancel={t`Stay as it is`}
          busy={end.isPending}
          onRemove={() => end.mutate()}
        >
          <p>
            <Trans>It holds at once: nobody of the practice reads the case any more. The family is told.</Trans>
          </p>
        </RemoveButton>
      )}
    </>
  )
}
