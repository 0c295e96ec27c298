import { clear, keys } from 'idb-keyval'
import { deviceStore } from './device-store.ts'

/** Where offline copies lie, and what was recorded with them: encrypted with the person's passphrase. */
export const copyStore = deviceStore('holdfast-copies')
/** What waits on this device without a copy: encrypted with the device's own key. */
export const waitingStore = deviceStore('holdfast-waiting')
/** The key of this device. */
export const keyStore = deviceStore('holdfast-device')

/** The offline copies on this device that hold such an item, whether they are unlocked or not. */
export async function listStores(item: string): Promise<string[]> {
  const names = await keys<string>(copyStore)
  return names.filter((key) => key.endsWith(`/${item}`)).map((key) => key.split('/')[0] ?? '')
}

/** At sign-out nothing of a plan stays on the device, nor the key. One store that fails does not keep the others. */
export async function clearDevice(): Promise<void> {
  await Promise.allSettled([copyStore, waitingStore, keyStore].map((store) => clear(store)))
}
