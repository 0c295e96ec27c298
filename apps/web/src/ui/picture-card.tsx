import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'

type Props = {
  title: ReactNode
  /** The drawing: an SVG with `role="img"` and a sentence. */
  picture: ReactNode
  /** The same as a table, with a caption. */
  table: ReactNode
  /** What the picture shows, in words below it. */
  children?: ReactNode
  /** Inside a card: without a box of its own, under a heading of the third level. */
  flat?: boolean
}

/** A picture of what is planned, the table with the same facts one tap away, and the picture in words. */
export function PictureCard({ title, picture, table, children, flat = false }: Props) {
  const { t } = useLingui()
  const [isTable, setIsTable] = useState(false)
  return (
    <section className={flat ? 'stack' : 'card'}>
      <div className="row between">
        {flat ? <h3>{title}</h3> : <h2>{title}</h2>}
        <div className="seg2" role="group" aria-label={t`Show as`}>
          <button type="button" aria-pressed={!isTable} onClick={() => setIsTable(false)}>
            <Trans>Picture</Trans>
          </button>
          <button type="button" aria-pressed={isTable} onClick={() => setIsTable(true)}>
            <Trans>Table</Trans>
          </button>
        </div>
      </div>
      {isTable ? <div className="behind">{table}</div> : picture}
      {children}
    </section>
  )
}
