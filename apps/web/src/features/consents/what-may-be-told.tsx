import { CONSENT_PARTS, CONSENT_SUBJECTS, PART_LABELS, SUBJECT_LABELS } from '@holdfast/domain/consents/consent'
import { Trans, useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { type ConsentDraft, partsFor } from './consent-draft.ts'

type Props = {
  draft: ConsentDraft
  onChange: (patch: Partial<ConsentDraft>) => void
  places: readonly { id: string; name: string }[]
  /** Whether this person records what the loved one signed. */
  mayRecordPaper: boolean
  onNext: () => void
}

/** The first half of a consent: about whom, to which program, what and for what. */
export function WhatMayBeTold({ draft, onChange, places, mayRecordPaper, onNext }: Props) {
  const { t } = useLingui()
  const { subject, placeId, recipient, purpose } = draft
  const offered = partsFor(draft, CONSENT_PARTS)
  const parts = draft.parts.filter((part) => offered.includes(part))
  const { missing, whenComplete } = useNeeded({
    recipient: placeId === '' && recipient.trim() === '' && t`Name the program.`,
    parts: parts.length === 0 && t`Choose at least one.`,
    purpose: purpose.trim() === '' && t`Say what it is for.`,
  })
  return (
    <>
      <PageHeading eyebrow={<Trans>1 of 2</Trans>}>
        <Trans>Who may be told what?</Trans>
      </PageHeading>
      <Form
        className="stack-l"
        onSubmit={() =>
          whenComplete(() => {
            onChange({ parts })
            onNext()
          })
        }
      >
        {mayRecordPaper ? (
          <RadioGroup
            legend={<Trans>About whom?</Trans>}
            value={subject}
            onChange={(given) => onChange({ subject: given })}
            choices={CONSENT_SUBJECTS.map((value) => ({ value, label: localize(SUBJECT_LABELS[value]) }))}
          />
        ) : (
          <p>
            <Trans>This is about yourself. What your loved one signs on paper, the professional writes down.</Trans>
          </p>
        )}
        {places.length > 0 && (
          <Select
            label={t`Which program?`}
            value={placeId}
            onChange={(given) => onChange({ placeId: given })}
            options={[
              ...places.map(({ id, name }) => ({ value: id, label: name })),
              { value: '', label: t`Another program` },
            ]}
          />
        )}
        {placeId === '' && (
          <TextField
            label={t`Name of the program`}
            value={recipient}
            maxLength={200}
            onChange={(given) => onChange({ recipient: given })}
            problem={missing('recipient')}
          />
        )}
        <CheckboxGroup
          legend={<Trans>What may it be told?</Trans>}
          values={parts}
          onChange={(given) => onChange({ parts: given })}
          problem={missing('parts')}
          choices={offered.map((value) => ({
            value,
            label: localize(PART_LABELS[value].label),
            hint: localize(PART_LABELS[value].about),
          }))}
        />
        <TextField
          label={t`What for?`}
          hint={t`For example: to hold a bed.`}
          value={purpose}
          maxLength={300}
          onChange={(given) => onChange({ purpose: given })}
          problem={missing('purpose')}
        />
        <div>
          <Button type="submit">
            <Trans>Continue</Trans>
          </Button>
        </div>
      </Form>
    </>
  )
}
