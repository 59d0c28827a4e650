import type { Coalition, Dataset } from '../../../lib/dataset/schema';
import type { Chance } from './chance';

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** Papers spell out numbers below ten, and any at the head of a sentence. */
const inNews = (number: number): string => SMALL[number] ?? String(number);
const BEYOND_STATES = new Set(['AS', 'DC', 'GU', 'MP', 'PR', 'VI']);
const FEW = 5;
const SHOWN_IN_LIST = 12;

/** Names of the record for who writes about an act. */
export interface Names {
  state: (code: string) => string;
  /** In full, with the title: "Maine Attorney General Aaron Frey"; the state's title alone where nobody is known. */
  attorney: (code: string, day: string) => string;
}

/** How a lead calls a state, and whoever held its office on a day; without a name where nobody is known to have. */
export function namesOf({ jurisdictions, attorneysGeneral }: Dataset): Names {
  const states = new Map(jurisdictions.map(({ code, name }) => [code, name] as const));
  const state = (code: string) => states.get(code) ?? code;
  const attorney = (code: string, day: string) => {
    const holder = attorneysGeneral.find(({ tenures }) =>
      tenures.some(
        ({ jurisdiction, start, end }) =>
          jurisdiction === code && (start ?? '') <= day && day <= (end ?? '9999'),
      ),
    );
    return `${state(code)} Attorney General${holder ? ` ${holder.name}` : ''}`;
  };
  return { state, attorney };
}

const joined = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Who acted, as the subject of a sentence, in one of the ways of newsrooms. */
export function whoActed(act: Coalition, names: Names, chance: Chance): string {
  const { members, membersComplete, statedCount, leads, date } = act;
  const count = statedCount ?? (membersComplete ? members.length : undefined);
  const lead = leads.length > 0 && chance.is(0.5) ? chance.of(leads) : undefined;
  if (count === undefined || chance.is(0.2)) return unnumbered(lead, names, chance);
  const others = count - 1;
  const ways = [
    `${inNews(count)} attorneys general`,
    `a coalition of ${inNews(count)} attorneys general`,
    `a group of ${inNews(count)} state attorneys general`,
  ];
  if (!members.some(code => BEYOND_STATES.has(code)))
    ways.push(`attorneys general from ${inNews(count)} states`, `${inNews(count)} states`);
  if (count > SHOWN_IN_LIST && count % 5 > 0)
    ways.push(`more than ${inNews(count - (count % 5))} attorneys general`);
  if (count <= FEW && count === members.length)
    ways.push(`the attorneys general of ${joined(members.map(names.state))}`);
  if (lead === undefined || others < 2) return chance.of(ways);
  return chance.of([
    `${names.attorney(lead, date)} and ${inNews(others)} other attorneys general`,
    `${names.attorney(lead, date)}, joined by ${inNews(others)} other attorneys general,`,
    `${names.state(lead)} and ${inNews(others)} other states`,
    `a coalition of ${inNews(count)} attorneys general led by ${names.state(lead)}`,
  ]);
}

function unnumbered(lead: string | undefined, names: Names, chance: Chance): string {
  const group = chance.of([
    'a coalition of attorneys general',
    'a group of state attorneys general',
    'a multistate coalition',
    'attorneys general from several states',
  ]);
  return lead === undefined ? group : `${group} led by ${names.state(lead)}`;
}

/** A later sentence that tells who is in it; nothing where the record does not know all or there are few. */
export function membersTold({ members, membersComplete }: Coalition, { state }: Names): string | undefined {
  if (!membersComplete || members.length <= FEW) return undefined;
  return `Taking part are the attorneys general of ${joined(members.map(state))}.`;
}
