import { existsSync, readFileSync } from 'node:fs';
import { ROOT } from '../sourceFiles.js';
import { guidesThere } from './guideList.js';
import { page, table } from './markdown.js';

// The two lists of guides: docs/README.md for people, llms.txt for programs that read documentation.

const textOf = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8');
const headingOf = (name: string) => /^# (.+)$/m.exec(textOf(`docs/${name}.md`))![1]!;
const groups = () => guidesThere((name) => existsSync(`${ROOT}docs/${name}.md`));

/** The list of guides. */
export function guidesIndex(): string {
  return page([
    '# Guides',
    '<!-- Written by test/house/guideList.test.ts from test/support/pages/guideList.ts. Do not edit. -->',
    'Every block of these pages was run by a test. What each function takes and gives is in its comment, and `npm run docs` makes a site of both.',
    ...groups().flatMap(([group, guides]) => [
      `## ${group}`,
      table(
        ['Guide', 'What you get'],
        guides.map(([name, summary]) => [`[${headingOf(name)}](${name}.md)`, summary]),
      ),
    ]),
    'All [rules](rules/README.md), each with a case that breaks it and one that does not.',
  ]);
}

/** The same in the form of llms.txt: a title, a summary, and lists of links; the doors too. */
export function llmsText(): string {
  const { description } = JSON.parse(textOf('package.json')) as { readonly description: string };
  const doors = [...textOf('README.md').matchAll(/^\| `(csmhs[^`]*)` \| (.+?) \| .* \|$/gm)];
  return page([
    '# csmhs',
    `> ${description}`,
    'Bad data never throws: it becomes findings `{ code, severity, params, path }`. Sentences are in `csmhs/messages/en`. Nothing reads a clock, a file or a network but the command.',
    ...groups().flatMap(([group, guides]) => [
      `## ${group}`,
      guides.map(([name, summary]) => `- [${headingOf(name)}](docs/${name}.md): ${summary}`).join('\n'),
    ]),
    '## Doors',
    doors.map(([, name, what]) => `- \`${name}\`: ${what}`).join('\n'),
    '## Rules',
    '- [All rules](docs/rules/README.md): code, sentence, how to fix, basis, source, a breach and a pass',
  ]);
}
