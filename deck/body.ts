import type { Passage } from '../schema/memo.ts'
import type { LayoutName } from './deck.ts'
import type { PlanPart } from './plan.ts'

function layoutOf(passage: Passage): LayoutName {
  if (passage.shifts)
    return 'shift'
  return passage.columns ? 'columns' : 'statement'
}

/** The introduction: a slide for each passage. */
export const introductionSlides: PlanPart = ({ introduction }, { slugs }) => introduction
  ? [{
      id: slugs.introduction,
      title: introduction.heading,
      slides: introduction.paragraphs.flat().map((passage) => {
        const alias = `${slugs.introduction}-${passage.id}`
        return {
          alias,
          layout: layoutOf(passage),
          title: passage.ours.heading,
          ids: { passage: passage.id },
          part: alias,
          notes: { memo: [passage.text], hints: passage.ours.hints },
          seconds: passage.ours.seconds ?? 45,
        }
      }),
    }]
  : []

/** The dilemmas: all of them on one slide, then each on its own. */
export const dilemmaSlides: PlanPart = ({ dilemmas }, { slugs, sections, dilemmaTitle }) => dilemmas
  ? [{
      id: slugs.dilemmas,
      title: sections.dilemmas,
      slides: [
        {
          alias: slugs.dilemmas,
          layout: 'dilemmas' as const,
          title: dilemmas.ours.heading,
          ids: {},
          part: slugs.dilemmas,
          notes: {
            memo: [...(dilemmas.leadIn ? [dilemmas.leadIn] : []), ...dilemmas.items.map(dilemma => dilemma.text)],
            hints: dilemmas.ours.hints,
          },
          seconds: dilemmas.ours.seconds ?? 30,
        },
        ...dilemmas.items.map((dilemma, index) => {
          const alias = `${slugs.dilemma}-${dilemma.id}`
          return {
            alias,
            layout: 'dilemma' as const,
            title: dilemmaTitle(index + 1, dilemma.ours.subject),
            ids: { dilemma: dilemma.id },
            part: alias,
            notes: { memo: [dilemma.text], hints: dilemma.ours.hints },
            seconds: dilemma.ours.seconds ?? 60,
          }
        }),
      ],
    }]
  : []

/** The task: one slide with its drawing. */
export const taskSlides: PlanPart = ({ task }, { slugs, sections }) => task
  ? [{
      id: slugs.task,
      title: sections.task,
      slides: [{
        alias: slugs.task,
        layout: 'task',
        title: task.ours.heading,
        ids: {},
        part: slugs.task,
        notes: { memo: [task.text], hints: task.ours.hints },
        seconds: task.ours.seconds ?? 60,
      }],
    }]
  : []

/** The main themes, and the map of the topics and sources that belong to them where the data links any. */
export const mainThemeSlides: PlanPart = ({ mainThemes }, { slugs, sections, themeMap, notes }) => mainThemes
  ? [{
      id: slugs.mainThemes,
      title: sections.mainThemes,
      slides: [{
        alias: slugs.mainThemes,
        layout: 'main-themes' as const,
        title: mainThemes.ours.heading,
        ids: {},
        part: slugs.mainThemes,
        notes: {
          memo: [...(mainThemes.leadIn ? [mainThemes.leadIn] : []), ...mainThemes.items.map(theme => theme.text)],
          hints: mainThemes.ours.hints,
        },
        seconds: mainThemes.ours.seconds ?? 60,
      }, ...(mainThemes.items.some(theme => theme.ours.topics.length)
        ? [{
            alias: slugs.themeMap,
            layout: 'theme-map' as const,
            title: themeMap.title,
            ids: {},
            part: slugs.mainThemes,
            notes: { memo: [], hints: [notes.themeMapHint] },
            seconds: 30,
          }]
        : [])],
    }]
  : []
