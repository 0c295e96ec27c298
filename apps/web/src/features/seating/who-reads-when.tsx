import { Trans } from '@lingui/react/macro'
import { Avatar, personColor } from '../../ui/avatar.tsx'

type Speaker = { id: string; name: string; speakingPosition: number | null }

/** Who reads when, in their colors, as they sit in the room. */
export function WhoReadsWhen({ people }: { people: readonly Speaker[] }) {
  const speakers = people
    .map((one, at) => ({ ...one, color: personColor(at) }))
    .filter(({ speakingPosition }) => speakingPosition !== null)
    .toSorted((a, b) => (a.speakingPosition ?? 0) - (b.speakingPosition ?? 0))
  if (speakers.length === 0) return null
  return (
    <>
      <h3>
        <Trans>Who reads when</Trans>
      </h3>
      <ol className="row">
        {speakers.map(({ id, name, color }, at) => (
          <li key={id}>
            <span className="chip">
              <Avatar name={name} color={color} size="s" />
              {at + 1} {name.split(/\s+/)[0]}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
