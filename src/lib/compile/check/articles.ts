import type { Atlas } from '#lib/core/atlas/model.ts';
import { unreadableParts } from '#lib/core/view/hash.ts';
import type { AuthoredFile } from '../read/read-directory.ts';
import { reportInto, type Problem, type Report } from '../problem.ts';
import {
  articleSchema,
  type AuthoredArticle,
  type AuthoredBlock,
} from '../schema/article-schema.ts';
import { checkCitations, parseCitations } from './citations.ts';
import { reportRefusals, reportRepeated } from './items.ts';
import { member, unknownName, type Known } from './known.ts';
import { checkShape } from './sound.ts';

/** Checks the articles and what they name; an atlas may do without any. */
export function checkArticleFiles(
  files: readonly AuthoredFile[],
  known: Known,
  problems: Problem[],
): void {
  const schema = articleSchema(known.languages);
  const articles = files.map(({ file, json }) => {
    const id = member(json, 'id');
    return { file, id: typeof id === 'string' ? id : undefined, json };
  });
  for (const { file, json } of articles) {
    if (json === undefined) continue;
    const { refusals } = checkShape(schema, json);
    reportRefusals(refusals, json, file, problems);
    // What a block names is checked once its shape is right.
    if (refusals.length > 0) continue;
    checkNames(json as AuthoredArticle, known, reportInto(problems, file, null));
  }
  const report = (file: string) => reportInto(problems, file, null);
  reportRepeated(articles.map(({ file, id }) => ({ file, id, report: report(file) })));
  for (const { file, id } of articles) {
    if (id !== undefined && known.languages.includes(id)) {
      report(file)('id', `"${id}" is a language; its address would be that of a translation`);
    }
  }
}

function checkNames({ blocks }: AuthoredArticle, known: Known, report: Report): void {
  eachPart(blocks, (part, path) => {
    if ('sources' in part) {
      checkCitations(parseCitations(part.sources), `${path}.sources`, known.sources, report);
    }
    if ('chapter' in part) {
      const fault = unknownName(part.chapter, known.chapters, 'the chapters of atlas.json');
      if (fault !== null) report(`${path}.chapter`, fault);
    }
    if ('measures' in part) {
      part.measures.forEach((measure, index) => {
        const fault = unknownName(measure, known.measures, 'the measures of claims.json');
        if (fault !== null) report(`${path}.measures[${index}]`, fault);
      });
    }
  });
}

/** Reports parts of views that the explorer could not read; needs the compiled atlas. */
export function checkArticleViews({ blocks }: AuthoredArticle, atlas: Atlas, report: Report): void {
  eachPart(blocks, (part, path) => {
    if (!('view' in part) || part.view === undefined) return;
    for (const text of unreadableParts(part.view, atlas)) {
      report(`${path}.view`, `"${text}" is no part of a view; copy one from the address bar`);
    }
    if (/(^|&)(lang|v)=/.test(part.view)) {
      report(`${path}.view`, 'names a language or version; the page of the article chooses those');
    }
  });
}

type StoryBlock = Extract<AuthoredBlock, { type: 'story' }>;
type Part = AuthoredBlock | StoryBlock['steps'][number];

/** Every block and every step of a story, with the path to it. */
function eachPart(
  blocks: readonly AuthoredBlock[],
  visit: (part: Part, path: string) => void,
): void {
  blocks.forEach((block, index) => {
    const path = `blocks[${index}]`;
    visit(block, path);
    if (block.type !== 'story') return;
    block.steps.forEach((step, at) => {
      visit(step, `${path}.steps[${at}]`);
    });
  });
}
