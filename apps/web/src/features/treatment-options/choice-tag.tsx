import { CHOICE_LABELS, type Choice } from '@holdfast/domain/treatment-options/treatment-option'
import { localize } from '../../i18n/localize.ts'
import { Icon } from '../../ui/icon.tsx'

/** That a place is chosen, or the backup; nothing for the others. */
export function ChoiceTag({ choice }: { choice: Choice }) {
  if (choice === 'none') return null
  return (
    <span className={choice === 'chosen' ? 'tag go' : 'tag'}>
      {choice === 'chosen' && <Icon name="check" small />}
      {localize(CHOICE_LABELS[choice])}
    </span>
  )
}
