import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { formatDate } from '../../i18n/localize.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** What a hand-over says: the words to the colleague, and its days; without any it is at once, and for good. */
export type Terms = { note: string; startsOn: string; until: string }
export const AT_ONCE: Terms = { note: '', startsOn: '', until: '' }

/** The terms as the API takes them. */
export const bodyOf = ({ note, startsOn, until }: Terms) => ({
  note,
  startsOn: startsOn || null,
  until: until || null,
})

type Props = { terms: Terms; onChange: (terms: Terms) => void; error: unknown }

/** From when until when, and what the colleague should know. */
export function Terms({ terms, onChange, error }: Props) {
  const { t } = useLingui()
  return (
    <>
      <TextField
        label={t`From which day? Leave it open for at once.`}
        type="date"
        value={terms.startsOn}
        onChange={(startsOn) => onChange({ ...terms, startsOn })}
        problem={fieldProblem(error, 'startsOn')}
      />
      <TextField
        label={t`Until which day? Leave it open for good.`}
        type="date"
        value={terms.until}
        onChange={(until) => onChange({ ...terms, until })}
        problem={fieldProblem(error, 'until')}
      />
      <TextArea
        label={t`What should they know?`}
        value={terms.note}
        onChange={(note) => onChange({ ...terms, note })}
      />
    </>
  )
}

/** The days of a hand-over in words. */
export function Days({ startsOn, until }: { startsOn: string | null; until: string | null }) {
  if (startsOn && until)
    return (
      <Trans>
        From {formatDate(startsOn)} until {formatDate(until)}; then the case is back.
      </Trans>
    )
  if (until) return <Trans>Until {formatDate(until)}; then the case is back.</Trans>
  return startsOn ? <Trans>From {formatDate(startsOn)}, for good.</Trans> : <Trans>For good.</Trans>
}
