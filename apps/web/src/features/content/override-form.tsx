import { type ContentItem, contentRoutes } from '@holdfast/contracts/content'
import { LOCALES } from '@holdfast/domain/text'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { languageName } from '../../i18n/locale.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { refreshContent } from './content.queries.ts'
import { inAYear } from './in-a-year.ts'

/** A text in the organization's own words: every language, where they come from, and when somebody checks again. */
export function OverrideForm({ organizationId, item }: { organizationId: string; item: ContentItem }) {
  const { t } = useLingui()
  const inLanguage = (language: string) => t`In ${language}`
  const [words, setWords, clearWords] = usePersistedState(
    `content.words.${organizationId}.${item.key}`,
    item.own ?? item.standard,
  )
  const [source, setSource, clearSource] = usePersistedState(
    `content.source.${organizationId}.${item.key}`,
    item.own ? (item.ownSource ?? '') : '',
  )
  const [reviewBy, setReviewBy] = useState(inAYear)
  const params = { organizationId, key: item.key }
  const onSuccess = () => {
    clearWords()
    clearSource()
    return refreshContent(organizationId)
  }
  const save = useMutation({
    mutationFn: () =>
      request(contentRoutes.override, { params, body: { ...words, source, reviewBy }, ifMatch: item.version }),
    onSuccess,
  })
  const restore = useMutation({
    mutationFn: () => request(contentRoutes.restore, { params, ifMatch: item.version }),
    onSuccess,
  })
  const check = useMutation({
    mutationFn: () =>
      request(contentRoutes.review, { params: { organizationId }, body: { keys: [item.key], reviewBy, source } }),
    onSuccess,
  })
  const kept = item.placeholders.map((name) => `{${name}}`).join(', ')
  return (
    <Form onSubmit={() => save.mutate()}>
      {kept && (
        <p className="muted">
          <Trans>Keep {kept}: names and numbers go there.</Trans>
        </p>
      )}
      <div className="side-by-side" style={{ alignItems: 'start' }}>
        {LOCALES.map((locale) => (
          <TextArea
            key={locale}
            label={inLanguage(languageName(locale))}
            lang={locale}
            maxLength={1000}
            value={words[locale]}
            onChange={(value) => setWords({ ...words, [locale]: value })}
            problem={fieldProblem(save.error, locale)}
          />
        ))}
      </div>
      <TextField
        label={t`Whose words, or where from?`}
        hint={t`A person, a team or a publication.`}
        maxLength={200}
        value={source}
        onChange={setSource}
        problem={fieldProblem(save.error ?? check.error, 'source')}
      />
      <TextField
        type="date"
        className="short"
        label={t`To be checked by`}
        value={reviewBy}
        onChange={setReviewBy}
        problem={fieldProblem(save.error ?? check.error, 'reviewBy')}
      />
      <ProblemNotice error={save.error ?? restore.error ?? check.error} />
      <div className="row">
        <Button type="submit" busy={save.isPending}>
          <Trans>Use these words</Trans>
        </Button>
        <Button look="quiet" busy={check.isPending} onClick={() => check.mutate()}>
          <Trans>Checked, keep as it is</Trans>
        </Button>
        {item.own && (
          <RemoveButton
            label={<Trans>Back to the standard words</Trans>}
            title={<Trans>Go back to the standard words?</Trans>}
            confirm={t`Use the standard words`}
            cancel={t`Keep our words`}
            busy={restore.isPending}
            onRemove={() => restore.mutate()}
          >
            <p>
              <Trans>Everyone reads the standard words again. Your words stay in the history.</Trans>
            </p>
          </RemoveButton>
        )}
      </div>
    </Form>
  )
}
