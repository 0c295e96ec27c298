import type { ReminderSettings } from '@holdfast/contracts/reminders'
import type { ReminderKind } from '@holdfast/domain/reminders/reminder'
import { Trans, useLingui } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { currentLocale } from '../../i18n/locale.ts'
import { Notice } from '../../ui/notice.tsx'
import { Select } from '../../ui/select.tsx'
import { SwitchLine } from '../../ui/switch-line.tsx'
import { useKindWords } from './kind-words.tsx'
import { useChoose } from './use-reminder-settings.ts'

const KINDS = ['task', 'check_in', 'date_poll', 'asked'] as const satisfies readonly ReminderKind[]
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const
// a Monday
const FIRST = Date.UTC(2024, 0, 1)
const dayName = (day: string): string =>
  new Intl.DateTimeFormat(currentLocale(), { weekday: 'long', timeZone: 'UTC' }).format(
    FIRST + (Number(day) - 1) * 86_400_000,
  )
const HOURS = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`)
const hourName = (clock: string): string =>
  new Intl.DateTimeFormat(currentLocale(), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    Date.parse(`2024-01-01T${clock}:00Z`),
  )
const hoursWith = (clock: string) =>
  [...new Set([...HOURS, clock])].toSorted().map((value) => ({ value, label: hourName(value) }))

/** What reminds, where and when: every choice is kept at once. */
export function ReminderChoices({ settings }: { settings: ReminderSettings }) {
  const { t } = useLingui()
  const words = useKindWords()
  const choose = useChoose()
  const { off, channel, digestDay, countsDays, quietFrom, quietUntil, address } = settings
  const turn = (kind: ReminderKind, on: boolean) =>
    choose.mutate({ off: on ? off.filter((one) => one !== kind) : [...off, kind] })
  const hasDigest = digestDay !== null && !off.includes('digest')
  const turnDigest = (on: boolean) =>
    choose.mutate({ digestDay: on ? (digestDay ?? 7) : null, off: off.filter((one) => one !== 'digest') })
  return (
    <>
      <ProblemNotice error={choose.error} />
      <section className="stack">
        <h2>
          <Trans>Write to me</Trans>
        </h2>
        {address === null ? (
          <Notice>
            <p>
              <Trans>You gave no address of your own, so nothing is sent.</Trans>
            </p>
          </Notice>
        ) : (
          <div className="group">
            <SwitchLine
              label={<Trans>E-mails to {address}</Trans>}
              hint={<Trans>Only while nobody else reads them.</Trans>}
              on={channel !== 'none'}
              onChange={(on) => choose.mutate({ channel: on ? 'email' : 'none' })}
            />
          </div>
        )}
      </section>
      <section className="stack">
        <h2>
          <Trans>Tell me when</Trans>
        </h2>
        <ul className="group">
          {KINDS.map((kind) => (
            <li key={kind}>
              <SwitchLine
                label={words[kind].label}
                hint={words[kind].hint}
                on={!off.includes(kind)}
                onChange={(on) => turn(kind, on)}
              />
            </li>
          ))}
          <li>
            <SwitchLine label={words.digest.label} hint={words.digest.hint} on={hasDigest} onChange={turnDigest} />
          </li>
          {hasDigest && (
            <li>
              <SwitchLine
                label={<Trans>The week says how many days are left</Trans>}
                on={countsDays}
                onChange={(on) => choose.mutate({ countsDays: on })}
              />
            </li>
          )}
        </ul>
        {hasDigest && (
          <Select
            label={t`Day of the week`}
            value={String(digestDay)}
            options={WEEKDAYS.map((value) => ({ value, label: dayName(value) }))}
            onChange={(day) => choose.mutate({ digestDay: Number(day) })}
          />
        )}
      </section>
      <section className="card">
        <h2>
          <Trans>Quiet hours</Trans>
        </h2>
        <div className="cols">
          <Select
            label={t`From`}
            value={quietFrom}
            options={hoursWith(quietFrom)}
            onChange={(clock) => choose.mutate({ quietFrom: clock })}
          />
          <Select
            label={t`Until`}
            value={quietUntil}
            options={hoursWith(quietUntil)}
            onChange={(clock) => choose.mutate({ quietUntil: clock })}
          />
        </div>
        <p className="muted">
          <Trans>What comes up then waits until they end.</Trans>
        </p>
      </section>
    </>
  )
}
