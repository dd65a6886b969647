import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Where the code stands that runs in the browser. It is read as files are: nothing of it runs in the program. */
const folder = new URL('../../doors/browser/', import.meta.url)
/** Those of early 2024 and newer: an iPad of 2018 runs them. */
const BROWSERS = ['chrome117', 'firefox119', 'safari17.4']

/**
 * One file of the browser's with all that it imports, as one script.
 *
 * @param name 'pages/tablet.tsx', within src/doors/browser
 * @param given values that stand in it by name, such as the list of what a worker keeps
 */
export async function browserCode(
  name: string,
  given: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const built = await build({
    entryPoints: [fileURLToPath(new URL(name, folder))],
    ...{ bundle: true, minify: true, write: false, format: 'esm', target: BROWSERS },
    ...{ jsx: 'automatic', jsxImportSource: 'hono/jsx/dom', legalComments: 'none' },
    ...{ charset: 'utf8', logLevel: 'silent' },
    define: Object.fromEntries(
      Object.entries(given).map(([key, value]) => [key, JSON.stringify(value)]),
    ),
  })
  return built.outputFiles[0]?.text ?? ''
}
