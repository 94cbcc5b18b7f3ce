import type { Contact, PartOf } from '../../schema/memo.ts'
import type { PlanContext, PlannedSection, PlannedSlide, PlanPart, SlidePart } from '../part.ts'
import type { Fit } from '../text/fit.ts'
import { SIZES } from '../../styles/tokens.ts'
import { contactLines, nounOf, partsOf, partTitle, questionLabel } from '../look-up.ts'
import { headed, inParts } from '../part.ts'
import { CANVAS, sizeId } from '../text/fit.ts'
import { packEvenly } from '../text/pack.ts'
import { deckStyle, memoStyle } from '../text/styles.ts'
import { BREAK } from '../text/typography.ts'
import { ownTextParts } from './own-text.ts'

const { closing, contact: sizes, rule, slide } = SIZES
const TITLE = deckStyle(closing.title, slide.headingLine, 700)
/** Columns and letter size of the questions, the roomiest first. */
const CHOICES = ([[1, 'usual'], [2, 'usual'], [2, 'small']] as const).map(([columns, name]) => ({
  columns,
  name: name === 'usual' ? undefined : name,
  style: deckStyle(closing.text[name], closing.line, 700),
}))
const CHOICES_WIDTH = CANVAS.width - closing.side - closing.gap
/** Contact styles beside the questions, and on a slide of their own. */
const BESIDE = contactStyle('usual', closing.side)
const ALONE = contactStyle('large', CANVAS.width)
/** Height of the reading page's QR code, its name and the room below, px. */
const CODE = sizes.code + closing.row + sizes.text.usual * sizes.line + sizes.gap + sizes.below

/** The closing words, then the last slide where no other closing follows. */
export const closingSlides: PlanPart<'closing'> = (part, context) => {
  const { memo, words, path } = context
  const isLast = partsOf(memo, 'closing').at(-1) === part
  const { seconds, ...subject } = headed(part, context, 'statement', 60)
  const own = {
    text: part.paragraphs.join(BREAK),
    path: [...path, 'paragraphs'],
    title: subject.title,
    ids: { part: part.id, field: 'paragraphs' },
    weight: part.ours.weight,
  }
  const last = isLast ? lastParts(context) : []
  // Half of the time is for what the council chooses.
  const share = last.length ? Math.ceil(seconds / 2) : seconds
  return [{
    id: part.id,
    title: partTitle(part, words),
    detail: part.ours.summary ?? (isLast && memo.contacts.length ? words.contents.closing : undefined),
    slides: [
      ...inParts({ ...subject, seconds: share }, ownTextParts(context, own), words),
      ...lastSlides(last, seconds - share, context),
    ],
  }]
}

/** The last slide of a memo with contacts but no closing words. */
export function contactSlides(context: PlanContext): PlannedSection[] {
  const { memo, words: { slugs, contact, contents } } = context
  if (!memo.contacts.length || partsOf(memo, 'closing').length)
    return []
  const slides = lastSlides(lastParts(context), 45, context)
  return [{ id: slugs.contact, title: contact.title, detail: contents.closing, slides }]
}

function lastSlides(parts: readonly SlidePart[], seconds: number, { memo, words }: PlanContext): PlannedSlide[] {
  const { slugs: { contact: alias }, contact } = words
  const [questions] = choices(memo.parts)
  const part = memo.contacts.length || !questions ? alias : questions.id
  const title = parts[0]?.ids.questions && questions ? words.choice(nounOf(questions, words).one) : contact.title
  const hints = parts[0]?.ids.questions ? [words.notes.choiceHint] : []
  return inParts({ alias, layout: 'closing', title, part, hints, seconds }, parts, words)
}

/** The parts with more than one question to choose from. */
function choices(parts: PlanContext['memo']['parts']): PartOf<'questions'>[] {
  return parts.filter((part): part is PartOf<'questions'> => part.kind === 'questions' && part.items.length > 1)
}

