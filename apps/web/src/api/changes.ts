import type { ChangeEvent } from '@holdfast/contracts/changes'

const AGAIN_AFTER = 5_000

/**
 * Follows a case live; answers with the way to stop. The browser reconnects by itself, except where something in between answered
 * in the server's place. Each connection begins with a `stream` note; `onCut` is called when it ended or was refused.
 */
export function followChanges(
  { organizationId, caseId }: { organizationId: string; caseId: string },
  hear: (note: ChangeEvent) => void,
  onCut: () => void,
): () => void {
  let stream: EventSource
  let timer: ReturnType<typeof setTimeout>
  const follow = () => {
    stream = new EventSource(`/api/v1/organizations/${organizationId}/cases/${caseId}/changes`)
    stream.addEventListener('message', ({ data }: MessageEvent<string>) => hear(JSON.parse(data) as ChangeEvent))
    stream.addEventListener('error', () => {
      onCut()
      if (stream.readyState === EventSource.CLOSED) timer = setTimeout(follow, AGAIN_AFTER)
    })
  }
  follow()
  return () => {
    clearTimeout(timer)
    stream.close()
  }
}
