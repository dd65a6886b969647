import { render } from 'hono/jsx/dom'
import { accessPaths } from '#ground/access/paths.ts'
import { tabletPaths } from '#weeks/registers/tablet-paths.ts'
import { openKeep } from '../keep.ts'
import { runTablet } from '../tablet.ts'
import { App } from './app.tsx'

const A_MINUTE = 60_000

const keep = await openKeep(() => location.reload())
const running = runTablet(keep, {
  ...{ handedOut: tabletPaths.handedOut.to(), events: tabletPaths.events.to() },
  incidents: tabletPaths.incidents.to(),
  signOut: accessPaths.signOut.to(),
})
const place = document.getElementById('tablet')
if (place) {
  place.replaceChildren()
  render(<App running={running} />, place)
}
// A page of the site was read in this language: so is what it leads to, and once it is open it has its own.
const asked = new URLSearchParams(location.search).get('language')
if (asked === 'en' || asked === 'cy') {
  history.replaceState(null, '', location.pathname + location.hash)
  void running.speak(asked)
} else await running.refresh()

// Never by background synchronisation, which not every tablet has: on opening, on coming back to it, and as the network does.
const exchange = () => void running.exchange()
addEventListener('online', exchange)
addEventListener('focus', exchange)
document.addEventListener('visibilitychange', () => document.hidden || exchange())
setInterval(() => (document.hidden ? void running.refresh() : exchange()), A_MINUTE)
exchange()

void navigator.storage?.persist?.()
void navigator.serviceWorker
  ?.register(tabletPaths.worker.to(), { type: 'module', scope: '/tablet/' })
  .then((registered) => registered.update())
  .catch(() => undefined)
void navigator.serviceWorker?.ready.then(running.refresh)
