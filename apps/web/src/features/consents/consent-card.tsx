import { type Consent, consentRoutes } from '@holdfast/contracts/consents'
import { PART_LABELS, STATE_LABELS } from '@holdfast/domain/consents/consent'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { formatDate, formatMoment, localize } from '../../i18n/localize.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'
import { type CaseKey, consentsQuery, keepConsent } from './consents.queries.ts'

type Props = { caseKey: CaseKey; consent: Consent }

/** One consent: who allowed whom what, for what and until when, with the link for the program and the way to take it back. */
export function ConsentCard({ caseKey, consent }: Props) {
  const { state, subject, patientName, recipient, parts, purpose, decidedOn, expiresOn, revokedAt } = consent
  const day = revokedAt ? formatMoment(revokedAt) : state === 'expired' && expiresOn ? formatDate(expiresOn) : null
  return (
    <li className="card stack">
      <div className="row between">
        <span className="line mid2">
          <Avatar name={patientName} color={subject === 'own' ? 1 : 0} size="s" />
          <b className="strong">
            <bdi>{patientName}</bdi> → <bdi>{recipient}</bdi>
          </b>
        </span>
        <span className={state === 'given' ? 'tag go' : 'tag'}>
          {state === 'given' && <Icon name="check" small />}
          {localize(STATE_LABELS[state])} {day ?? formatDate(decidedOn)}
        </span>
      </div>
      <p>{parts.map((part) => localize(PART_LABELS[part].label)).join(', ')}</p>
      <p className="small soft">
        {expiresOn ? (
          <Trans>
            For: {purpose} · until {formatDate(expiresOn)}
          </Trans>
        ) : (
          <Trans>For: {purpose}</Trans>
        )}
      </p>
      {state === 'given' && <WhileGiven caseKey={caseKey} consent={consent} />}
      <Disclosure summary={<Trans>The whole record</Trans>}>
        <WholeRecord consent={consent} />
      </Disclosure>
    </li>
  )
}

function WhileGiven({ caseKey, consent }: Props) {
  const { t } = useLingui()
  const { id: consentId, recipient, linkExpiresAt, can, version } = consent
  const params = { ...caseKey, consentId }
  const make = useMutation({
    mutationFn: () => request(consentRoutes.makeLink, { params }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: consentsQuery(caseKey).queryKey }),
  })
  const revoke = useMutation({
    mutationFn: () => request(consentRoutes.revoke, { params, ifMatch: version }),
    onSuccess: (revoked) => keepConsent(caseKey, revoked),
  })
  return (
    <>
      {make.data?.link ? (
        <CopyField
          label={t`Link for ${recipient}`}
          hint={t`It is shown only now. Send it to the program yourself; each opening is noted.`}
          value={make.data.link}
          copy={t`Copy link`}
          copied={t`Copied`}
        />
      ) : (
        linkExpiresAt && (
          <p className="small">
            <Trans>A link is open until {formatMoment(linkExpiresAt)}. A new one ends it.</Trans>
          </p>
        )
      )}
      <ProblemNotice error={make.error ?? revoke.error} />
      <div className="actions">
        {can.makeLink.allowed && !make.data?.link && (
          <Button look="quiet" small busy={make.isPending} onClick={() => make.mutate()}>
            <Icon name="link" small />
            <Trans>Make a link</Trans>
          </Button>
        )}
        {can.revoke.allowed && (
          <RemoveButton
            label={<Trans>Take it back</Trans>}
            title={<Trans>Take back what {recipient} may be told?</Trans>}
            confirm={t`Take it back`}
            cancel={t`Leave it as it is`}
            busy={revoke.isPending}
            onRemove={() => revoke.mutate()}
          >
            <p>
              <Trans>From now on nothing more is shown, and the link is closed. The record stays.</Trans>
            </p>
          </RemoveButton>
        )}
      </div>
    </>
  )
}

function WholeRecord({ consent }: { consent: Consent }) {
  const { discloser, parts, contactName, contactPhone, decidedOn, signature, expiryEvent, recordedBy, terms } = consent
  return (
    <SummaryList>
      <SummaryLine label={<Trans>Who may tell it</Trans>}>{discloser}</SummaryLine>
      <SummaryLine label={<Trans>What exactly</Trans>}>
        {parts.map((part) => localize(PART_LABELS[part].about)).join(' ')}
      </SummaryLine>
      {contactName && (
        <SummaryLine label={<Trans>Whom to call</Trans>}>
          <bdi>{contactName}</bdi> <bdi>{contactPhone}</bdi>
        </SummaryLine>
      )}
      {signature && (
        <SummaryLine label={<Trans>Signed</Trans>}>
          <bdi>{signature}</bdi>, {formatDate(decidedOn)}
        </SummaryLine>
      )}
      {expiryEvent && <SummaryLine label={<Trans>Ends sooner</Trans>}>{expiryEvent}</SummaryLine>}
      <SummaryLine label={<Trans>Recorded by</Trans>}>{recordedBy}</SummaryLine>
      <SummaryLine label={<Trans>As it was shown</Trans>}>{terms}</SummaryLine>
    </SummaryList>
  )
}
