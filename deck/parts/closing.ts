import type { Contact } from '../../schema/memo.ts'
import type { PartContext, PlanPart, SlidePart } from '../part.ts'
import { SIZES } from '../../styles/tokens.ts'
import { inParts } from '../part.ts'
import { stretchesOf } from '../text/divide.ts'
import { CANVAS, ladder } from '../text/fit.ts'
import { baselineOf, deckStyle, memoStyle } from '../text/styles.ts'
import { BREAK } from '../text/typography.ts'
import { requireHeading } from './opening.ts'

const { closing: text, contact: lines, gap, slide } = SIZES
const TEXTS = ladder(text.text, size => memoStyle(size, slide.line))

const INVITATION = memoStyle(lines.invitation, lines.invitationLine)
const NAME = memoStyle(lines.text, slide.line, 600)
const LINE = memoStyle(lines.text, slide.line)
const HEADING = deckStyle(lines.heading, slide.headingLine, 700)
const RIGHT = CANVAS.width - lines.left - lines.gap
/** A person begins lower than the invitation, with which it shares a baseline. */
const LOWER = baselineOf(lines.invitation, lines.invitationLine) - baselineOf(lines.text, slide.line)

/** The closing with the contact; one of the two is enough for a slide. */
export const closingSlides: PlanPart = (context) => {
  const { memo: { closing, contact }, words } = context
  if (!closing && !contact)
    return []
  const title = closing?.heading ?? words.contact.title
  const titlePath = ['closing', 'heading']
  if (closing)
    requireHeading(context, titlePath, closing.heading, 2)
  const { hints = [], seconds = 45 } = closing?.ours ?? {}
  return [{
    id: words.slugs.closing,
    title,
    slides: inParts(
      { alias: words.slugs.closing, layout: 'closing', title, titlePath, hints, seconds },
      closingParts(title, context),
      words,
    ),
  }]
}

function closingParts(title: string, context: PartContext): SlidePart[] {
  const { memo: { closing, contact }, fit } = context
  const paragraphs = closing?.paragraphs ?? []
  const contactMemo = [contact?.invitation, contact?.lines].filter(text => text !== undefined)
  const room = fit.partBody(title) - gap
  const stretches = paragraphs.length
    ? stretchesOf(context, {
        text: paragraphs.join(BREAK),
        sizes: TEXTS,
        width: text.width,
        whole: fit.body(title) - gap - (contact ? contactHeight(fit, contact) : 0),
        room,
        height: (stretch, style) => stretch.split(BREAK).reduce((sum, paragraph) =>
          sum + fit.height(paragraph, style, text.width) + text.gap, -text.gap),
      })
    : []
  const whole = stretches.every(({ ids }) => ids.until === undefined)
    && (stretches.length > 0 || contactHeight(fit, contact!) <= fit.body(title) - gap)
  if (whole) {
    const ids = stretches[0]?.ids ?? {}
    return [{ ids, memo: [...paragraphs, ...contactMemo] }]
  }
  paragraphs.forEach((paragraph, index) =>
    fit.requireWords(['closing', 'paragraphs', index], paragraph, TEXTS.at(-1)!.style, text.width))
  if (contact)
    requireContact(fit, contact, room)
  return [
    ...stretches.map(({ ids, text }): SlidePart => ({ ids: { ...ids, contact: 'apart' }, memo: text.split(BREAK) })),
    ...(contact ? [{ ids: { text: 'none' }, memo: contactMemo }] : []),
  ]
}

/** The invitation stands beside the person, the lines under both. */
function contactHeight(fit: PartContext['fit'], { invitation, name, role, lines: address }: Contact): number {
  const person = LOWER + fit.height(name, NAME, RIGHT) + fit.height(role, LINE, RIGHT)
  return 2 * lines.block + HEADING.size * HEADING.line + lines.row
    + Math.max(invitation ? fit.height(invitation, INVITATION, lines.left) : 0, person)
    + (address ? lines.row + fit.height(address, LINE, CANVAS.width) : 0)
}

/** The contact cannot be divided: each of its lines may take a share of a slide, or what the others leave. */
function requireContact(fit: PartContext['fit'], contact: Contact, room: number): void {
  if (contactHeight(fit, contact) <= room)
    return
  const widths = { name: RIGHT, role: RIGHT, invitation: lines.left, lines: CANVAS.width } as const
  for (const [name, width] of Object.entries(widths) as [keyof typeof widths, number][]) {
    fit.require(['contact', name], contact[name] ?? '', text => fit.height(text, INVITATION, width) <= room / 6
      || contactHeight(fit, { ...contact, [name]: text }) <= room)
  }
}
