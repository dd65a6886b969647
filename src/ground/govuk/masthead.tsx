import type { View } from '#ground/kernel/view.ts'
import { Picture } from '#ground/words/picture.tsx'
import { terms } from '#ground/words/terms.ts'
import { govuk } from './components.ts'
import { type Frame, switched } from './frame.ts'
import { words } from './words.ts'

const { GenericHeader, ServiceNavigation } = govuk

/** The council's band: its name, and the switches, always at the top right and always with words. */
export const Masthead = ({ frame }: { readonly frame: Frame }) => (
  <div class="gd-masthead">
    <div class="govuk-width-container gd-masthead__inner">
      <GenericHeader
        url={frame.homeUrl}
        containerClasses="gd-masthead__logo"
        logoHtml={<WhereThisIs frame={frame} />}
      />
      <div class="gd-switches">
        <LanguageSwitch frame={frame} />
        <SeeingSwitch frame={frame} />
      </div>
    </div>
  </div>
)

/** The service, and below it whose it is: for a visitor, whose council nobody knows yet, the service alone. */
function WhereThisIs({ frame: { view, councilName } }: { readonly frame: Frame }) {
  const service = terms.serviceName(view)
  return (
    <span class="gd-masthead__names">
      <span class="gd-masthead__service">{service}</span>
      {councilName !== service && <span class="gd-masthead__council"> {councilName}</span>}
    </span>
  )
}

/** Welsh first, so that it is read first (Welsh Language Standards). Each name is in its own language. */
const LanguageSwitch = ({ frame: { view, address } }: { readonly frame: Frame }) => (
  <nav aria-label={words.language(view)}>
    <ul class="gd-switches__list">
      <Language view={view} address={address} to="cy" name="Cymraeg" says={words.toWelsh} />
      <Language view={view} address={address} to="en" name="English" says={words.toEnglish} />
    </ul>
  </nav>
)

type LanguageProps = {
  readonly view: View
  readonly address: string
  readonly to: View['language']
  readonly name: string
  readonly says: (view: View) => string
}

const Language = ({ view, address, to, name, says }: LanguageProps) => (
  <li>
    {view.language === to ? (
      <span class="gd-switch gd-switch--current" lang={to} aria-current="true">
        {name}
      </span>
    ) : (
      <a
        class="gd-switch"
        lang={to}
        hreflang={to}
        rel="alternate"
        href={switched(address, { language: to })}
      >
        {name}
        <span class="govuk-visually-hidden"> {says({ ...view, language: to })}</span>
      </a>
    )}
  </li>
)

const WAYS = ['standard', 'easy', 'pictures'] as const satisfies readonly View['seeing'][]

const SeeingSwitch = ({ frame: { view, address } }: { readonly frame: Frame }) => (
  <nav aria-label={words.seeing(view)}>
    <ul class="gd-switches__list gd-switches__list--seeing">
      {WAYS.map((way) => (
        <li>
          {view.seeing === way ? (
            <span class="gd-switch gd-switch--current" aria-current="true">
              <Picture of={way} size={28} />
              {words[way](view)}
            </span>
          ) : (
            <a class="gd-switch" href={switched(address, { view: way })}>
              <Picture of={way} size={28} />
              {words[way](view)}
            </a>
          )}
        </li>
      ))}
    </ul>
  </nav>
)

type NavigationProps = { readonly frame: Frame; readonly current: string | undefined }

/** The few ways in, and who is signed in. Before anybody is, there is nothing to choose from here. */
export function Navigation({ frame, current }: NavigationProps) {
  const { view, navigation, reader } = frame
  if (navigation.length === 0 && !reader) return null
  return (
    <ServiceNavigation
      menuButtonText={words.menu(view)}
      navigation={navigation.map((item) => ({ ...item, active: item.href === current }))}
      slots={{ end: reader && { html: <Identity view={view} {...reader} />, align: 'inline' } }}
    />
  )
}

type IdentityProps = { readonly view: View; readonly name: string; readonly signOut: string }

const Identity = ({ view, name, signOut }: IdentityProps) => (
  <div class="gd-identity">
    <span>{words.signedInAs(view, { name })}</span>
    <form method="post" action={signOut}>
      <button type="submit" class="gd-link-button">
        {terms.signOut(view)}
      </button>
    </form>
  </div>
)
