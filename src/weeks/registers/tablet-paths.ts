import { path } from '#ground/kernel/path.ts'

/** What a tablet asks for and sends. The app and all that it keeps stand below /tablet/, and nothing else does. */
export const tabletPaths = {
  /** The register as an installed app. It says nothing about anybody by itself. */
  app: path('/tablet/register'),
  worker: path('/tablet/worker.js'),
  manifest: path('/tablet/manifest.webmanifest'),
  /** The sheets of today and tomorrow at one venue, and what was marked (?venue=, ?have=). */
  handedOut: path('/tablet/handed-out'),
  /** Marks made on the tablet, each answered by its id. */
  events: path('/tablet/events'),
  /** What happened, written where there was no network: one at a time. */
  incidents: path('/tablet/incidents'),
}
