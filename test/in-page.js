// @ts-nocheck These run inside the page, where there is a document; the program itself is checked without one.

/**
 * Numbers everything that the keyboard should come to, in the order of the page, and begins before the first.
 * @returns {number[]} the tabindex of each
 */
export function numberStops() {
  const usable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]'
  // One stop for all the answers of a question: arrows go on from it.
  const isStop = (one) => {
    if (one.type !== 'radio') return true
    const group = [...document.getElementsByName(one.name)]
    return one === (group.find((radio) => radio.checked) ?? group[0])
  }
  const shown = [...document.querySelectorAll(usable)].filter(
    (one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }) && isStop(one),
  )
  for (const [place, one] of shown.entries()) one.dataset.place = String(place)
  document.body.tabIndex = -1
  document.body.focus()
  return shown.map((one) => one.tabIndex)
}

/**
 * Where the keyboard is now, and whether a reader sees it.
 * @returns {{ place: number, says: string, isSeen: boolean, isDate: boolean }}
 */
export function focused() {
  const one = document.activeElement
  const { width, height } = one.getBoundingClientRect()
  const style = getComputedStyle(one)
  const isMarked = style.outlineStyle !== 'none' || style.boxShadow !== 'none'
  return {
    place: Number(one.dataset.place),
    says: one.innerText.trim().slice(0, 40),
    isSeen: isMarked && width > 0 && height > 0,
    isDate: one.type === 'date',
  }
}

/**
 * @param {{ least: number, exceptions: string }} asked
 * @returns {string[]} the size of each thing to press that is smaller, and what it says
 */
export function smaller({ least, exceptions }) {
  const isInSentence = (one) => {
    const sentence = one.closest('p')?.innerText.trim()
    return sentence !== undefined && sentence !== one.innerText.trim()
  }
  return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => !one.matches(exceptions) && !isInSentence(one))
    .flatMap((one) => {
      const { width, height } = one.getBoundingClientRect()
      // Half a pixel is rounding.
      if (Math.min(width, height) >= least - 0.5) return []
      return [`${Math.round(width)} × ${Math.round(height)}: ${one.innerText.trim().slice(0, 40)}`]
    })
}

/** @returns {string[]} how far the page scrolls sideways, and each text that is cut off */
export function cut() {
  const sideways = document.documentElement.scrollWidth - innerWidth
  const hides = (one) => {
    const { overflowX, overflowY } = getComputedStyle(one)
    return [overflowX, overflowY].some((over) => over === 'hidden' || over === 'clip')
  }
  const isCut = (one) =>
    one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1
  const all = [...document.querySelectorAll('body *')]
    .filter((one) => !one.closest('.govuk-visually-hidden, .govuk-skip-link, svg, .gd-scroll'))
    .filter((one) => one.checkVisibility() && one.innerText?.trim() && hides(one) && isCut(one))
    .map((one) => `cut off: ${one.className} “${one.innerText.trim().slice(0, 40)}”`)
  return sideways > 0 ? [`${sideways} px sideways`, ...all] : all
}

/** Text twice as large, as a browser's own setting makes it (WCAG 1.4.4). */
export function enlarge() {
  document.documentElement.style.fontSize = '200%'
}

/** Lines, paragraphs, letters and words as far apart as a reader may set them (WCAG 1.4.12). */
export function spread() {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
    p { margin-bottom: 2em !important }`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

/** @returns {string[]} what each part of the page begins on, when it is printed */
export function breaks() {
  return [...document.querySelectorAll('main > section')].map(
    (section) => getComputedStyle(section).breakBefore,
  )
}

/**
 * What says an amount of pounds with no picture beside it: in the same row, card, section of a table or choice.
 * @returns {string[]} the words of each
 */
export function poundsAlone() {
  const beside =
    '.gd-row, .gd-cards__item, .govuk-inset-text, .govuk-radios__item, .govuk-form-group'
  return [...document.querySelectorAll('main *')]
    .filter((one) => [...one.childNodes].some((n) => n.nodeType === 3 && /£\d/.test(n.data)))
    .filter((one) => !one.closest(beside)?.querySelector('img, svg'))
    .map((one) => one.innerText.trim())
}
