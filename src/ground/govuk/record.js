// @ts-nocheck This runs in the browser, where there is a document; the program itself is checked without one.

/**
 * "Press and talk" beside a field for a recording. What is recorded is put into the field, as if it had been chosen, and
 * goes with the form. Where there is no microphone or no recorder, the field alone stays, which works without this.
 */
for (const group of document.querySelectorAll('[data-record]')) {
  const input = group.querySelector('input[type=file]')
  if (input && navigator.mediaDevices && window.MediaRecorder) addRecorder(group, input)
}

function addRecorder(group, input) {
  const said = group.dataset
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'govuk-button govuk-button--secondary gd-record'
  button.textContent = said.press
  const status = document.createElement('p')
  status.className = 'govuk-body'
  status.setAttribute('role', 'status')
  input.before(button, status)

  let recorder
  let sentBy
  let limit
  const say = (label, text) => {
    button.textContent = label
    button.classList.toggle('gd-record--on', label === said.stop)
    status.textContent = text
  }

  const start = async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    const pieces = []
    recorder = new MediaRecorder(stream)
    recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data))
    recorder.addEventListener('stop', () => {
      clearTimeout(limit)
      for (const track of stream.getTracks()) track.stop()
      const files = new DataTransfer()
      files.items.add(new File(pieces, 'voice', { type: recorder.mimeType }))
      input.files = files.files
      recorder = undefined
      say(said.press, said.recorded)
      if (sentBy) input.form.requestSubmit(sentBy)
    })
    recorder.start()
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
