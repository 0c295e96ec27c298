import { Icon } from '../../ui/icon.tsx'

const bare = (phone: string): string => phone.replace(/[^+\d]/g, '')

/** A number of a place, called with one tap. */
export function CallLink({ phone }: { phone: string }) {
  return (
    <a className="btn quiet small" href={`tel:${bare(phone)}`}>
      <Icon name="phone" small />
      {phone}
    </a>
  )
}