/** The questions to choose from, with contacts beside them or on later slides. */
function lastParts({ memo, words, fit }: PlanContext): SlidePart[] {
  const { contacts } = memo
  const [questions] = choices(memo.parts)
  const title = questions ? words.choice(nounOf(questions, words).one) : words.contact.title
  const under = (title: string, width: number): number =>
    CANVAS.height - closing.below - fit.height(title, TITLE, width)
  const partTitle = words.titlePart(title, 99, 99)
  const alone = under(partTitle, CANVAS.width)
  const beside = contactsHeight(fit, contacts, BESIDE) + CODE <= CANVAS.height
  const said = contacts.flatMap(saidOf)
  if (!beside || !questions)
    contacts.forEach((contact, index) => requireContact(fit, contact, index, alone))
  if (!questions)
    return contactParts(contacts, alone, fit)
  const labels = questions.items.map(questionLabel)
  const fits = (start: number, end: number, { columns, style }: typeof CHOICES[number], room: number): boolean => {
    const width = (CHOICES_WIDTH - (columns - 1) * closing.gap) / columns - closing.number
    const heights = labels.slice(start, end).map(label => rule + 2 * closing.row + fit.height(label, style, width))
    return Math.ceil((end - start) / columns) * Math.max(...heights) <= room
  }
  const room = under(partTitle, CHOICES_WIDTH)
  const whole = CHOICES.find(choice => fits(0, labels.length, choice, beside ? under(title, CHOICES_WIDTH) : room))
  const choice = whole ?? CHOICES.at(-1)!
  const groups = packEvenly(labels.length, (start, end) => whole !== undefined || fits(start, end, choice, room))
  const parts = groups.map(([from, until], index): SlidePart => ({
    ids: {
      questions: questions.id as string,
      columns: choice.columns,
      ...(groups.length > 1 ? { from, until } : {}),
      ...sizeId(choice),
      ...(index || !beside ? {} : { contacts: [0, contacts.length].map(String) }),
    },
    memo: index || !beside ? [] : said,
  }))
  return beside ? parts : [...parts, ...contactParts(contacts, alone, fit)]
}

function contactParts(contacts: readonly Contact[], room: number, fit: Fit): SlidePart[] {
  return packEvenly(contacts.length, (start, end) => contactsHeight(fit, contacts.slice(start, end), ALONE) <= room)
    .map(([start, end]) =>
      ({ ids: { contacts: [start, end].map(String) }, memo: contacts.slice(start, end).flatMap(saidOf) }))
}

/** The memo's words on a contact, without a name that its lines repeat. */
function saidOf({ name, role, invitation, ...contact }: Contact): string[] {
  const lines = contactLines(contact)
  return [
    ...lines?.includes(name) ? [] : [[name, role].filter(Boolean).join(', ')],
    ...[invitation, lines].filter(text => text !== undefined),
  ]
}

function contactStyle(name: 'usual' | 'large', width: number) {
  const text = memoStyle(sizes.text[name], sizes.line, 600)
  return { invitation: memoStyle(sizes.invitation[name], sizes.line), text, width }
}

function contactsHeight(
  fit: Fit,
  contacts: readonly Contact[],
  { invitation: large, text, width }: typeof BESIDE,
): number {
  return contacts.reduce((sum, { name, role = '', invitation = '', ...contact }) => {
    const texts = [name, role, contactLines(contact) ?? ''].filter(Boolean)
    return sum + sizes.gap + (invitation ? fit.height(invitation, large, width) + sizes.below : 0)
      + texts.reduce((sum, line) => sum + fit.height(line, text, width), 0)
  }, -sizes.gap)
}

/** Contacts stay whole: a line may take a sixth of a slide, or the rest. */
function requireContact(fit: Fit, contact: Contact, index: number, room: number): void {
  for (const name of ['name', 'role', 'invitation', 'lines'] as const) {
    fit.require(['contacts', index, name], contact[name] ?? '', text =>
      fit.height(text, ALONE.invitation, ALONE.width) <= room / 6
      || contactsHeight(fit, [{ ...contact, [name]: text }], ALONE) <= room)
  }
}
