import type { KeptWords } from '@holdfast/contracts/kept-words'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import { Trans, useLingui } from '@lingui/react/macro'
import { saveFile } from '../../api/save-file.ts'
import { formatDate, formatMoment } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'

type Letter = KeptWords['letter'][number]
type Consequence = KeptWords['consequences'][number]
type Other = KeptWords['others'][number]
/** One line of what was written, with what it is; the words of a letter and of a consequence stand by themselves. */
type Line = { key: string; label?: string; words: string }

const linesOf = ({ parts }: Letter): Line[] =>
  STATEMENT_PARTS.map((part) => ({ key: part, words: parts[part] })).filter(({ words }) => words)

function useConsequenceLines() {
  const { t } = useLingui()
  return ({ iWill, removesOrProtects, startsOn, liftedWhen, standingOffer }: Consequence): Line[] =>
    [
      { key: 'iWill', words: iWill },
      { key: 'removesOrProtects', label: t`What it takes away, or whom it protects:`, words: removesOrProtects },
      { key: 'startsOn', label: t`It begins on:`, words: startsOn ? formatDate(startsOn) : '' },
      { key: 'liftedWhen', label: t`It ends:`, words: liftedWhen },
      { key: 'standingOffer', label: t`What stays open:`, words: standingOffer },
    ].filter(({ words }) => words)
}

function useKinds() {
  const { t } = useLingui()
  const kinds: Record<Other['kind'], string> = {
    family_history: t`Family background`,
    note: t`A note about somebody`,
    safety_answers: t`Your own safety`,
    check_in: t`What you said about a limit`,
    vote: t`Why you said “not this day”`,
    account: t`Your account of the meeting`,
    own_page: t`Your own page`,
    own_day: t`Your day, and afterward`,
    enabling_support: t`What you pay or do`,
    consent: t`You agreed to a limit`,
    reservation: t`Your doubt about a limit`,
    objection: t`Your objection to a limit`,
  }
  return ({ kind }: Other) => kinds[kind]
}

const textOf = (lines: readonly Line[], between: string): string =>
  lines.map(({ label, words }) => (label ? `${label} ${words}` : words)).join(between)

/** What somebody wrote in one plan: every line of it, the newest letter first, and all of it as a file. */
export function KeptWordsCard({ kept }: { kept: KeptWords }) {
  const { t } = useLingui()
  const consequenceLines = useConsequenceLines()
  const kindOf = useKinds()
  const letters = kept.letter.toReversed()
  const [newest, ...earlier] = letters
  const save = () => {
    const parts = [
      ...letters.map((letter) => `${formatMoment(letter.savedAt)}\n\n${textOf(linesOf(letter), '\n\n')}`),
      ...kept.consequences.map((consequence) => textOf(consequenceLines(consequence), '\n')),
      ...kept.others.map((other) => `${kindOf(other)}, ${formatMoment(other.writtenAt)}\n\n${other.words}`),
    ]
    const bytes = new TextEncoder().encode(parts.join('\n\n———\n\n'))
    saveFile({ name: t`my-words.txt`, bytes }, 'text/plain;charset=utf-8')
  }
  return (
    <Card>
      <p className="muted">
        <Trans>Kept for you on {formatMoment(kept.keptAt)}</Trans>
      </p>
      {newest && (
        <>
          <h3>
            <Trans>Your letter</Trans>
          </h3>
          <Lines lines={linesOf(newest)} />
        </>
      )}
      {kept.consequences.length > 0 && (
        <>
          <h3>
            <Trans>Your limits</Trans>
          </h3>
          <ul className="plain-list divided">
            {kept.consequences.map((consequence, position) => (
              // what is kept never changes, so each stays in its place
              <li key={position}>
                <Lines lines={consequenceLines(consequence)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {kept.others.map((other, position) => (
        <div key={position}>
          <h3>{kindOf(other)}</h3>
          <p className="muted">{formatMoment(other.writtenAt)}</p>
          {other.words && <p className="spoken">{other.words}</p>}
        </div>
      ))}
      {earlier.length > 0 && (
        <Disclosure summary={<Trans>Earlier versions of your letter: {earlier.length}</Trans>}>
          {earlier.map((letter) => (
            <div key={letter.version}>
              <p className="muted">{formatMoment(letter.savedAt)}</p>
              <Lines lines={linesOf(letter)} />
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

const Lines = ({ lines }: { lines: readonly Line[] }) =>
  lines.map(({ key, label, words }) =>
    label ? (
      <p key={key}>
        {label} {words}
      </p>
    ) : (
      <p key={key} className="spoken">
        {words}
      </p>
    ),
  )
