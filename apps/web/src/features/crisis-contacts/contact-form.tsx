import { CRISIS_KIND_LABELS, CONTACT_KINDS } from '@holdfast/domain/crisis-contacts/crisis-contact'
import { LOCALES } from '@holdfast/domain/text'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { languageName } from '../../i18n/locale.ts'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { ContactDraft } from './contact-fields.ts'

/** What was typed, and the way to keep it no more once it is saved. */
export type TypedContact = { draft: ContactDraft; clear: () => void }
type Localized = 'label' | 'hours'
type Props = {
  draft: ContactDraft
  /** Names the number and the organization; what is typed is kept under it until it is saved. */
  keptAs: string
  busy: boolean
  error: unknown
  onSave: (typed: TypedContact) => void
}

/** One number to call: what it is, how it is reached, when somebody answers, and who checked it when. */
export function ContactForm({ draft: first, keptAs, busy, error, onSave }: Props) {
  const { t } = useLingui()
  const [draft, setDraft, clear] = usePersistedState(`contact.${keptAs}`, first)
  const line = (name: Exclude<keyof ContactDraft, Localized>, label: string, more: object = {}) => (
    <TextField
      label={label}
      value={draft[name]}
      onChange={(value) => setDraft((now) => ({ ...now, [name]: value }))}
      problem={fieldProblem(error, name)}
      maxLength={200}
      {...more}
    />
  )
  const inEachLanguage = (name: Localized, labelOf: (language: string) => string, maxLength: number) =>
    LOCALES.map((locale) => (
      <TextField
        key={locale}
        label={labelOf(languageName(locale))}
        lang={locale}
        value={draft[name][locale]}
        onChange={(value) => setDraft((now) => ({ ...now, [name]: { ...now[name], [locale]: value } }))}
        problem={fieldProblem(error, `${name}/${locale}`)}
        maxLength={maxLength}
      />
    ))
  return (
    <Form onSubmit={() => onSave({ draft, clear })}>
      <Select
        label={t`What it helps with`}
        value={draft.kind}
        onChange={(kind) => setDraft({ ...draft, kind })}
        options={CONTACT_KINDS.map((kind) => ({ value: kind, label: localize(CRISIS_KIND_LABELS[kind]) }))}
      />
      <div className="side-by-side" style={{ alignItems: 'start' }}>
        {inEachLanguage('label', (language) => t`Name in ${language}`, 80)}
        {line('number', t`Number to call`, { type: 'tel', maxLength: 24 })}
        {line('textNumber', t`Number to text`, { type: 'tel', maxLength: 24 })}
        {inEachLanguage('hours', (language) => t`Hours in ${language}`, 120)}
      </div>
      {line('chatUrl', t`Address of a chat`, { type: 'url', maxLength: 300 })}
      {line('url', t`Web page`, { type: 'url', maxLength: 300 })}
      {line('source', t`Where did you find it?`, { hint: t`The page or the person that told you.` })}
      <div className="side-by-side" style={{ alignItems: 'start' }}>
        {line('asOf', t`Called and checked on`, { type: 'date', className: 'short' })}
        {line('reviewBy', t`To be checked again by`, { type: 'date', className: 'short' })}
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
