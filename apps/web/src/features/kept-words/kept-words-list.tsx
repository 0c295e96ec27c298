import { type KeptWords, keptWordsRoutes } from '@holdfast/contracts/kept-words'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { saveFile } from '../../api/save-file.ts'
import { formatMoment } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'

type Letter = KeptWords['letter'][number]

const paragraphsOf = ({ parts }: Letter): string[] => STATEMENT_PARTS.map((part) => parts[part]).filter(Boolean)

/** All that was kept, as one plain text. */
const textOf = ({ letter, consequences }: KeptWords): string =>
  [
    ...letter.toReversed().map((version) => [version.savedAt, ...paragraphsOf(version)].join('\n\n')),
    ...consequences.map(({ iWill, removesOrProtects, startsOn, liftedWhen, standingOffer }) =>
      [iWill, removesOrProtects, startsOn, liftedWhen, standingOffer].filter(Boolean).join('\n'),
    ),
  ].join('\n\n———\n\n')

/** What somebody wrote in plans that they were taken out of: theirs alone, to read and to take along. Nothing where there is none. */
export function KeptWordsList() {
  const query = useQuery({
    queryKey: ['kept-words'],
    queryFn: () => request(keptWordsRoutes.list, { query: {} }),
    retry: false,
  })
  const kept = query.data?.items ?? []
  if (kept.length === 0) return null
  return (
    <section className="stack">
      <h2>
        <Trans>What you wrote, and keep</Trans>
      </h2>
      <p className="muted">
        <Trans>You are no longer part of these plans. Your words are yours; nobody else reads them here.</Trans>
      </p>
      {kept.map((one) => (
        <Kept key={one.id} kept={one} />
      ))}
    </section>
  )
}

function Kept({ kept }: { kept: KeptWords }) {
  const { t } = useLingui()
  const [newest, ...earlier] = kept.letter.toReversed()
  const save = () =>
    saveFile({ name: t`my-words.txt`, bytes: new TextEncoder().encode(textOf(kept)) }, 'text/plain;charset=utf-8')
  return (
    <Card>
      <p className="muted">{formatMoment(kept.keptAt)}</p>
      {newest && <Words letter={newest} />}
      {kept.consequences.map(({ iWill }) => (
        <p key={iWill} className="spoken">
          {iWill}
        </p>
      ))}
      {earlier.length > 0 && (
        <Disclosure summary={<Trans>Earlier versions: {earlier.length}</Trans>}>
          {earlier.map((version) => (
            <div key={version.version}>
              <p className="muted">{formatMoment(version.savedAt)}</p>
              <Words letter={version} />
            </div>
          ))}
        </Disclosure>
      )}
      <div>
        <Button look="quiet" onClick={save}>
          <Trans>Save my words as a file</Trans>
        </Button>
      </div>
    </Card>
  )
}

const Words = ({ letter }: { letter: Letter }) =>
  paragraphsOf(letter).map((words, position) => (
    <p key={position} className="spoken">
      {words}
    </p>
  ))
