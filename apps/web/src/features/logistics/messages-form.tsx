import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { refusalOf, AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type LogisticsFormProps, useLogisticsForm } from './use-logistics-form.ts'

/** Code words for messages on the day, parking, and how those far away take part (docs/practice.md 7.1). */
export function MessagesForm(given: LogisticsFormProps) {
  const { t } = useLingui()
  const form = useLogisticsForm('messages', given)
  const { value, change } = form
  const disabled = !given.can.allowed
  const error = refusalOf(form)
  return (
    <>
      <Disclosure summary={<Trans>Words for short messages</Trans>}>
        <p className="muted">
          <Trans>Plain words that mean nothing to anyone else who reads them: “Soup is ready”.</Trans>
        </p>
        <TextField
          fieldName="codeGo"
          label={t`“We begin as planned”`}
          value={value.codeGo}
          maxLength={40}
          disabled={disabled}
          onChange={(codeGo) => change({ codeGo })}
        />
        <TextField
          label={t`“Wait where you are”`}
          value={value.codeWait}
          maxLength={40}
          disabled={disabled}
          onChange={(codeWait) => change({ codeWait })}
        />
        <TextField
          label={t`“Not today, do not come”`}
          value={value.codeOff}
          maxLength={40}
          disabled={disabled}
          onChange={(codeOff) => change({ codeOff })}
        />
      </Disclosure>
      <Disclosure summary={<Trans>Getting there</Trans>}>
        <TextField
          label={t`Where to park`}
          hint={t`Out of sight, and so that no car blocks another.`}
          value={value.parking}
          disabled={disabled}
          onChange={(parking) => change({ parking })}
        />
        <TextField
          fieldName="remoteLink"
          type="url"
          label={t`Link for those who take part from afar`}
          value={value.remoteLink}
          disabled={disabled}
          onChange={(remoteLink) => change({ remoteLink })}
          problem={fieldProblem(error, 'remoteLink')}
        />
        <TextField
          type="tel"
          label={t`Number to call instead`}
          hint={t`A phone call is enough where the connection is weak.`}
          value={value.remotePhone}
          disabled={disabled}
          onChange={(remotePhone) => change({ remotePhone })}
        />
      </Disclosure>
      <AutosaveStatus form={form} can={given.can} />
    </>
  )
}
