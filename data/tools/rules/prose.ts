import type { Coalition } from '../../../lib/dataset/schema';
import { toldNumbers } from '../notes/told-numbers';
import type { Problem } from '../problem';
import type { Rule } from './rule';

const MARKUP = /<\/?[a-z!]|&(?:#\d+|[a-z]+);|\*\*|\]\(|`/iu;
/** What is true on the day of writing only; “for now” tells of a court’s order, not of today. */
const AGES =
  /(?<!\bfor )\bnow\b|\b(?:nowadays|currently|recently|today|so far|to date|at present|(?:this|next|last) (?:week|month|year))\b/iu;
/** Names of companies that end in a mark. */
const SHOUTS = /(?<!\b(?:Yahoo|Jeopardy))!/u;

/** Where a text goes on to something else. */
const NEXT_CLAUSE = /[;.]\s|, (?:and|which|after|while|whose)\s/u;

/** What is worded for readers is plain text in a plain tone that does not age, and counts as the record does. */
export const prose: Rule = ({ source }) => {
  const problems: Problem[] = [];
  const plain = (file: string, record: string, field: string, text: string | undefined) => {
    if (text === undefined) return;
    const [markup] = MARKUP.exec(text) ?? [];
    if (markup !== undefined) problems.push({ file, record, reason: `${field}: “${markup}” is markup` });
    if (SHOUTS.test(text)) problems.push({ file, record, reason: `${field}: an exclamation mark` });
    const [word] = AGES.exec(text) ?? [];
    if (word !== undefined)
      problems.push({ file, record, reason: `${field}: “${word}” ages: say when, or what came later` });
  };
  for (const { file, record } of source.coalitions) {
    const { id, title, summary, note } = record;
    plain(file, id, 'title', title);
    plain(file, id, 'summary', summary);
    plain(file, id, 'note', note);
    if (!/\s/u.test(title.trim()))
      problems.push({ file, record: id, reason: `the title ${title} is one word: say what it is about` });
    for (const [field, text] of Object.entries({ title, summary }))
      for (const { number, phrase } of toldNumbers(text.split(NEXT_CLAUSE)[0] ?? ''))
        if (isCounted(record) && !isTrue(number, record))
          problems.push({
            file,
            record: id,
            reason: `${field}: “${phrase}”, but ${record.members.length} are members`,
          });
  }
  for (const { file, record } of source.lawsuits) {
    plain(file, record.id, 'caption', record.caption);
    plain(file, record.id, 'note', record.note);
    for (const { text } of record.events) plain(file, record.id, 'event', text);
  }
  for (const { file, record } of source.attorneysGeneral)
    for (const { note } of record.tenures) plain(file, record.id, 'note', note);
  return problems;
};

const NO_STATES: ReadonlySet<string> = new Set(['DC', 'PR', 'GU', 'VI', 'AS', 'MP']);

/** Of a list with gaps and without a count nobody can tell how many acted. */
const isCounted = ({ membersComplete, statedCount }: Coalition) =>
  membersComplete || statedCount !== undefined;

/** A number that the members bear out, with or without those of no state and the leads, or that the sources tell. */
function isTrue(number: number, { members, leads, statedCount, note = '' }: Coalition): boolean {
  const states = members.filter(code => !NO_STATES.has(code)).length;
  const bounds = [members.length, states, ...(statedCount === undefined ? [] : [statedCount])];
  const near = bounds.flatMap(count => [count, count - leads.length, count - 1, leads.length]);
  return near.includes(number) || toldNumbers(note, true).some(told => told.number === number);
}
