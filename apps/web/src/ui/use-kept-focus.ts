import { useEffect } from 'react'

const CONTROLS = 'a[href], button, input, select, textarea, summary'
const KEYBOARD_OPENS = 'textarea, input:not([type="radio"], [type="checkbox"], [type="file"])'

const contentOf = (): HTMLElement | null => document.getElementById('content')
const controlsIn = (content: HTMLElement): HTMLElement[] => [...content.querySelectorAll<HTMLElement>(CONTROLS)]
const titleOf = (content: HTMLElement): HTMLElement | null => content.querySelector('h1')
const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body

/** Where the focus was, and what would say where that is once it is gone. */
type Place = { control: HTMLElement; title: string; before: HTMLElement[] }

function placeOf(control: HTMLElement): Place | null {
  const content = contentOf()
  if (!content?.contains(control) || !control.matches(CONTROLS)) return null
  const before = controlsIn(content).filter((one) => isBefore(one, control))
  return { control, title: titleOf(content)?.textContent ?? '', before: before.toReversed() }
}

const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

/** The control that stands where the one of this place was, but the way back; or the heading where the page says something new. */
function nextAfter({ title, before }: Place, isTapped: boolean): HTMLElement | null {
  const content = contentOf()
  const heading = content && titleOf(content)
  if (!content || !heading) return null
  const anchor = before.find((one) => one.isConnected)
  if (heading.textContent !== title || (before.length > 0 && !anchor)) return heading
  const next = controlsIn(content).find(
    (one) => (!anchor || isBefore(anchor, one)) && one.matches(':not(.back)') && one.checkVisibility(),
  )
  // under a finger, a field would open the keyboard of the phone
  return !next || (isTapped && next.matches(KEYBOARD_OPENS)) ? heading : next
}

/**
 * Keeps the focus on the page when the control that has it goes away, such as a button that is gone once it is pressed: it moves to
 * the control that follows there, or to the heading where that is new, and never back to the beginning of the document.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let place: Place | null = null
    let isTapped = false
    const tap = () => (isTapped = true)
    const press = () => (isTapped = false)
    const remember = ({ target }: FocusEvent) => (place = target instanceof HTMLElement ? placeOf(target) : null)
    // whoever taps beside every control leaves it; a control that goes away does not let go of it before
    const forget = () => queueMicrotask(() => (place = place?.control.isConnected && isNowhere() ? null : place))
    const move = () => {
      const left = place
      if (!left || left.control.isConnected || !isNowhere()) return
      nextAfter(left, isTapped)?.focus({ preventScroll: isTapped })
    }
    // what takes its place may take the focus by itself, a moment later
    const look = () => void (place && !place.control.isConnected && requestAnimationFrame(move))
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true })
    document.addEventListener('focusin', remember)
    document.addEventListener('focusout', forget)
    document.addEventListener('pointerdown', tap, true)
    document.addEventListener('keydown', press, true)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', remember)
      document.removeEventListener('focusout', forget)
      document.removeEventListener('pointerdown', tap, true)
      document.removeEventListener('keydown', press, true)
    }
  }, [])
}
