import { consentRoutes } from '@holdfast/contracts/consents'
import { Trans } from '@lingui/react/macro'
import type { z } from 'zod'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { request } from '../../api/request.ts'
import { saveFile } from '../../api/save-file.ts'
import { useAction } from '../../api/use-action.ts'
import { PublicPage } from '../../app/public-page.tsx'
import { formatDate, formatMoment } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'

type Read = z.output<typeof consentRoutes.read.response>

/** What a consent allows, with the notice of 42 CFR 2.32 and the consent itself. */
export function Disclosed({ token, ...props }: Read & { token: string }) {
  const { recipient, patientName, purpose, sections, notices, linkExpiresAt, readAt } = props
  const save = useAction(async () =>
    saveFile(await request(consentRoutes.readBundle, { body: { token } }), consentRoutes.readBundle.produces),
  )
  return (
    <PublicPage>
      <PageHeading
        eyebrow={<Trans>For {recipient}</Trans>}
        lead={
          <Trans>
            For one use: {purpose}. Open until {formatMoment(linkExpiresAt)}.
          </Trans>
        }
      >
        {patientName}
      </PageHeading>
      {sections.map(({ part, label, facts }) => (
        <section key={part} className="card stack">
          <h2>{label}</h2>
          {facts.length === 0 ? (
            <p className="soft">
              <Trans>Nothing is noted yet.</Trans>
            </p>
          ) : (
            <SummaryList>
              {facts.map((fact) => (
                <SummaryLine key={fact.label} label={fact.label}>
                  {fact.value}
                </SummaryLine>
              ))}
            </SummaryList>
          )}
        </section>
      ))}
      <div className="note">
        <Icon name="lock" />
        <div className="stack">
          {notices.map(({ locale, short }) => (
            <p key={locale} lang={locale}>
              <b className="strong">{short}</b>
            </p>
          ))}
          <p className="small">
            <Trans>The sender sees that you opened this, {formatMoment(readAt)}.</Trans>
          </p>
        </div>
      </div>
      {notices.map(({ locale, long }, at) => (
        <Disclosure
          key={locale}
          summary={at === 0 ? <Trans>The notice in full</Trans> : <Trans>The notice in another language</Trans>}
        >
          <p className="small" lang={locale}>
            {long}
          </p>
        </Disclosure>
      ))}
      <Disclosure summary={<Trans>The consent</Trans>}>
        <ConsentCopy {...props} />
      </Disclosure>
      <ProblemNotice error={save.error} />
      <div className="actions no-print">
        <Button look="quiet" busy={save.isPending} onClick={() => save.run()}>
          <Icon name="download" small />
          <Trans>Save as a file for your records (FHIR R4)</Trans>
        </Button>
        <PrintButton>
          <Trans>Print</Trans>
        </PrintButton>
      </div>
    </PublicPage>
  )
}

function ConsentCopy({ patientName, discloser, recipient, purpose, decidedOn, expiresOn, expiryEvent, terms }: Read) {
  return (
    <SummaryList>
      <SummaryLine label={<Trans>Given by</Trans>}>
        <bdi>{patientName}</bdi>, {formatDate(decidedOn)}
      </SummaryLine>
      <SummaryLine label={<Trans>Who may tell it</Trans>}>{discloser}</SummaryLine>
      <SummaryLine label={<Trans>To whom</Trans>}>{recipient}</SummaryLine>
      <SummaryLine label={<Trans>What for</Trans>}>{purpose}</SummaryLine>
      <SummaryLine label={<Trans>Until</Trans>}>
        {formatDate(expiresOn)} {expiryEvent}
      </SummaryLine>
      <SummaryLine label={<Trans>As it was shown</Trans>}>{terms}</SummaryLine>
    </SummaryList>
  )
}
