/**
 * How a slide that is printed links to another one, before its alias. The time that Chromium takes for links within a page
 * grows with the square of their number: a fifth of the print of 1,500 slides.
 */
export const SLIDE_LINK = 'slide:'
