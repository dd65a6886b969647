import { raw } from 'hono/html'
import type { View } from '#ground/kernel/view.ts'
import { registerPaths } from '../paths.ts'
import { tabletPaths } from '../tablet-paths.ts'
import { tabletWords as words } from '../tablet-words.ts'

type TabletAppProps = {
  readonly view: View
  readonly assets: {
    readonly cssUrl: string
    readonly iconUrl: string
    readonly fontUrls: readonly string[]
    readonly scriptUrl: string
    readonly touchIconUrl: string
  }
}

/** The frame of the installed app, which the tablet keeps. It is about nobody; the app fills it. Without scripts it leads to the page that needs none. */
export const TabletApp = ({ view, assets }: TabletAppProps) => (
  <>
    {raw('<!DOCTYPE html>')}
    <html lang={view.language} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{words.appName(view)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#005f5f" />
        <link rel="icon" href={assets.iconUrl} type="image/svg+xml" />
        <link rel="apple-touch-icon" href={assets.touchIconUrl} />
        <link rel="manifest" href={tabletPaths.manifest.to()} />
        {assets.fontUrls.map((href) => (
          <link rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        <link rel="stylesheet" href={assets.cssUrl} />
        <script type="module" src={assets.scriptUrl} />
      </head>
      <body class="govuk-template__body gd-seeing-standard">
        <div id="tablet">
          <main class="govuk-width-container govuk-main-wrapper">
            <h1 class="govuk-heading-l">{words.appName(view)}</h1>
            <p class="govuk-body">{words.needsScripts(view)}</p>
            <p class="govuk-body">
              <a class="govuk-link" href={registerPaths.day.to()}>
                {words.withoutScripts(view)}
              </a>
            </p>
          </main>
        </div>
      </body>
    </html>
  </>
)
