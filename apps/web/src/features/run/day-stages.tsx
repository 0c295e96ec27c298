import { DAY_STAGES, type DayStage } from '@holdfast/domain/run/day-stage'
import { Trans, useLingui } from '@lingui/react/macro'

/** The four stages of a day in a row, the one that is now marked. */
export function DayStages({ stage }: { stage: DayStage }) {
  const { t } = useLingui()
  const now = DAY_STAGES.indexOf(stage)
  return (
    <ol className="daystages" aria-label={t`How far the day has come`}>
      {DAY_STAGES.map((one, at) => (
        <li key={one} className={at < now ? 'done' : undefined} aria-current={one === stage ? 'step' : undefined}>
          <StageName stage={one} />
        </li>
      ))}
    </ol>
  )
}

function StageName({ stage }: { stage: DayStage }) {
  switch (stage) {
    case 'before':
      return <Trans>Before</Trans>
    case 'arrival':
      return <Trans>Arriving</Trans>
    case 'meeting':
      return <Trans>Meeting</Trans>
    case 'after':
      return <Trans>After</Trans>
  }
}
