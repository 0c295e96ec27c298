import { type ReactNode, useId } from 'react'
import { FieldProblem } from './field-problem.tsx'
import { Icon } from './icon.tsx'
import { useTapped } from './use-tapped.ts'

/** One answer to choose, with a line that helps to choose it. */
type Choice<V extends string> = { value: V; label: ReactNode; hint?: ReactNode }
type Common = {
  fieldName?: string | undefined
  legend: ReactNode
  hint?: ReactNode
  problem?: string | undefined
  disabled?: boolean | undefined
}
type RadioProps<V extends string> = Common & {
  value: V | null
  choices: readonly Choice<V>[]
  onChange: (value: V) => void
  /** Side by side, for two or three short answers. */
  inline?: boolean
  /** Goes on with an answer that was tapped. An arrow key passes over answers, and goes on with none. */
  onPick?: (value: V) => void
}
type CheckProps<V extends string> = Common & {
  values: readonly V[]
  choices: readonly Choice<V>[]
  onChange: (values: V[]) => void
}

function Group({
  fieldName,
  legend,
  hint,
  problem,
  inline = false,
  children,
}: Common & { inline?: boolean; children: (name: string) => ReactNode }) {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ')
  return (
    <fieldset
      className={problem ? 'field bad' : 'field'}
      data-field={fieldName}
      aria-describedby={described || undefined}
    >
      <legend>{legend}</legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={inline ? 'seg' : 'choices'}>{children(id)}</div>
      {problem && <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
    </fieldset>
  )
}

function Words<V extends string>({ choice }: { choice: Choice<V> }) {
  return (
    <span>
      {choice.label}
      {choice.hint && <span className="hint">{choice.hint}</span>}
    </span>
  )
}

const TickBox = () => (
  <span className="box">
    <Icon name="check" small />
  </span>
)

/** One of a few, all in sight. */
export function RadioGroup<V extends string>({ value, choices, onChange, onPick, disabled, ...group }: RadioProps<V>) {
  const isTapped = useTapped(onPick !== undefined)
  const take = (chosen: V) => {
    onChange(chosen)
    if (isTapped.current) onPick?.(chosen)
  }
  return (
    <Group {...group}>
      {(name) =>
        choices.map((choice) => (
          <label className={group.inline ? 'choice' : 'choice line'} key={choice.value}>
            <input
              type="radio"
              name={name}
              checked={value === choice.value}
              disabled={disabled}
              onChange={() => take(choice.value)}
              // one that is chosen already changes nothing
              onClick={() => value === choice.value && isTapped.current && onPick?.(choice.value)}
            />
            <Icon name="check" />
            <Words choice={choice} />
          </label>
        ))
      }
    </Group>
  )
}

/** Any of a few, all in sight. */
export function CheckboxGroup<V extends string>({ values, choices, onChange, disabled, ...group }: CheckProps<V>) {
  const toggle = (value: V, on: boolean) => onChange(on ? [...values, value] : values.filter((one) => one !== value))
  return (
    <Group {...group}>
      {() =>
        choices.map((choice) => (
          <label className="tickline" key={choice.value}>
            <input
              type="checkbox"
              checked={values.includes(choice.value)}
              disabled={disabled}
              onChange={(event) => toggle(choice.value, event.target.checked)}
            />
            <TickBox />
            <Words choice={choice} />
          </label>
        ))
      }
    </Group>
  )
}

/** One yes or no. */
export function Checkbox({
  fieldName,
  label,
  hint,
  problem,
  checked,
  onChange,
  disabled,
}: {
  fieldName?: string | undefined
  label: ReactNode
  hint?: ReactNode
  problem?: string | undefined
  checked: boolean
  onChange: (on: boolean) => void
  disabled?: boolean | undefined
}) {
  const id = useId()
  return (
    <div className={problem ? 'field bad' : undefined}>
      <label className="tickline" data-field={fieldName}>
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <TickBox />
        <Words choice={{ value: 'on', label, hint }} />
      </label>
      {problem && <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
    </div>
  )
}

/** A number from 0 to 10, in one tap. */
export function NumberScale({
  legend,
  hint,
  value,
  onChange,
  disabled,
}: Common & { value: number | null; onChange: (value: number) => void }) {
  return (
    <Group legend={legend} hint={hint}>
      {(name) => (
        <div className="scale">
          {Array.from({ length: 11 }, (_, number) => (
            <label key={number}>
              <input
                type="radio"
                name={name}
                checked={value === number}
                disabled={disabled}
                onChange={() => onChange(number)}
              />
              {number}
            </label>
          ))}
        </div>
      )}
    </Group>
  )
}
