import type { Text } from '@holdfast/domain/text'
import Bowser from 'bowser'

/** Browsers by the names that people know; whatever else a client calls itself is never written into a letter. */
const BROWSERS = new Set(Object.values(Bowser.BROWSER_MAP))
const SYSTEMS: Readonly<Record<string, string>> = {
  iOS: 'iPhone or iPad',
  macOS: 'Mac',
  Android: 'Android',
  Windows: 'Windows',
  Linux: 'Linux',
  'Chrome OS': 'Chromebook',
}

/** A device in words that its owner knows again ("Chrome on Android"), and nothing that tracks it. */
export function deviceOf(userAgent: string | undefined): string {
  if (!userAgent) return 'A program'
  const { browser, os } = Bowser.parse(userAgent)
  if (!browser.name || !BROWSERS.has(browser.name)) return 'A program'
  const name = browser.name.replace('Microsoft ', '').replace(' for Android', '')
  const system = SYSTEMS[os.name ?? '']
  return system ? `${name} on ${system}` : name
}

/** The words for a device, for a letter in either language. */
export const deviceText = (device: string): Text => ({
  en: device,
  es: device.replace('A program', 'Un programa').replace(' on ', ' en ').replace(' or ', ' o '),
})
