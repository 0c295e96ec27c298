import type { AboutMe } from '@holdfast/contracts/about-me'
import { CHANNEL_LABELS, CHANNELS } from '@holdfast/domain/participants/contact'
import { useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { localize } from '../../i18n/localize.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** What a person says about their own part, without whose it is and what may be done. */
export type AboutFields = Omit<AboutMe, 'isMine' | 'version' | 'can'>
/** One sitting of somebody's own page; changes are saved by themselves. */
export type AboutProps = {
  value: AboutFields
  change: (patch: Partial<AboutFields>) => void
  disabled: boolean
  error?: unknown
}

/** How and when somebody may be reached without putting them or the plan at risk (F10). */
export function ContactFields({ value, change, disabled, error }: AboutProps) {
  const { t } = useLingui()
  return (
    <>
      <TextField
        label={t`Phone`}
        type="tel"
        value={value.phone}
        disabled={disabled}
        onChange={(phone) => change({ phone })}
        problem={fieldProblem(error, 'phone')}
      />
      <TextField
        label={t`E-mail`}
        type="email"
        value={value.email}
        disabled={disabled}
        onChange={(email) => change({ email })}
        problem={fieldProblem(error, 'email')}
      />
      <Select
        label={t`What is the best way?`}
        value={value.channel ?? ''}
        disabled={disabled}
        onChange={(channel) => change({ channel: channel || null })}
        options={[
          { value: '', label: t`Not said yet` },
          ...CHANNELS.map((channel) => ({ value: channel, label: localize(CHANNEL_LABELS[channel]) })),
        ]}
      />
      <TextField
        label={t`When is it safe to call or write?`}
        hint={t`When nobody else is reading, and nobody asks who it was.`}
        value={value.safeTimes}
        disabled={disabled}
        onChange={(safeTimes) => change({ safeTimes })}
      />
    </>
  )
}
