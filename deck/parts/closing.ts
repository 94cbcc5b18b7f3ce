import type { Memo } from '../../schema/read.ts'
import type { Fit, Size } from '../fit.ts'
import type { SlidePart } from '../in-parts.ts'
import type { TextStyle } from '../measure.ts'
import type { PartContext, PlanPart } from '../plan.ts'
import { divideText } from '../divide-text.ts'
import { sizeFor, sizeId } from '../fit.ts'
import { inParts } from '../in-parts.ts'
import { memoStyle } from '../measure.ts'
import { BREAK, joined } from '../paragraphs.ts'
import { bodyOfPart } from '../texts.ts'
import { requireHeading } from './opening.ts'

/** The text, beside the contact or alone; `layouts/closing.vue` has the same. */
const SIZES: readonly Size[] = [{ name: 'large', style: memoStyle(36, 1.4) }, { style: memoStyle(28, 1.4) }, { name: 'small', style: memoStyle(24, 1.4) }]
const TEXT = { beside: 652, alone: 1136, gap: 20, below: 32 } as const
/** The contact, as `components/ContactLines.vue` draws it. */
const CONTACT = { beside: 371, alone: 1072, around: 62, gap: 20, heading: 36, invitation: memoStyle(30, 1.3), name: memoStyle(26, 1.4, 600), text: memoStyle(26, 1.4) } as const

/** The closing with the contact; one of the two is enough for a slide. */
export const closingSlides: PlanPart = (context) => {
  const { memo: { closing, contact }, words } = context
  if (!closing && !contact)
    return []
  const title = closing?.heading ?? words.contact.title
  if (closing)
    requireHeading(context.fit, ['closing', 'heading'], closing.heading)
  return [{
    id: words.slugs.closing,
    title,
    slides: inParts({
      alias: words.slugs.closing,
      layout: 'closing',
      title,
      titlePath: ['closing', 'heading'],
      ids: {},
      part: words.slugs.closing,
      notes: { memo: [], hints: closing?.ours.hints ?? [] },
      seconds: closing?.ours.seconds ?? 45,
    }, closingParts(title, context), words),
  }]
}

function closingParts(title: string, { memo, words, fit }: PartContext): SlidePart[] {
  const { closing, contact } = memo
  const contactMemo = [contact?.invitation, contact?.lines].filter(text => text !== undefined)
  const paragraphs = closing?.paragraphs ?? []
  const contactBeside = contactHeight(fit, contact, CONTACT.beside) <= fit.body(title) - TEXT.below
  const whole = contactBeside
    ? sizeFor(SIZES, style => textHeight(fit, paragraphs, style, contact ? TEXT.beside : TEXT.alone) <= fit.body(title) - TEXT.below)
    : undefined
  if (whole)
    return [{ ids: sizeId(whole), memo: [...paragraphs, ...contactMemo] }]

  const size = SIZES.at(-1)!
  const room = bodyOfPart(fit, title, words) - TEXT.below
  paragraphs.forEach((paragraph, index) => fit.requireWords(['closing', 'paragraphs', index], paragraph, size.style, TEXT.alone))
  requireContact(fit, contact, room)
  const text = joined(paragraphs)
  const texts = paragraphs.length
    ? divideText(text, {
        language: memo.language,
        fits: part => textHeight(fit, part.split(BREAK), size.style, TEXT.alone) <= room,
        lines: part => fit.lines(part.replaceAll(BREAK, ' '), size.style, TEXT.alone),
      })
    : []
  return [
    ...texts.map(({ from, until }): SlidePart => ({ ids: { from, until, contact: 'apart', ...sizeId(size) }, memo: text.slice(from, until).trim().split(BREAK) })),
    ...(contact ? [{ ids: { text: 'none' }, memo: contactMemo }] : []),
  ]
}

function textHeight(fit: Fit, paragraphs: readonly string[], style: TextStyle, width: number): number {
  return paragraphs.reduce((sum, paragraph) => sum + fit.height(paragraph, style, width) + TEXT.gap, -TEXT.gap)
}

function contactHeight(fit: Fit, contact: Memo['contact'], width: number): number {
  if (!contact)
    return 0
  const { invitation, name, role, lines } = contact
  return CONTACT.around + CONTACT.heading + CONTACT.gap
    + (invitation ? fit.height(invitation, CONTACT.invitation, width) + CONTACT.gap : 0)
    + fit.height(name, CONTACT.name, width) + fit.height(role, CONTACT.text, width)
    + (lines ? CONTACT.gap + fit.height(lines, CONTACT.text, width) : 0)
}

/** The contact cannot be divided: each of its lines may take a share of a slide, or what the others leave. */
function requireContact(fit: Fit, contact: Memo['contact'], room: number): void {
  if (!contact || contactHeight(fit, contact, CONTACT.alone) <= room)
    return
  for (const name of ['name', 'role', 'invitation', 'lines'] as const) {
    const text = contact[name]
    if (text)
      fit.require(['contact', name], text, text =>
        fit.height(text, CONTACT.invitation, CONTACT.alone) <= room / 6 || contactHeight(fit, { ...contact, [name]: text }, CONTACT.alone) <= room)
  }
}
