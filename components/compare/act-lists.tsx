import { useId, useState } from 'preact/hooks';
import { hashOf } from '../../lib/address/address';
import type { CoalitionLine } from '../../lib/dataset/card';
import type { Comparison, PartedLine } from '../../lib/dataset/comparison/comparison';
import { formatPartialDate } from '../../lib/time/format-partial-date';
import { localeOf } from '../../lib/words/count-in-words';
import { useWords } from '../theme/words-context';
import { nameOfJurisdiction } from '../tiles/jurisdiction-grid';

/** How many of a list are shown at first. */
const FIRST = 12;

interface ActListProps {
  title: string;
  none: string;
  lines: readonly (CoalitionLine & Partial<Pick<PartedLine, 'joined' | 'stayedOut'>>)[];
}

function ActList({ title, none, lines }: ActListProps) {
  const { compare: words, format, places, language } = useWords();
  const [all, setAll] = useState(false);
  const id = useId();
  const named = (codes: readonly string[]) =>
    format.list(codes.map(code => places.inProse(code, nameOfJurisdiction(code))));
  return (
    <section class="act-list" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="aside">{lines.length}</span>
      </h2>
      {lines.length === 0 && <p class="told">{none}</p>}
      <ul>
        {(all ? lines : lines.slice(0, FIRST)).map(line => (
          <li key={line.key}>
            <a href={hashOf({ view: 'record', key: line.key })} lang="en">
              {line.title}
            </a>
            <span class="row-detail">
              {[
                formatPartialDate(line.date, localeOf(language)),
                format.act[line.act],
                words.members(line.memberCount, !line.membersComplete),
              ].join(' · ')}
            </span>
            {line.joined && line.stayedOut && (
              <span class="row-detail">
                {words.joined(named(line.joined))}; {words.stayedOut(named(line.stayedOut))}
              </span>
            )}
          </li>
        ))}
      </ul>
      {lines.length > FIRST && !all && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {words.showAll(lines.length)}
        </button>
      )}
    </section>
  );
}

/** The acts themselves: those of all, and those that only some of them joined. */
export function ActLists({ comparison }: { comparison: Comparison }) {
  const words = useWords().compare;
  return (
    <div class="section act-lists">
      <ActList title={words.inCommon} none={words.noneInCommon} lines={comparison.together} />
      <ActList title={words.parted} none={words.noneParted} lines={comparison.parted} />
    </div>
  );
}
