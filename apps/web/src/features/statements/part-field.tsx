import type { StatementPart } from '@holdfast/domain/statements/statement-parts'
import { type RefObject, useId } from 'react'

type Props = {
  fieldRef: RefObject<HTMLTextAreaElement | null>
  part: StatementPart
  label: string
  example: string
  value: string
  /** The words to underline, where the coach has a thought about them. */
  phrase: string | null
  disabled: boolean
  onChange: (words: string) => void
}

/** A sheet of paper that grows with what is written on it; a layer behind the letters underlines one phrase of them. */
export function PartField({ fieldRef, part, label, example, value, phrase, disabled, onChange }: Props) {
  const id = useId()
  const start = phrase === null ? -1 : value.indexOf(phrase)
  const end = start + (phrase?.length ?? 0)
  return (
    <div className="stack paper">
      <div className="sheetpaper edit grows" data-field={part}>
        <div className="under" aria-hidden="true">
          {start < 0 ? (
            value
          ) : (
            <>
              {value.slice(0, start)}
              <mark className="phrase on">{value.slice(start, end)}</mark>
              {value.slice(end)}
            </>
          )}{' '}
        </div>
        <textarea
          ref={fieldRef}
          aria-label={label}
          aria-describedby={id}
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      <p className="small soft" id={id}>
        {example}
      </p>
    </div>
  )
}
