/**
 * Goes to what a link names: `item`, `field`, or `item.field`. Unfolds what is folded around it, scrolls there, and puts the
 * cursor into the field. False while the page does not show it yet.
 */
export function goToItem(hash: string): boolean {
  const [first = '', second] = hash.split('.')
  const item = document.getElementById(first)
  const named = second ?? (item ? undefined : first)
  const field = named === undefined ? null : (item ?? document).querySelector(`[data-field="${CSS.escape(named)}"]`)
  const target = field ?? item
  if (!target) return false
  for (let around: Element | null = target; around; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true
  const folded = field ? null : item?.querySelector('details')
  if (folded) folded.open = true
  target.scrollIntoView({ block: 'center' })
  if (field) field.querySelector<HTMLElement>('input, select, textarea, summary')?.focus({ preventScroll: true })
  return true
}
