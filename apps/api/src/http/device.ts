import type { Text } from '@holdfast/domain/text'

/** A device in words that its owner knows again ("Chrome on Android"), and nothing that tracks it. */
export function deviceOf(userAgent: string | undefined): string {
  if (!userAgent) return 'A program'
  const browser = /Edg\//.test(userAgent)
    ? 'Edge'
    : /Firefox\//.test(userAgent)
      ? 'Firefox'
      : /Chrome\//.test(userAgent)
        ? 'Chrome'
        : /Safari\//.test(userAgent)
          ? 'Safari'
          : 'A program'
  const system = /iPhone|iPad/.test(userAgent)
    ? 'iPhone or iPad'
    : /Android/.test(userAgent)
      ? 'Android'
      : /Mac OS X/.test(userAgent)
        ? 'Mac'
        : /Windows/.test(userAgent)
          ? 'Windows'
          : /Linux/.test(userAgent)
            ? 'Linux'
            : ''
  return system && browser !== 'A program' ? `${browser} on ${system}` : browser
}

/** The words for a device, for a letter in either language. */
export const deviceText = (device: string): Text => ({
  en: device,
  es: device.replace('A program', 'Un programa').replace(' on ', ' en ').replace(' or ', ' o '),
})
