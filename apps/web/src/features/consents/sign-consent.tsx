import { consentRoutes } from '@holdfast/contracts/consents'
import { CONSENT_TERMS, type ConsentDecision } from '@holdfast/domain/consents/consent'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import type { ConsentDraft } from './consent-draft.ts'
import { addConsent, type CaseKey } from './consents.queries.ts'

type Props = {
  caseKey: CaseKey
  draft: ConsentDraft
  onChange: (patch: Partial<ConsentDraft>) => void
  onDone: () => void
}

/** The second half of a consent: the yes or the no, who tells, until when, and the signature. */
export function SignConsent({ caseKey, draft, onChange, onDone }: Props) {
  const { t } = useLingui()
  const { placeId, recipient, expiresOn, decision, subject, parts, ...words } = draft
  const isGiven = decision === 'given'
  const hasContact = parts.includes('contact')
  const enter = t`Fill this in.`
  const { missing, whenComplete } = useNeeded({
    patientName: words.patientName.trim() === '' && enter,
    discloser: words.discloser.trim() === '' && enter,
    contactName: hasContact && words.contactName.trim() === '' && enter,
    decidedOn: words.decidedOn === '' && enter,
    expiresOn: isGiven && expiresOn === '' && enter,
    signature: isGiven && words.signature.trim() === '' && enter,
  })
  const save = useMutation({
    mutationFn: () =>
      request(consentRoutes.record, {
        params: caseKey,
        body: {
          ...words,
          decision,
          subject,
          parts,
          ...(placeId ? { treatmentOptionId: placeId } : { recipient }),
          ...(isGiven && { expiresOn }),
        },
      }),
    onSuccess: async (made) => {
      await addConsent(caseKey, made)
      onDone()
    },
  })
  type Word = 'patientName' | 'discloser' | 'contactName' | 'contactPhone' | 'expiryEvent' | 'signature'
  const word = (field: Word) => ({
    value: words[field],
    onChange: (given: string) => onChange({ [field]: given }),
    problem:
      (field === 'contactPhone' || field === 'expiryEvent' ? undefined : missing(field)) ??
      fieldProblem(save.error, field),
  })
  const decisions: { value: ConsentDecision; label: React.ReactNode }[] = [
    { value: 'given', label: <Trans>Yes</Trans> },
    { value: 'declined', label: <Trans>No</Trans> },
  ]
  return (
    <>
      <PageHeading eyebrow={<Trans>2 of 2</Trans>}>
        <Trans>What was said?</Trans>
      </PageHeading>
      <Form className="stack-l" onSubmit={() => whenComplete(save.mutate)}>
        <RadioGroup
          legend={<Trans>A no is written down, too.</Trans>}
          inline
          value={decision}
          onChange={(given) => onChange({ decision: given })}
          choices={decisions}
        />
        <TextField
          label={subject === 'own' ? t`Your name` : t`Name of your loved one`}
          maxLength={160}
          {...word('patientName')}
        />
        <TextField label={t`Who may tell it to the program?`} maxLength={200} {...word('discloser')} />
        {hasContact && (
          <>
            <TextField label={t`Whom may the program call?`} maxLength={120} {...word('contactName')} />
            <TextField label={t`Their phone number`} type="tel" maxLength={60} {...word('contactPhone')} />
          </>
        )}
        <TextField
          label={isGiven ? t`Signed on` : t`Said on`}
          type="date"
          className="short"
          value={words.decidedOn}
          onChange={(decidedOn) => onChange({ decidedOn })}
          problem={missing('decidedOn') ?? fieldProblem(save.error, 'decidedOn')}
        />
        {isGiven && (
          <>
            <TextField
              label={t`Until when`}
              type="date"
              className="short"
              value={expiresOn}
              onChange={(given) => onChange({ expiresOn: given })}
              problem={missing('expiresOn') ?? fieldProblem(save.error, 'expiresOn')}
            />
            <TextField label={t`What ends it sooner, if anything`} maxLength={300} {...word('expiryEvent')} />
            <p className="small soft">{localize(CONSENT_TERMS[subject])}</p>
            <TextField
              label={subject === 'own' ? t`Sign with your name` : t`The name that is signed on the paper`}
              maxLength={160}
              {...word('signature')}
            />
          </>
        )}
        <ProblemNotice error={save.error} />
        <div>
          <Button type="submit" busy={save.isPending}>
            <Trans>Record it</Trans>
          </Button>
        </div>
      </Form>
    </>
  )
}
