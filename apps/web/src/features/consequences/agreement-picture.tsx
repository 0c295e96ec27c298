import type { Consequence } from '@holdfast/contracts/consequences'
import { STANCE_LABELS, STANCES, type Stance } from '@holdfast/domain/consequences/consequence'
import { Trans, useLingui } from '@lingui/react/macro'
import { formatMoment, localize } from '../../i18n/localize.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { PictureCard } from '../../ui/picture-card.tsx'

type Given = NonNullable<Consequence['stances']>
type Props = { asked: number; answered: number; stances: Given }

const LOOK: Readonly<Record<Stance, string>> = { consent: 'fa', reservation: 'sw', objection: 'sw full' }

/** How many stand where on the present words: counts alone, nobody is ranked; who answered what stands in the table (F25). */
export function AgreementPicture({ asked, answered, stances }: Props) {
  const counts = STANCES.map((stance) => ({ stance, count: stances.filter((one) => one.stance === stance).length }))
  const said = counts
    .filter(({ count }) => count > 0)
    .map(({ stance, count }) => `${localize(STANCE_LABELS[stance].label)}: ${count}`)
    .join(' · ')
  return (
    <PictureCard
      title={
        <Trans>
          Do we all support it? {answered} of {asked} have answered
        </Trans>
      }
      picture={
        <div className="row">
          <svg className="pic stances" viewBox={`0 0 ${asked * 26} 24`} role="img" aria-label={said}>
            {counts
              .flatMap(({ stance, count }) => Array.from({ length: count }, () => stance))
              .map((stance, at) => (
                <circle key={`${stance}-${at}`} cx={12 + at * 26} cy="12" r="9" className={LOOK[stance]} />
              ))}
            {Array.from({ length: asked - stances.length }, (_, at) => (
              <circle key={at} cx={12 + (stances.length + at) * 26} cy="12" r="9" className="sl sd" />
            ))}
          </svg>
          <span className="soft">{said}</span>
        </div>
      }
      table={<StancesTable stances={stances} />}
    >
      {stances.map(
        ({ participantId, name, reason }) =>
          reason !== '' && (
            <p key={participantId}>
              {name}: “{reason}”
            </p>
          ),
      )}
    </PictureCard>
  )
}

function StancesTable({ stances }: { stances: Given }) {
  const { t } = useLingui()
  return (
    <DataTable
      caption={<Trans>Who answered what, when, and on which words</Trans>}
      heads={[t`Who`, t`Answer`]}
      rows={stances.map(({ participantId, name, stance, at, textHash }) => ({
        key: participantId,
        cells: [
          name,
          <>
            {localize(STANCE_LABELS[stance].label)}
            <span className="small soft block">
              {formatMoment(at)} · <Trans>these words: {textHash.slice(0, 8)}</Trans>
            </span>
          </>,
        ],
      }))}
    />
  )
}
