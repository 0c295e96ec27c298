import type { FollowThrough, KeptConsequence } from '@holdfast/contracts/follow-through'
import { KEPT_STATUS_LABELS, KEPT_STATUSES } from '@holdfast/domain/follow-through/follow-through'
import { Trans, useLingui } from '@lingui/react/macro'
import { formatMoment, localize } from '../../i18n/localize.ts'
import { Card } from '../../ui/card.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { amountOf, useCheckInWords } from './check-in-words.ts'
import { type Mark, StatusMark } from './status-mark.tsx'

type Item = { kept: KeptConsequence; timeZone: string }

function useStateWords(): (mark: Mark) => string {
  const { t } = useLingui()
  const states = { not_due: t`Not due yet`, passed: t`Not noted`, due: t`Due`, overdue: t`Open` } as const
  return (mark) => (mark in states ? states[mark as keyof typeof states] : localize(KEPT_STATUS_LABELS[mark as never]))
}

const marksOf = ({ checkIns, entries }: KeptConsequence): { checkIn: (typeof checkIns)[number]; mark: Mark }[] =>
  checkIns.map((one) => ({
    checkIn: one,
    mark:
      one.state === 'done' ? (entries.find(({ checkIn }) => checkIn === one.checkIn)?.status ?? 'passed') : one.state,
  }))

function Strip({ kept }: { kept: KeptConsequence }) {
  return (
    <div className="check-in-strip" aria-hidden="true">
      {marksOf(kept).map(({ checkIn, mark }) => (
        <span key={checkIn.checkIn}>
          <StatusMark mark={mark} />
          {amountOf(checkIn.checkIn, 'short')}
        </span>
      ))}
    </div>
  )
}

function StripTable({ kept, timeZone }: Item) {
  const { t } = useLingui()
  const words = useCheckInWords()
  const state = useStateWords()
  const between = kept.entries.filter(({ checkIn }) => checkIn === null)
  return (
    <div className="side-by-side">
      <DataTable
        caption={<Trans>How it was going</Trans>}
        heads={[t`Check-in`, t`When`, t`How it was going`]}
        rows={[
          ...marksOf(kept).map(({ checkIn, mark }) => ({
            key: checkIn.checkIn,
            cells: [words(checkIn.checkIn), formatMoment(checkIn.dueAt, timeZone), state(mark)],
          })),
          ...between.map((entry) => ({
            key: entry.id,
            cells: [words(null), formatMoment(entry.recordedAt, timeZone), state(entry.status)],
          })),
        ]}
      />
    </div>
  )
}

/** The words that this reader may read, under the name of who wrote them. */
export function SharedWords({ entry }: { entry: KeptConsequence['entries'][number] | undefined }) {
  if (!entry?.words) return null
  const { note, pressedBy, wouldHelp } = entry.words
  return (
    <>
      {note && <p className="spoken">“{note}”</p>}
      {pressedBy && (
        <p>
          <Trans>Who pressed: {pressedBy}</Trans>
        </p>
      )}
      {wouldHelp && (
        <p>
          <Trans>What would help: {wouldHelp}</Trans>
        </p>
      )}
    </>
  )
}

/** How it stands, as a shape and a word. */
export function Standing({ status }: Pick<KeptConsequence, 'status'>) {
  if (status === null) return <Trans>Nothing noted yet</Trans>
  return (
    <>
      <StatusMark mark={status} /> {localize(KEPT_STATUS_LABELS[status])}
    </>
  )
}

function Row({ kept, timeZone }: Item) {
  const [newest] = kept.entries
  return (
    <li>
      <div className="stack">
        <p>
          <strong>
            <bdi>{kept.keeper}</bdi>
          </strong>{' '}
          · <Standing status={kept.status} />
          <br />“{kept.iWill}”
        </p>
        <Strip kept={kept} />
        {newest && !newest.byKeeper && (
          <p className="muted">
            <Trans>Noted by {newest.by} in their name</Trans>
          </p>
        )}
        {!kept.isMine && !kept.isBuddy && <SharedWords entry={newest} />}
        {kept.buddy && (
          <p className="muted">
            <Trans>Buddy: {kept.buddy.name}</Trans>
          </p>
        )}
        {kept.standingOffer && (
          <p>
            <Trans>What stays open: {kept.standingOffer}</Trans>
          </p>
        )}
        <Disclosure summary={<Trans>As a table</Trans>}>
          <StripTable kept={kept} timeZone={timeZone} />
        </Disclosure>
      </div>
    </li>
  )
}

/** One honest picture for the group: which consequences are still kept, and who gives what today. No verdict on anybody. */
export function GroupPicture({
  items,
  picture,
  timeZone,
}: Pick<FollowThrough, 'items' | 'picture'> & { timeZone: string }) {
  const counts = [...KEPT_STATUSES, 'unanswered' as const].filter((one) => (picture[one] ?? 0) > 0)
  return (
    <Card>
      <h2>
        <Trans>How it is going in the group</Trans>
      </h2>
      <ul className="plain-list">
        {counts.map((one) => (
          <li key={one}>
            {one !== 'unanswered' && <StatusMark mark={one} />} {picture[one]} ·{' '}
            {one === 'unanswered' ? <Trans>nothing noted yet</Trans> : localize(KEPT_STATUS_LABELS[one])}
          </li>
        ))}
      </ul>
      <ul className="plain-list spaced">
        {items.map((kept) => (
          <Row key={kept.consequenceId} kept={kept} timeZone={timeZone} />
        ))}
      </ul>
    </Card>
  )
}
