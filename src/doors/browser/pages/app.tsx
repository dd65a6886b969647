import type { Child } from 'hono/jsx'
import { useEffect, useState, useSyncExternalStore } from 'hono/jsx/dom'
import { accessPaths } from '#ground/access/paths.ts'
import type { View } from '#ground/kernel/view.ts'
import { waitingWords } from '#weeks/registers/tablet-waiting-words.ts'
import { tabletWords as words } from '#weeks/registers/tablet-words.ts'
import type { Running, Tablet } from '../tablet.ts'
import { EverybodyView } from './everybody.tsx'
import { HappenedView } from './happened.tsx'
import { MissingView } from './missing.tsx'
import { RegisterView } from './register.tsx'
import { WaitingView } from './waiting.tsx'

export type ViewProps = {
  readonly view: View
  readonly tablet: Tablet
  readonly running: Running
}

const PLACES = ['register', 'everybody', 'missing', 'happened', 'waiting'] as const
type Place = (typeof PLACES)[number]
const placeOf = (hash: string): Place => PLACES.find((place) => hash === `#${place}`) ?? 'register'

function usePlace(): Place {
  const [place, setPlace] = useState<Place>(placeOf(location.hash))
  useEffect(() => {
    const moved = () => setPlace(placeOf(location.hash))
    addEventListener('hashchange', moved)
    return () => removeEventListener('hashchange', moved)
  }, [])
  return place
}

export function App({ running }: { readonly running: Running }) {
  const tablet = useSyncExternalStore(running.subscribe, running.get)
  const place = usePlace()
  const view: View = { language: tablet.language, seeing: 'standard' }
  const props = { view, tablet, running }
  useEffect(() => {
    document.title = words.appName(view)
  }, [tablet.language])
  return (
    <>
      <Head {...props} place={place} />
      <div class="govuk-width-container">
        <main class="govuk-main-wrapper" id="main-content">
          {tablet.hasFailed && (
            <p class="gd-tablet__fault" role="alert">
              {waitingWords.cannotKeep(view)}
            </p>
          )}
          <Content {...props} place={place} />
        </main>
      </div>
    </>
  )
}

/** Whoever has no copy gets one; whose sign-in has ended sees no names, but for the list that a fire needs. */
function Content({ place, ...props }: ViewProps & { readonly place: Place }) {
  const { view, tablet } = props
  if (place === 'waiting') return <WaitingView {...props} />
  const isOpening = tablet.clock === 0 || (tablet.isBusy && !tablet.contact)
  if (!tablet.current) return isOpening ? <Opening view={view} /> : <NoCopy {...props} />
  if (place === 'everybody') return <EverybodyView {...props} />
  if (tablet.current.lockedAt) return <Locked view={view} />
  if (!tablet.current.venue) return <ChooseVenue {...props} />
  if (place === 'happened') return <HappenedView {...props} />
  return place === 'missing' ? <MissingView {...props} /> : <RegisterView {...props} />
}

function Head({ view, tablet, running, place }: ViewProps & { readonly place: Place }) {
  const held = tablet.opened.length + tablet.incidents.length
  return (
    <header class="gd-tablet__head">
      <div class="govuk-width-container">
        <div class="gd-tablet__line">
          <p class="gd-tablet__name">{tablet.current?.venue?.name ?? words.appName(view)}</p>
          <nav aria-label={words.languages(view)} class="gd-tablet__languages">
            {(['cy', 'en'] as const).map((language) => (
              <button
                type="button"
                class="gd-tablet__language"
                lang={language}
                aria-pressed={view.language === language ? 'true' : 'false'}
                onClick={() => running.speak(language)}
              >
                {language === 'cy' ? 'Cymraeg' : 'English'}
              </button>
            ))}
          </nav>
        </div>
        <p class="gd-tablet__state" role="status">
          {sayState(view, tablet)}
        </p>
        <nav aria-label={words.parts(view)}>
          <ul class="gd-tablet__places">
            {PLACES.map((one) => (
              <li>
                <a
                  class="gd-tablet__place"
                  href={`#${one}`}
                  {...(one === place && { 'aria-current': 'page' })}
                >
                  {words[one](view)}
                  {one === 'waiting' && held > 0 ? ` (${held})` : ''}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}

/** What is on this tablet alone, and whether it can be sent. */
function sayState(
  view: View,
  { contact, opened, incidents, isBusy, isReady, current }: Tablet,
): string {
  const waits = opened.length > 0 && waitingWords.toSend(view, { count: opened.length })
  const how = isBusy ? waitingWords.sending(view) : contact && waitingWords.reached[contact](view)
  const writes =
    incidents.length > 0 && waitingWords.incidentsToSend(view, { count: incidents.length })
  const notYet = current && !isReady && waitingWords.notReady(view)
  return [waits, writes, how, notYet].filter(Boolean).join(' · ')
}

const Plain = ({ title, children }: { readonly title: string; readonly children?: Child }) => (
  <>
    <h1 class="govuk-heading-l">{title}</h1>
    {children}
  </>
)

const Opening = ({ view }: { readonly view: View }) => <Plain title={words.opening(view)} />

/** Signing in leads away from the app, to the site's own page, and the next opening brings the copy. */
const SignIn = ({ view }: { readonly view: View }) => (
  <a class="govuk-button" href={accessPaths.signIn.to()}>
    {words.signIn(view)}
  </a>
)

const NoCopy = ({ view, tablet, running }: ViewProps) => (
  <Plain title={words.noCopy(view)}>
    <p class="govuk-body">{words.noCopyWhy(view)}</p>
    {tablet.contact === 'signed-out' || tablet.contact === 'no-right' ? (
      <SignIn view={view} />
    ) : (
      <button type="button" class="govuk-button" onClick={running.exchange}>
        {words.getCopy(view)}
      </button>
    )}
  </Plain>
)

const Locked = ({ view }: { readonly view: View }) => (
  <Plain title={words.locked(view)}>
    <p class="govuk-body">{words.lockedWhy(view)}</p>
    <SignIn view={view} />
    <p class="govuk-body">
      <a class="govuk-link" href="#everybody">
        {words.lockedFire(view)}
      </a>
    </p>
  </Plain>
)

export const ChooseVenue = ({ view, tablet, running }: ViewProps) => (
  <Plain title={words.whichVenue(view)}>
    {tablet.current?.venues.map((venue) => (
      <p>
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          onClick={() => running.chooseVenue(venue.id)}
        >
          {venue.name}
        </button>
      </p>
    ))}
  </Plain>
)
