/**
 * "Press and talk" beside a field for a recording. What is recorded is put into the field, as if it had been chosen, and
 * goes with the form. Where there is no microphone or no recorder, the field alone stays, which works without this.
 */
for (const group of document.querySelectorAll<HTMLElement>('[data-record]')) {
  const input = group.querySelector<HTMLInputElement>('input[type=file]')
  if (input && navigator.mediaDevices && window.MediaRecorder) addRecorder(group, input)
}

type Speaker = {
  readonly button: HTMLButtonElement
  readonly say: (label: string | undefined, text: string | undefined) => void
}

function speakerBefore(input: HTMLInputElement, stop: string | undefined): Speaker {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'govuk-button govuk-button--secondary gd-record'
  const status = document.createElement('p')
  status.className = 'govuk-body'
  status.setAttribute('role', 'status')
  input.before(button, status)
  const say: Speaker['say'] = (label, text) => {
    button.textContent = label ?? ''
    button.classList.toggle('gd-record--on', label === stop)
    status.textContent = text ?? ''
  }
  return { button, say }
}

function addRecorder(group: HTMLElement, input: HTMLInputElement): void {
  const said = group.dataset
  const { button, say } = speakerBefore(input, said.stop)
  button.textContent = said.press ?? ''

  let recorder: MediaRecorder | undefined
  let sentBy: HTMLElement | null = null
  let limit: ReturnType<typeof setTimeout> | undefined

  const start = async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    const pieces: Blob[] = []
    const recording = new MediaRecorder(stream)
    recorder = recording
    recording.addEventListener('dataavailable', ({ data }) => pieces.push(data))
    recording.addEventListener('stop', () => {
      clearTimeout(limit)
      for (const track of stream.getTracks()) track.stop()
      const files = new DataTransfer()
      files.items.add(new File(pieces, 'voice', { type: recording.mimeType }))
      input.files = files.files
      recorder = undefined
      say(said.press, said.recorded)
      if (sentBy) input.form?.requestSubmit(sentBy)
    })
    recording.start()
    limit = setTimeout(() => recorder?.stop(), Number(said.record) * 1000)
    say(said.stop, said.recording)
  }

  button.addEventListener('click', () => {
    if (recorder) recorder.stop()
    else start().catch(() => say(said.press, said.noMicrophone))
  })
  // Somebody who goes on while it records has said all that they wanted to say.
  input.form?.addEventListener('submit', (event) => {
    if (!recorder) return
    event.preventDefault()
    sentBy = event.submitter
    recorder.stop()
  })
}
