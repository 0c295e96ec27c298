import type { EnablingMap } from '@holdfast/contracts/enabling'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Avatar, personColor } from '../../ui/avatar.tsx'
import { MarkIcon } from '../../ui/icon.tsx'
import { PictureCard } from '../../ui/picture-card.tsx'
import { SidewaysScroll } from '../../ui/sideways-scroll.tsx'
import { EnablingOverview } from './enabling-overview.tsx'

type Line = EnablingMap[number]['lines'][number]
type Person = { id: string; name: string; isMe: boolean }
type Props = { map: EnablingMap; people: readonly Person[] }

/** What becomes of one thing that one person gives: by shape, with the word beside it for those who cannot see it. */
function Cell({ line, id }: { line: Line; id: string }) {
  const cell = (state: string, mark: 'x-ends' | 'x-stays' | 'x-new' | 'x-no', word: ReactNode) => (
    <td className={state}>
      <MarkIcon name={mark} />
      <span className="hide">{word}</span>
    </td>
  )
  if (line.ending.includes(id)) return cell('ends', 'x-ends', <Trans>ends after a no</Trans>)
  if (line.keeping.includes(id))
    return line.givers.includes(id)
      ? cell('stays', 'x-stays', <Trans>stays</Trans>)
      : cell('stays', 'x-new', <Trans>new offer</Trans>)
  if (line.open.includes(id) || line.givers.includes(id)) return cell('open', 'x-new', <Trans>left open</Trans>)
  return cell('no', 'x-no', <Trans>does not give this</Trans>)
}

/** Who gives what today and what becomes of it after a no, person by person; the list behind says what is contradicted or left open (F27). */
export function WhoGivesWhat({ map, people }: Props) {
  const { t } = useLingui()
  const lines = map.flatMap((area) => area.lines)
  const named = people.filter(({ id }) =>
    lines.some((line) => [line.givers, line.ending, line.keeping, line.open].some((ids) => ids.includes(id))),
  )
  const silent = map.filter((area) => area.lines.length === 0)
  if (lines.length === 0 || named.length === 0) return null
  return (
    <PictureCard
      title={<Trans>Everybody together</Trans>}
      picture={
        <>
          <SidewaysScroll label={t`Who gives what, scrolls sideways`}>
            <table className="matrix">
              <caption className="hide">
                <Trans>What each person gives today and what becomes of it after a no</Trans>
              </caption>
              <thead>
                <tr>
                  <th scope="col">
                    <Trans>Today</Trans>
                  </th>
                  {named.map(({ id, name, isMe }) => (
                    <th scope="col" key={id}>
                      <Avatar name={name} color={personColor(people.findIndex((one) => one.id === id))} />
                      <span className="small">{isMe ? <Trans>You</Trans> : name.split(' ')[0]}</span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={line.topic}>
                    <th scope="row" className="sentence">
                      {line.label}
                    </th>
                    {named.map(({ id }) => (
                      <Cell key={id} line={line} id={id} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </SidewaysScroll>
          <ul className="key">
            <li className="mark care">
              <MarkIcon name="x-ends" />
              <Trans>ends after a no</Trans>
            </li>
            <li className="mark ready">
              <MarkIcon name="x-stays" />
              <Trans>stays</Trans>
            </li>
            <li className="mark ready">
              <MarkIcon name="x-new" />
              <Trans>new offer, or left open</Trans>
            </li>
          </ul>
        </>
      }
      table={<EnablingOverview map={map} nameOf={(id) => people.find((one) => one.id === id)?.name ?? ''} />}
    >
      {silent.length > 0 && (
        <p className="soft">
          <Trans>Nobody has spoken yet about: {silent.map(({ label }) => label.toLowerCase()).join(', ')}.</Trans>
        </p>
      )}
    </PictureCard>
  )
}
