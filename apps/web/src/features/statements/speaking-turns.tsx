import type { Workspace } from '@holdfast/contracts/workspace'
import { READING_ROUND_MINUTES, spokenMinutes } from '@holdfast/domain/statements/spoken-length'
import { standInOf } from '@holdfast/domain/statements/stand-in'
import { Trans, useLingui } from '@lingui/react/macro'
import { PageLink } from '../../plan/page-link.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Avatar, type PersonColor, personColor } from '../../ui/avatar.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { PictureCard } from '../../ui/picture-card.tsx'

type Plan = Pick<Workspace, 'participants' | 'statements'>
type Turn = {
  id: string
  name: string
  color: PersonColor
  minutes: number
  reader: string | null
  standIn: string | null
}

/** Each turn in its order: who speaks, for how long, who reads it where the speaker is not there, and who can stand in. */
export function turnsOf({ participants, statements }: Plan): Turn[] {
  const nameOf = (id: string | null) => participants.find((one) => one.id === id)?.name ?? null
  return participants
    .map((one, at) => ({ one, color: personColor(at) }))
    .filter(({ one }) => one.speakingPosition !== null && one.attendance !== 'not_attending')
    .toSorted((a, b) => (a.one.speakingPosition ?? 0) - (b.one.speakingPosition ?? 0))
    .map(({ one: { id, name, attendance, readById }, color }) => {
      const reads = attendance === 'letter_read_by' ? readById : id
      return {
        id,
        name,
        color,
        minutes: spokenMinutes(statements.find(({ participantId }) => participantId === id)?.wordCount ?? 0),
        reader: attendance === 'letter_read_by' ? nameOf(readById) : null,
        standIn: nameOf(standInOf(reads ?? id, participants)),
      }
    })
}

/** Who speaks for how long, one bar for each turn, and who can stand in; the table has the same numbers. */
export function SpeakingTurns({ plan, planKey }: { plan: Plan; planKey: PlanKey }) {
  const turns = turnsOf(plan)
  if (turns.length === 0) return null
  const minutes = Math.round(turns.reduce((sum, one) => sum + one.minutes, 0) * 10) / 10
  const isCovered = turns.every(({ standIn }) => standIn !== null)
  return (
    <PictureCard
      title={<Trans>Who speaks how long</Trans>}
      picture={<Bars turns={turns} />}
      table={<TurnsTable turns={turns} />}
    >
      <p className="soft">
        <Trans>
          All together about {minutes} min; up to {READING_ROUND_MINUTES} can be listened to.
        </Trans>
      </p>
      {!isCovered && (
        <div className="row between">
          <p>
            <Trans>A turn has nobody who can read on when a voice fails.</Trans>
          </p>
          <PageLink className="btn quiet small" planKey={planKey} to="people">
            <Trans>Choose who reads letters</Trans>
          </PageLink>
        </div>
      )}
    </PictureCard>
  )
}

function Bars({ turns }: { turns: readonly Turn[] }) {
  const { t } = useLingui()
  const longest = Math.max(1, ...turns.map(({ minutes }) => minutes))
  return (
    <ol className="bars">
      {turns.map(({ id, name, color, minutes, reader }, at) => (
        <li key={id}>
          <span className="line">
            <Avatar name={name} color={color} size="s" />
            <span>
              {at + 1} {name}
              {reader !== null && (
                <span className="small soft block">
                  <Trans>read by {reader}</Trans>
                </span>
              )}
            </span>
          </span>
          <span className="n">
            <Trans>
              <b>{minutes}</b> min
            </Trans>
          </span>
          <svg
            className="pic"
            viewBox="0 0 100 4"
            preserveAspectRatio="none"
            role="img"
            aria-label={t`${name}: about ${minutes} min`}
          >
            <rect width="100" height="4" className="f0" />
            <rect width={(minutes / longest) * 100} height="4" className={`n${color}`} />
          </svg>
        </li>
      ))}
    </ol>
  )
}

function TurnsTable({ turns }: { turns: readonly Turn[] }) {
  const { t } = useLingui()
  return (
    <DataTable
      caption={<Trans>Each turn, how long it takes, and who can stand in</Trans>}
      heads={[t`Who`, t`Minutes`, t`Can stand in`]}
      rows={turns.map(({ id, name, minutes, reader, standIn }, at) => ({
        key: id,
        cells: [
          <>
            {at + 1} {name}
            {reader !== null && (
              <>
                {' · '}
                <Trans>read by {reader}</Trans>
              </>
            )}
          </>,
          minutes,
          standIn ?? <Trans>nobody yet</Trans>,
        ],
      }))}
    />
  )
}
