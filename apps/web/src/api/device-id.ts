/**
 * This open app, for as long as its page lives; two tabs are two devices. Sent as `x-device-id` with each request, so that the
 * live stream can tell what was changed here from what was changed elsewhere.
 */
export const deviceId = crypto.randomUUID()
