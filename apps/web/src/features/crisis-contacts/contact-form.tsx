import { CRISIS_KIND_LABELS, CONTACT_KINDS } from '@holdfast/domain/crisis-contacts/crisis-contact'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { ContactDraft } from './contact-fields.ts'

type Props = {
  draft: ContactDraft
  busy: boolean
  error: unknown
  onSave: (draft: ContactDraft) => void
}

/** One number to call: what it is, how it is reached, when somebody answers, and who checked it when. */
export function ContactForm({ draft: first, busy, error, onSave }: Props) {
  const { t } = useLingui()
  const [draft, setDraft] = useState(first)
  const set = (name: keyof ContactDraft) => (value: string) => setDraft((now) => ({ ...now, [name]: value }))
  const line = (name: keyof ContactDraft, label: string, field: string, more: object = {}) => (
    <TextField
      label={label}
      value={draft[name]}
      onChange={set(name)}
      problem={fieldProblem(error, field)}
      maxLength={200}
      {...more}
    />
  )
  return (
    <Form onSubmit={() => onSave(draft)}>
      <Select
        label={t`What it helps with`}
        value={draft.kind}
        onChange={(kind) => setDraft({ ...draft, kind })}
        options={CONTACT_KINDS.map((kind) => ({ value: kind, label: localize(CRISIS_KIND_LABELS[kind]) }))}
      />
      <div className="side-by-side" style={{ alignItems: 'start' }}>
        {line('labelEn', t`Name in English`, 'label/en', { lang: 'en', maxLength: 80 })}
        {line('labelEs', t`Name in Spanish`, 'label/es', { lang: 'es', maxLength: 80 })}
        {line('number', t`Number to call`, 'number', { type: 'tel', maxLength: 24 })}
        {line('textNumber', t`Number to text`, 'textNumber', { type: 'tel', maxLength: 24 })}
        {line('hoursEn', t`Hours in English`, 'hours/en', { lang: 'en', maxLength: 120 })}
        {line('hoursEs', t`Hours in Spanish`, 'hours/es', { lang: 'es', maxLength: 120 })}
      </div>
      {line('chatUrl', t`Address of a chat`, 'chatUrl', { type: 'url', maxLength: 300 })}
      {line('url', t`Web page`, 'url', { type: 'url', maxLength: 300 })}
      {line('source', t`Where did you find it?`, 'source', { hint: t`The page or the person that told you.` })}
      <div className="side-by-side" style={{ alignItems: 'start' }}>
        {line('asOf', t`Called and checked on`, 'asOf', { type: 'date', className: 'short' })}
        {line('reviewBy', t`To be checked again by`, 'reviewBy', { type: 'date', className: 'short' })}
      </div>
      <ProblemNotice error={error} />
      <div>
        <Button type="submit" busy={busy}>
          <Trans>Save this number</Trans>
        </Button>
      </div>
    </Form>
  )
}
