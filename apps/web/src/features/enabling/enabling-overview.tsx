import type { EnablingMap } from '@holdfast/contracts/enabling'
import { Trans } from '@lingui/react/macro'

type Line = EnablingMap[number]['lines'][number]
type Names = (ids: readonly string[]) => string

/** Who gives what now, and what becomes of it, area by area: contradictions and what is left open stand out (F27). */
export function EnablingOverview({ map, nameOf }: { map: EnablingMap; nameOf: (participantId: string) => string }) {
  const names: Names = (ids) => ids.map(nameOf).join(', ')
  const spoken = map.filter(({ lines }) => lines.length > 0)
  return (
    <ul className="tasks">
      {spoken.flatMap(({ area, lines }) =>
        lines.map((line) => (
          <li key={`${area}-${line.topic}`} className="tall">
            <span>
              <b className="strong">{line.label}</b>
              <Who line={line} names={names} />
            </span>
            <State state={line.state} />
          </li>
        )),
      )}
    </ul>
  )
}

function Who({ line, names }: { line: Line; names: Names }) {
  return (
    <>
      {line.givers.length > 0 && (
        <span className="line">
          <Trans>Gives it now: {names(line.givers)}</Trans>
        </span>
      )}
      {line.ending.length > 0 && (
        <span className="line">
          <Trans>Ends it: {names(line.ending)}</Trans>
        </span>
      )}
      {line.keeping.length > 0 && (
        <span className="line">
          <Trans>Goes on giving it: {names(line.keeping)}</Trans>
        </span>
      )}
      {line.open.length > 0 && (
        <span className="line">
          <Trans>Has not decided, or not written it down: {names(line.open)}</Trans>
        </span>
      )}
    </>
  )
}

function State({ state }: { state: Line['state'] }) {
  if (state === 'contradicted')
    return (
      <span className="tag missing">
        <Trans>One undoes the other</Trans>
      </span>
    )
  if (state === 'open')
    return (
      <span className="tag missing">
        <Trans>Left open</Trans>
      </span>
    )
  return (
    <span className="tag done">
      {state === 'ends' ? <Trans>Ends after a no</Trans> : <Trans>Kept deliberately</Trans>}
    </span>
  )
}
