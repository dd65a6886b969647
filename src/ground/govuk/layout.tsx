import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { Picture } from '#ground/words/picture.tsx'
import { pictureCredit } from '#ground/words/pictures.ts'
import { terms } from '#ground/words/terms.ts'
import { govuk } from './components.ts'
import { PageLanguage } from './defaults.ts'
import type { Frame, NavigationItem } from './frame.ts'
import type { Html } from './html.ts'
import { Masthead, Navigation } from './masthead.tsx'
import type { ErrorSummaryError } from './options.ts'
import { words } from './words.ts'

const { BackLink, ErrorSummary, PhaseBanner, SkipLink } = govuk

export type PageProps = {
  readonly frame: Frame
  /** The page's own name: the same words as its one `h1`. */
  readonly title: string
  /** The address of the entry of the navigation that this page belongs to. */
  readonly current?: string | undefined
  readonly back?: { readonly href: string; readonly text?: string | undefined } | undefined
  /** What is wrong with what was typed: put before everything else, and told in the title. */
  readonly errors?: readonly ErrorSummaryError[] | undefined
  /** Stands between the navigation and the page: the person in view, for officers. */
  readonly bar?: Html | undefined
  /** For tables of many columns, which need the room of a wide window. */
  readonly isWide?: boolean | undefined
  readonly children: Child
}

/** One whole document. It holds no script and no style of its own, so the strictest policy can stand. */
export const Page = (props: PageProps) => (
  <PageLanguage.Provider value={props.frame.view.language}>
    <Document {...props} />
  </PageLanguage.Provider>
)

function Document({ frame, title, current, back, errors = [], bar, isWide, children }: PageProps) {
  const { view, isDemo } = frame
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={view.language} class="govuk-template">
        <Head frame={frame} title={errors.length > 0 ? words.errorTitle(view, { title }) : title} />
        <body class={`govuk-template__body gd-seeing-${view.seeing}${isWide ? ' gd-wide' : ''}`}>
          <SkipLink href="#main-content" text={words.skip(view)} />
          <header class="govuk-template__header">
            <Masthead frame={frame} />
            <Navigation frame={frame} current={current} />
            {frame.wrong && <SomethingWrong {...frame.wrong} />}
            {bar}
            {isDemo && <DemoNotice frame={frame} />}
          </header>
          <div class="govuk-width-container">
            {back && (
              <nav aria-label={terms.back(view)}>
                <BackLink href={back.href} text={back.text ?? terms.back(view)} />
              </nav>
            )}
            <main class="govuk-main-wrapper" id="main-content">
              {errors.length > 0 && (
                <ErrorSummary titleText={terms.problem(view)} errorList={errors} />
              )}
              {children}
            </main>
          </div>
          <Footer frame={frame} />
        </body>
      </html>
    </>
  )
}

const Head = ({ frame, title }: { readonly frame: Frame; readonly title: string }) => (
  <head>
    <meta charset="utf-8" />
    <title>{`${title} – ${terms.serviceName(frame.view)} – ${frame.councilName}`}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <meta name="theme-color" content="#005f5f" />
    <link rel="icon" href={frame.assets.iconUrl} type="image/svg+xml" />
    {frame.assets.fontUrls.map((href) => (
      <link rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
    ))}
    <link rel="stylesheet" href={frame.assets.cssUrl} />
    <script type="module" src={frame.assets.scriptUrl} />
  </head>
)

/** Below the navigation, at the end of its line: never moved, never among other things. */
const SomethingWrong = ({ text, href }: NavigationItem) => (
  <div class="govuk-width-container gd-wrong">
    <a class="govuk-link gd-wrong__link" href={href}>
      <Picture of="wrong" size={28} />
      {text}
    </a>
  </div>
)

/** Stands on every page of the demonstration, so that nobody takes its people for real ones. */
const DemoNotice = ({ frame: { view } }: { readonly frame: Frame }) => (
  <PhaseBanner
    classes="govuk-width-container"
    tag={{ text: words.demo(view) }}
    text={words.madeUp(view)}
  />
)

const Footer = ({ frame: { view, footer } }: { readonly frame: Frame }) => (
  <footer class="govuk-template__footer gd-footer">
    <div class="govuk-width-container">
      <h2 class="govuk-visually-hidden">{words.footer(view)}</h2>
      {footer.length > 0 && (
        <ul class="gd-footer__links">
          {footer.map(({ text, href }) => (
            <li>
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a class="govuk-link" href={pictureCredit.source}>
          {pictureCredit.says(view)}
        </a>
        {' · '}
        <a class="govuk-link" href={pictureCredit.licence}>
          {pictureCredit.licenceName(view)}
        </a>
      </p>
    </div>
  </footer>
)
