import { RUN_OF_SHOW } from '@holdfast/domain/run/run-of-show'
import { Trans, useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import type { Meeting } from './use-run.ts'

const BRANCH = ['after_yes', 'after_no']
const FIRST = 'welcome'

/** On a wide screen, beside the step: the whole meeting, what is over and what comes. */
export function RunList({ meeting }: { meeting: Meeting }) {
  const { t } = useLingui()
  const { step, position } = meeting.state
  const from = RUN_OF_SHOW.findIndex(({ code }) => code === FIRST)
  const steps = RUN_OF_SHOW.slice(from).filter(
    ({ code }) =>
      code !== 'sobriety_check' &&
      (!BRANCH.includes(code) || code === (step && BRANCH.includes(step.code) ? step.code : BRANCH[0])),
  )
  return (
    <aside className="only-wide stack" aria-label={t`Run of the meeting`}>
      <h2>
        <Trans>The meeting</Trans>
      </h2>
      <ol className="runlist nums">
        {steps.map(({ code, label }, at) => {
          const isNow = at + 1 === position
          const isOpen = BRANCH.includes(code) && position <= at
          return (
            <li key={code} className={isNow ? 'on' : 'soft'}>
              <span className="num small">{at + 1}</span>
              <span>{isOpen ? <Trans>After the answer</Trans> : localize(label)}</span>
              <StatusMark quiet state={isNow ? 'doing' : at + 1 < position ? 'ready' : 'later'} />
            </li>
          )
        })}
      </ol>
    </aside>
  )
}
