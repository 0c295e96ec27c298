import spriteUrl from './icons/icons.svg?url'

/** The line icons of the sprite (Lucide). */
export type IconName =
  | 'house'
  | 'route'
  | 'users'
  | 'life-buoy'
  | 'phone'
  | 'message-circle'
  | 'arrow-left'
  | 'arrow-right'
  | 'chevron-right'
  | 'chevron-down'
  | 'check'
  | 'circle-check'
  | 'lock'
  | 'clock'
  | 'calendar-days'
  | 'map-pin'
  | 'send'
  | 'share-2'
  | 'copy'
  | 'qr-code'
  | 'pencil'
  | 'heart'
  | 'hand-heart'
  | 'shield-check'
  | 'car'
  | 'moon'
  | 'bed'
  | 'search'
  | 'download'
  | 'x'
  | 'undo-2'
  | 'log-out'
  | 'list'
  | 'chart-column'
  | 'message-square'
  | 'user-plus'
  | 'mic'
  | 'volume-2'
  | 'file-text'
  | 'door-open'
  | 'ellipsis'
  | 'hand'
  | 'briefcase'
  | 'eye-off'
  | 'eye'
  | 'plus'
  | 'table-2'
  | 'leaf'
  | 'bell'
  | 'triangle-alert'
  | 'refresh-cw'
  | 'key-round'
  | 'fingerprint'
  | 'sun'
  | 'cloud-sun'
  | 'cloud-rain'
  | 'wind'
  | 'smartphone'
  | 'laptop'
  | 'upload'
  | 'filter'
  | 'palette'
  | 'history'
  | 'printer'
  | 'link'
  | 'settings'
  | 'timer'
  | 'mail'
  | 'bell-off'
  | 'building-2'
  | 'trash-2'
  | 'circle-help'
  | 'shuffle'
  | 'file-check'
  | 'navigation'

/** The marks of the sprite: states (`m-`) and what becomes of something (`x-`). */
type MarkName =
  | 'm-none'
  | 'm-doing'
  | 'm-ready'
  | 'm-care'
  | 'm-later'
  | 'm-low'
  | 'm-high'
  | 'm-danger'
  | 'x-ends'
  | 'x-stays'
  | 'x-new'
  | 'x-no'

/** A line icon beside a word. `small` in buttons; `flip` for arrows, which point the other way in right-to-left languages. */
export function Icon({ name, small = false, flip = false }: { name: IconName; small?: boolean; flip?: boolean }) {
  return (
    <svg className={`i ${small ? 's' : ''} ${flip ? 'flip' : ''}`} aria-hidden="true">
      <use href={`${spriteUrl}#${name}`} />
    </svg>
  )
}

/** A mark of the sprite, without its word. */
export function MarkIcon({ name }: { name: MarkName | 'logo' }) {
  return (
    <svg aria-hidden="true">
      <use href={`${spriteUrl}#${name}`} />
    </svg>
  )
}
